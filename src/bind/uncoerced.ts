import { withoutText } from '../convert/convert.js';
import { defaultElement } from '../convert/default-instance.js';
import { isInstance } from '../convert/is-instance.js';
import type { CompiledParameter } from '../definition/compile.js';
import type { TypeReference } from '../definition/type-reference.js';
import { type PSValue, unwrap } from '../value/value.js';
import { transformationFailed } from './binding-errors.js';

/** Types that `$null` cannot stand for without conversion. */
const VALUE_TYPES: ReadonlySet<string> = new Set([
  'bool',
  'switch',
  'char',
  'byte',
  'int',
  'long',
  'double',
  'decimal',
  'datetime',
  'timespan',
  'guid',
  'enum',
]);

/**
 * The value as it is, if the parameter's type can hold it without conversion: an instance, `$null` for a
 * reference type other than string, or something that a new array of that type can hold (binding.md §5, "No
 * coercion").
 *
 * @returns undefined where conversion would be needed.
 * @throws CmdletError `ParameterArgumentTransformationError` for a credential parameter, whose prompt runs even
 * without coercion.
 */
export function uncoerced(parameter: CompiledParameter, value: PSValue): PSValue | undefined {
  const { type } = parameter;
  if (value === null) {
    return VALUE_TYPES.has(type.kind) || type.kind === 'string' ? undefined : null;
  }
  if (type.kind === 'pscredential') refuseCredential(parameter, value);
  if (isInstance(value, type)) return type.kind === 'object' ? value : withoutText(unwrap(value));
  const bare = unwrap(value);
  if (type.kind !== 'array' || !type.element) return undefined;
  return encode(bare, type.element);
}

/** A credential can only be asked for, and nobody is there to be asked. */
export function refuseCredential(parameter: CompiledParameter, value: PSValue): void {
  const bare = unwrap(value);
  const isCredential =
    bare !== null &&
    typeof bare === 'object' &&
    bare.kind === 'other' &&
    bare.type === 'System.Management.Automation.PSCredential';
  if (isCredential) return;
  const reason = bare === '' ? 'host is non-interactive' : 'userName';
  throw transformationFailed(parameter, reason);
}

/**
 * The elements must be of exactly the element's class or of a subclass; an interface, as Graph's models have
 * them, is neither (ParameterBinderBase.EncodeCollection).
 */
function encode(value: PSValue, element: TypeReference): PSValue | undefined {
  const isList =
    value !== null && typeof value === 'object' && (value.kind === 'array' || value.kind === 'arraylist');
  const items: PSValue[] = [];
  for (const item of isList ? value.items : [value]) {
    if (unwrap(item) === null) items.push(defaultElement(element));
    else if (element.kind !== 'graph' && isInstance(item, element))
      items.push(element.kind === 'object' ? item : withoutText(unwrap(item)));
    else return undefined;
  }
  return { kind: 'array', of: element.fullName, items };
}
