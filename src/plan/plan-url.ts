import type { CmdletParameter } from '../definition/cmdlet.js';
import { CmdletError } from '../errors/cmdlet-error.js';
import { unwrap } from '../value/value.js';
import { stringForm } from '../value/write-json.js';
import { isScalar, objectEntries } from './object-entries.js';
import { pathSegment, segmentRefusal } from './path-segment.js';
import type { Roles } from './piped-role.js';

/**
 * The request's URL: every placeholder of the path becomes one encoded segment.
 *
 * @param parameters those whose values or names stand for the path's ids.
 * @param endpoint the environment's origin, without the API's version.
 * @param path the documented path, with a placeholder for each id.
 * @param identity whether the set takes ids from single parameters or from InputObject.
 * @throws CmdletError `InvalidPathSegment`; where the identity lacks an id `InputObjectHasNullValue`, and where it
 * has one under two spellings `DuplicateProperty`.
 */
export function planUrl(
  api: string,
  parameters: readonly CmdletParameter[],
  roles: Roles,
  endpoint: string,
  path: string,
  identity: 'parameters' | 'InputObject',
): string {
  const filled = path.replace(PLACEHOLDER, (_, quote: string, placeholder: string) => {
    const name = parameterName(parameters, placeholder);
    const id = identity === 'parameters' ? idOfParameter(roles, name) : idOfIdentity(roles, name);
    const text = quote === '' ? id : id.replaceAll("'", "''");
    return quote + pathSegment(identity === 'parameters' ? name : `InputObject.${name}`, text) + quote;
  });
  return `${endpoint}/${api}${filled}`;
}

/** In a function's arguments a text stands between quotes, where a quote of its own is doubled (OData's ABNF). */
const PLACEHOLDER = /('?)\{([^}]+)\}\1/g;

/** A set with an identity has no parameters for the path: the keys are named as they would be. */
function parameterName(parameters: readonly CmdletParameter[], placeholder: string): string {
  const parameter = parameters.find((item) => item.in === 'path' && item.wire === placeholder);
  if (!parameter) throw new TypeError(`There is no parameter for '{${placeholder}}' of the path.`);
  return parameter.name;
}

function idOfParameter(roles: Roles, name: string): string {
  return stringForm(roles.parameters.get(name) ?? null);
}

/** An identity's keys are the path parameters' names, in any case. */
function idOfIdentity(roles: Roles, name: string): string {
  const entries = objectEntries(roles.parameters.get('InputObject') ?? null) ?? [];
  const [entry, second] = entries.filter(([key]) => key.toLowerCase() === name.toLowerCase());
  if (second)
    throw refusal('DuplicateProperty', `InputObject has InputObject.${name} twice, under two spellings`);
  const id = entry ? unwrap(entry[1]) : null;
  if (id === null)
    throw refusal('InputObjectHasNullValue', `InputObject has null value for InputObject.${name}`);
  if (!isScalar(id)) throw segmentRefusal(`InputObject.${name}`, 'a list or an object');
  return stringForm(id);
}

function refusal(id: string, message: string): CmdletError {
  return new CmdletError({
    id,
    category: 'InvalidArgument',
    outcome: 'input',
    message,
    target: 'InputObject',
  });
}
