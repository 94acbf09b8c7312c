import type { Parameter, Place } from './parameter.js';

interface OrderedSet {
  readonly name: string;
  readonly parameters: readonly Parameter[];
}

/** The categories into which Microsoft's generator sorts parameters. */
const CATEGORIES: Readonly<Record<Place, number>> = {
  path: 1,
  identity: 1,
  query: 2,
  header: 3,
  body: 5,
  property: 5,
  additional: 5,
  file: 5,
  runtime: 7,
};

/** Parameters that the generator puts in no category, or in another than their place says. */
const EXCEPTIONS: Readonly<Record<string, number>> = { ResponseHeadersVariable: 5, InFile: 7 };

function categoryOf(parameter: Parameter): number {
  return EXCEPTIONS[parameter.name] ?? CATEGORIES[parameter.place];
}

/**
 * The order of a command's parameters: by category, those that every set demands before the others, and else as
 * they come, set after set in alphabetical order. Help, completion and the order of sets follow from it.
 */
export function parameterOrder(sets: readonly OrderedSet[]): readonly string[] {
  const groups = new Map<string, Parameter[]>();
  for (const { parameters } of sets) {
    for (const parameter of stable(parameters, (one) => [categoryOf(one), one.mandatory ? 0 : 1])) {
      groups.set(parameter.name, [...(groups.get(parameter.name) ?? []), parameter]);
    }
  }
  const demanded = (group: readonly Parameter[]) =>
    group.length === sets.length && group.some((parameter) => parameter.mandatory);
  return stable([...groups.entries()], ([, group]) => [
    Math.min(...group.map(categoryOf)),
    demanded(group) ? 0 : 1,
  ]).map(([name]) => name);
}

/**
 * The order in which PowerShell lists a command's sets: the default one, then as the parameters name them, where
 * the engine meets the sets of one parameter last one first. A parameter of all sets names none.
 */
export function setOrder(
  sets: readonly OrderedSet[],
  order: readonly string[],
  defaultName: string,
): readonly string[] {
  const names = new Set([defaultName]);
  for (const parameter of order) {
    const holders = sets.filter((set) => set.parameters.some(({ name }) => name === parameter));
    if (holders.length === sets.length) continue;
    for (const set of holders.toReversed()) names.add(set.name);
  }
  for (const set of sets) names.add(set.name);
  return [...names];
}

function stable<T>(values: readonly T[], keysOf: (value: T) => readonly [number, number]): readonly T[] {
  return [...values].sort((a, b) => {
    const [a1, a2] = keysOf(a);
    const [b1, b2] = keysOf(b);
    return a1 - b1 || a2 - b2;
  });
}
