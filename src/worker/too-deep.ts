import { CmdletError } from '../errors/cmdlet-error.js';
import { toText } from '../value/to-text.js';
import { type PSValue, unwrap } from '../value/value.js';
import { CallFailure } from './call-failure.js';
import { readClixml } from './clixml/read-clixml.js';
import { ENGINE_DEPTH_LIMIT } from './clixml/write-clixml.js';
import { nesting } from './nesting.js';

/**
 * Refuses values that nest deeper than the engine's serializer reaches: a little further down it cuts them off without
 * a word, and something else than what was given would be sent.
 *
 * @param holdsParameters whether the outermost hashtable is one of parameters, which the error then names.
 * @throws CallFailure `ValueTooDeep`.
 */
export function refuseTooDeep(clixml: string, holdsParameters: boolean): void {
  const value = readable(clixml);
  if (value === undefined || nesting(value) <= ENGINE_DEPTH_LIMIT) return;
  const names = holdsParameters ? deepest(value, 1) : [];
  const subject = names.length > 0 ? names.map((name) => `-${name}`).join(', ') : 'The value';
  throw new CallFailure(
    new CmdletError({
      id: 'ValueTooDeep',
      category: 'InvalidArgument',
      outcome: 'input',
      message: `${subject} nests too deep: PowerShell passes on at most ${ENGINE_DEPTH_LIMIT - 2} levels.`,
    }),
    { targetIsObject: true },
  );
}

function readable(clixml: string): PSValue | undefined {
  try {
    return readClixml(clixml);
  } catch {
    return undefined;
  }
}

/** The keys of a hashtable of parameters whose values are too deep. */
function deepest(value: PSValue, level: number): readonly string[] {
  const bare = unwrap(value);
  if (bare === null || typeof bare !== 'object' || bare.kind !== 'dictionary') return [];
  return bare.entries
    .filter(([, item]) => nesting(item) + level > ENGINE_DEPTH_LIMIT)
    .map(([key]) => toText(key))
    .map((key) => key.charAt(0).toUpperCase() + key.slice(1));
}
