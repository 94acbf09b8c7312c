import type { Cmdlet, CmdletParameter, ParameterSetMeaning } from '../definition/cmdlet.js';
import type { TypeReference } from '../definition/type-reference.js';
import { CmdletError } from '../errors/cmdlet-error.js';
import { typeName } from '../value/type-name.js';
import { hashtable, type PSValue } from '../value/value.js';
import { bodyValue } from './body-value.js';
import { objectEntries } from './object-entries.js';
import { bodyParameter, type Roles } from './piped-role.js';
import { planEmbeds } from './plan-files.js';
import { undeclaredValue } from './undeclared-value.js';

type Entry = readonly [string, PSValue];

/**
 * The request's body: what was bound, no more and no less (design.md: "What the caller bound is sent").
 *
 * @param source whether the set takes the body whole from one parameter or from single ones.
 * @throws CmdletError `InvalidPropertyValue`, or `DuplicateProperty` where AdditionalProperties or a piped body
 * repeats a bound parameter.
 */
export function planBody(
  cmdlet: Cmdlet,
  parameters: readonly CmdletParameter[],
  roles: Roles,
  source: ParameterSetMeaning['body'],
): PSValue {
  return source === 'parameters' ? bodyOfParameters(cmdlet, parameters, roles) : wholeBody(cmdlet, roles);
}

function wholeBody(cmdlet: Cmdlet, roles: Roles): PSValue {
  const name = bodyParameter(cmdlet);
  const value = name === undefined ? null : (roles.parameters.get(name) ?? null);
  const type = typeOfBody(cmdlet);
  return value === null || !type ? hashtable([]) : bodyValue(value, type, '');
}

function typeOfBody(cmdlet: Cmdlet): TypeReference | undefined {
  const name = bodyParameter(cmdlet);
  return cmdlet.command.parameters.find((parameter) => parameter.name === name)?.type;
}

function bodyOfParameters(cmdlet: Cmdlet, parameters: readonly CmdletParameter[], roles: Roles): PSValue {
  const declared: Entry[] = [];
  for (const parameter of parameters) {
    const value = roles.parameters.get(parameter.name);
    const type = cmdlet.command.byName.get(parameter.name.toLowerCase())?.type;
    if (parameter.in !== 'property' || value === undefined || !type) continue;
    declared.push([parameter.wire ?? parameter.name, bodyValue(value, type, parameter.name, 1)]);
  }
  const name = parameters.find((parameter) => parameter.in === 'additional')?.name ?? 'AdditionalProperties';
  const additional = roles.parameters.get(name) ?? null;
  const files = planEmbeds(parameters, roles).map(({ property }) => property);
  const extended = extend(declared, additional, name, files);
  return hashtable(extend(extended, pipedBody(cmdlet, roles), 'the piped body', files));
}

/** A piped body reads as BodyParameter would: its keys find the declared properties without regard to case. */
function pipedBody(cmdlet: Cmdlet, roles: Roles): PSValue {
  if (roles.pipedBody === undefined) return null;
  const type = typeOfBody(cmdlet);
  return type ? bodyValue(roles.pipedBody, type, '') : roles.pipedBody;
}

/** Adds the entries of an object; one that is there already, in any case, is refused. */
function extend(
  known: readonly Entry[],
  value: PSValue,
  from: string,
  files: readonly string[],
): readonly Entry[] {
  if (value === null) return known;
  const entries = objectEntries(undeclaredValue(value, '', 0));
  if (!entries) {
    throw refusal(
      'InvalidPropertyValue',
      `The value of '${from}' must be an object; it is a ${typeName(value)}.`,
    );
  }
  const names = new Map([...known.map(([name]) => name), ...files].map((name) => [name.toLowerCase(), name]));
  for (const [key] of entries) {
    const name = names.get(key.toLowerCase());
    if (name !== undefined) {
      throw refusal(
        'DuplicateProperty',
        `The property '${name}' is bound already and given again by ${from}.`,
      );
    }
  }
  return [...known, ...entries];
}

function refusal(id: string, message: string): CmdletError {
  return new CmdletError({ id, category: 'InvalidArgument', outcome: 'input', message });
}
