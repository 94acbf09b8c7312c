import { dateTimeOf } from '../../output/date-time-of.js';
import { toText } from '../../value/to-text.js';
import { type PSValue, unwrap } from '../../value/value.js';

/** What an answer's JSON becomes. */
export type OutputType = 'HashTable' | 'PSObject' | 'Json' | 'HttpResponseMessage';

/**
 * An answer's JSON as Invoke-MgGraphRequest writes it: objects as hashtables or PSCustomObjects, dates as DateTime, whole
 * numbers as Int64 where they fit (Json.NET's reading, which it uses).
 */
export function answerValue(given: PSValue, asObjects: boolean): PSValue {
  const value = unwrap(given);
  if (typeof value === 'string') return dateTimeOf(value) ?? value;
  if (value === null || typeof value !== 'object') return value;
  switch (value.kind) {
    case 'int':
      return { kind: 'long', value: BigInt(value.value) };
    case 'array':
      return { ...value, items: value.items.map((item) => answerValue(item, asObjects)) };
    case 'dictionary': {
      const entries = value.entries.map(
        ([key, item]) => [toText(key), answerValue(item, asObjects)] as const,
      );
      return asObjects ? { kind: 'pscustomobject', properties: entries } : { ...value, entries };
    }
    default:
      return value;
  }
}
