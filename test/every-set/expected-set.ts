import type { Cmdlet, CmdletParameter } from '../../src/definition/cmdlet.js';

export const AMBIGUOUS = 'AmbiguousParameterSet';

/**
 * The set that arguments mean: the only one that has all of them and misses none that it cannot do without; of
 * several the default. Microsoft's generator makes sets that no argument tells apart (two requests of one noun, each
 * by an identity): those nobody can choose, there or here.
 */
export function expectedSet({ row, parameters }: Cmdlet, given: Iterable<CmdletParameter>): string {
  const names = new Set([...given].map(({ name }) => name));
  const fitting = Object.keys(row.parameterSets).filter((set) =>
    parameters.every(({ name, sets = [{}] }) => {
      const entry = sets.find((one) => one.set === undefined || one.set === set);
      return names.has(name) ? entry !== undefined : !entry?.mandatory;
    }),
  );
  if (fitting.includes(row.defaultParameterSet)) return row.defaultParameterSet;
  return fitting.length === 1 ? (fitting[0] ?? AMBIGUOUS) : AMBIGUOUS;
}
