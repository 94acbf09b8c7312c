import type { Parameter } from './parameter.js';

/** A parameter set, as far as choosing one needs it. */
interface Choice {
  readonly name: string;
  readonly parameters: readonly Parameter[];
}

/** The types that can be typed in at a prompt. */
const SIMPLE: ReadonlySet<string> = new Set([
  'bool',
  'decimal',
  'double',
  'float',
  'hashtable',
  'int',
  'long',
  'pscredential',
  'string',
  'switch',
]);

/**
 * The default set: of the sets whose mandatory parameters are all simple to type, or else of all, the first in
 * alphabetical order with the fewest mandatory parameters (cmdlet-rules.md section 4). -InFile does not count.
 */
export function defaultSet(sets: readonly Choice[]): string {
  const choices = sets.map(({ name, parameters }) => {
    const mandatory = parameters.filter((parameter) => parameter.mandatory && parameter.name !== 'InFile');
    return { name, count: mandatory.length, simple: mandatory.every(({ type }) => SIMPLE.has(type)) };
  });
  const simple = choices.filter((choice) => choice.simple);
  const candidates = simple.length > 0 ? simple : choices;
  const fewest = Math.min(...candidates.map(({ count }) => count));
  return candidates.find(({ count }) => count === fewest)?.name ?? '';
}
