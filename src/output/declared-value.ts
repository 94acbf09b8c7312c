import { type PSValue, unwrap } from '../value/value.js';
import { dateTimeOf } from './date-time-of.js';

/** Makes an object of a declared type, given by its short name. */
type MakeModel = (json: PSValue, typeName: string) => PSValue;

/**
 * A value as a property of `type` shows it (`string`, `datetime?`, `IFoo`, `IFoo[]`): a date as DateTime, an object
 * as its model. What does not fit stays as Graph sent it: an answer is not the place to refuse.
 */
export function declaredValue(json: PSValue, type: string, makeModel: MakeModel): PSValue {
  const value = unwrap(json);
  if (value === null) return null;
  if (type.endsWith('[]')) {
    const element = type.slice(0, -2);
    const isList = typeof value === 'object' && value.kind === 'array';
    return isList
      ? { ...value, items: value.items.map((item) => declaredValue(item, element, makeModel)) }
      : declaredValue(value, element, makeModel);
  }
  const bare = type.replace(/\?$/, '');
  if (typeof value === 'string') {
    return bare.toLowerCase() === 'datetime' ? (dateTimeOf(value) ?? value) : value;
  }
  return typeof value === 'object' && value.kind === 'dictionary' && /^I[A-Z]/.test(bare)
    ? makeModel(value, bare)
    : value;
}
