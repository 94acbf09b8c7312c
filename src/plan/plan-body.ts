import type { Cmdlet } from '../definition/cmdlet.js';
import { CmdletError } from '../errors/cmdlet-error.js';
import { typeName } from '../value/type-name.js';
import { hashtable, type PSValue } from '../value/value.js';
import { bodyValue, objectEntries } from './body-value.js';
import type { Roles } from './piped-role.js';

type Entry = readonly [string, PSValue];

/**
 * The request's body: what was bound, no more and no less (design.md: "What the caller bound is sent").
 *
 * @param source whether the set takes the whole body from BodyParameter or from single parameters.
 * @throws CmdletError `InvalidPropertyValue`, or `DuplicateProperty` where AdditionalProperties or a piped body
 * repeats a bound parameter.
 */
export function planBody(cmdlet: Cmdlet, roles: Roles, source: 'parameters' | 'BodyParameter'): PSValue {
  return source === 'BodyParameter' ? wholeBody(cmdlet, roles) : bodyOfParameters(cmdlet, roles);
}

function wholeBody(cmdlet: Cmdlet, roles: Roles): PSValue {
  const value = roles.parameters.get('BodyParameter') ?? null;
  const type = cmdlet.command.parameters.find((parameter) => parameter.name === 'BodyParameter')?.type;
  return value === null || !type ? hashtable([]) : bodyValue(value, type, '');
}

function bodyOfParameters(cmdlet: Cmdlet, roles: Roles): PSValue {
  const declared: Entry[] = [];
  for (const [index, parameter] of cmdlet.parameters.entries()) {
    const value = roles.parameters.get(parameter.name);
    const type = cmdlet.command.parameters[index]?.type;
    if (parameter.in !== 'property' || value === undefined || !type) continue;
    declared.push([parameter.wire ?? parameter.name, bodyValue(value, type, parameter.name)]);
  }
  const additional = roles.parameters.get('AdditionalProperties') ?? null;
  const extra = [
    ...extraEntries(additional, 'AdditionalProperties', declared),
    ...extraEntries(pipedBody(cmdlet, roles), 'the piped body', declared),
  ];
  return hashtable([...declared, ...extra]);
}

/** A piped body reads as BodyParameter would: its keys find the declared properties without regard to case. */
function pipedBody(cmdlet: Cmdlet, roles: Roles): PSValue {
  if (roles.pipedBody === undefined) return null;
  const type = cmdlet.command.parameters.find((parameter) => parameter.name === 'BodyParameter')?.type;
  return type ? bodyValue(roles.pipedBody, type, '') : roles.pipedBody;
}

function extraEntries(value: PSValue, from: string, declared: readonly Entry[]): readonly Entry[] {
  if (value === null) return [];
  const entries = objectEntries(value);
  if (!entries)
    throw refusal(
      'InvalidPropertyValue',
      `The value of '${from}' must be an object; it is a ${typeName(value)}.`,
    );
  const bound = new Map(declared.map(([name]) => [name.toLowerCase(), name]));
  for (const [key] of entries) {
    const name = bound.get(key.toLowerCase());
    if (name !== undefined) {
      throw refusal(
        'DuplicateProperty',
        `The property '${name}' is bound by a parameter and given again by ${from}.`,
      );
    }
  }
  return entries;
}

function refusal(id: string, message: string): CmdletError {
  return new CmdletError({ id, category: 'InvalidArgument', outcome: 'input', message });
}
