import { hashtable, objectArray, type PSValue } from '../value/value.js';
import { writeClixml } from './clixml/write-clixml.js';
import type { Json } from './message.js';

const VALUE = Symbol('value');

/** A PowerShell value among JSON. */
export interface Embedded {
  readonly [VALUE]: PSValue;
}

/** What the worker says: JSON, in which PowerShell values may stand. */
export type Answerable =
  | null
  | boolean
  | number
  | string
  | Embedded
  | readonly Answerable[]
  | AnswerableObject;
export interface AnswerableObject {
  readonly [key: string]: Answerable;
}

/** A value that keeps its types in a CLIXML answer, and is a CLIXML text in a JSON one. */
export function embed(value: PSValue): Embedded {
  return { [VALUE]: value };
}

/** As one PowerShell value: objects become hashtables, whose keys PowerShell finds in any case. */
export function toValue(answer: Answerable): PSValue {
  if (answer === null || typeof answer === 'boolean' || typeof answer === 'string') return answer;
  if (typeof answer === 'number') {
    const isInt = Number.isInteger(answer) && Math.abs(answer) < 2 ** 31;
    return { kind: isInt ? 'int' : 'double', value: answer };
  }
  if (isList(answer)) return objectArray(answer.map(toValue));
  if (isEmbedded(answer)) return answer[VALUE];
  return hashtable(Object.entries(answer).map(([key, value]) => [key, toValue(value)]));
}

/** @throws RangeError where an embedded value nests deeper than CLIXML can. */
export function toJson(answer: Answerable): Json {
  if (answer === null || typeof answer !== 'object') return answer;
  if (isList(answer)) return answer.map(toJson);
  if (isEmbedded(answer)) return writeClixml(answer[VALUE]);
  return Object.fromEntries(Object.entries(answer).map(([key, value]) => [key, toJson(value)]));
}

function isList(answer: Answerable): answer is readonly Answerable[] {
  return Array.isArray(answer);
}

function isEmbedded(answer: Embedded | AnswerableObject): answer is Embedded {
  return VALUE in answer;
}
