import type { CmdletParameter } from '../definition/cmdlet.js';
import { CmdletError } from '../errors/cmdlet-error.js';
import { typeName } from '../value/type-name.js';
import { type PSValue, unwrap } from '../value/value.js';
import { stringForm } from '../value/write-json.js';
import { dateInUtc } from './date-in-utc.js';
import { isScalar } from './object-entries.js';
import { escapeData } from './path-segment.js';
import type { Roles } from './piped-role.js';

type Option = readonly [wire: string, value: string];

/**
 * The request's query: the bound parameters that are options of it, in the order of the definition, `?` included;
 * '' where there are none.
 *
 * @param parameters those of the set that was chosen.
 * @param paging options that take the place of those of the same name.
 * @throws CmdletError `InvalidQueryValue` for a value that has no text, or half a surrogate pair.
 */
export function planQuery(
  parameters: readonly CmdletParameter[],
  roles: Roles,
  paging: readonly Option[],
): string {
  const replaced = new Set(paging.map(([wire]) => wire));
  const options = parameters.flatMap(({ in: place, name, wire = name }): readonly Option[] => {
    const value = roles.parameters.get(name);
    if (place !== 'query' || value === undefined || replaced.has(wire)) return [];
    return [[wire, optionValue(name, wire, value)]];
  });
  const all = [...paging, ...options].map(([wire, value]) => `${wire}=${escapeData(value)}`);
  return all.length === 0 ? '' : `?${all.join('&')}`;
}

function optionValue(name: string, wire: string, given: PSValue): string {
  const value = unwrap(given);
  if (value !== null && typeof value === 'object' && (value.kind === 'array' || value.kind === 'arraylist')) {
    return value.items.map((item) => textOf(name, item)).join(',');
  }
  const text = textOf(name, value);
  if (wire === '$search') return text.startsWith('"') ? text : `"${text}"`;
  return wire === '$filter' ? unescaped(text) : text;
}

function textOf(name: string, given: PSValue): string {
  const bare = unwrap(given);
  const isDate = bare !== null && typeof bare === 'object' && bare.kind === 'datetime';
  const value = isDate ? dateInUtc(bare) : bare;
  if (value === null) return '';
  if (typeof value === 'boolean') return String(value);
  if (typeof value === 'object' && value.kind === 'switch') return String(value.value);
  const text = isScalar(value) ? stringForm(value) : undefined;
  if (text === undefined) throw invalidQuery(name, `it is a ${typeName(value)}`);
  if (/\p{Surrogate}/u.test(text)) throw invalidQuery(name, 'it has half of a surrogate pair');
  return text;
}

/** A filter may come escaped already: Microsoft's module takes that off and puts it on again. */
function unescaped(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function invalidQuery(name: string, came: string): CmdletError {
  return new CmdletError({
    id: 'InvalidQueryValue',
    category: 'InvalidArgument',
    outcome: 'input',
    message: `The parameter '${name}' needs a text for the request's address; ${came}.`,
    target: name,
  });
}
