import type { Cmdlet } from '../definition/cmdlet.js';
import { CmdletError } from '../errors/cmdlet-error.js';
import { toText } from '../value/to-text.js';
import { unwrap } from '../value/value.js';
import { isScalar, objectEntries } from './object-entries.js';
import { pathSegment, segmentRefusal } from './path-segment.js';
import type { Roles } from './piped-role.js';

/**
 * The request's URL: every placeholder of the path becomes one encoded segment.
 *
 * @param endpoint the environment's origin, without the API's version.
 * @param identity whether the set takes ids from single parameters or from InputObject.
 * @throws CmdletError `InvalidPathSegment`; where the identity lacks an id `InputObjectHasNullValue`, and where it
 * has one under two spellings `DuplicateProperty`.
 */
export function planUrl(
  cmdlet: Cmdlet,
  roles: Roles,
  endpoint: string,
  identity: 'parameters' | 'InputObject',
): string {
  const path = cmdlet.row.path.replace(/\{([^}]+)\}/g, (_, placeholder: string) => {
    const name = parameterName(cmdlet, placeholder);
    const id = identity === 'parameters' ? idOfParameter(roles, name) : idOfIdentity(roles, name);
    return pathSegment(identity === 'parameters' ? name : `InputObject.${name}`, id);
  });
  return `${endpoint}/${cmdlet.api}${path}`;
}

function parameterName(cmdlet: Cmdlet, placeholder: string): string {
  const parameter = cmdlet.parameters.find((item) => item.in === 'path' && item.wire === placeholder);
  if (!parameter) throw new TypeError(`${cmdlet.name} has no parameter for '{${placeholder}}' of its path.`);
  return parameter.name;
}

function idOfParameter(roles: Roles, name: string): string {
  return toText(roles.parameters.get(name) ?? null);
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
  return toText(id);
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
