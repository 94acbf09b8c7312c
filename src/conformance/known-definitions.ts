import type { CmdletParameter } from '../definition/cmdlet.js';
import { findCmdlet } from '../definition/cmdlets.js';
import type { CommandDefinition } from '../definition/definition.js';
import { typeClosure } from '../definition/type-closure.js';

/** A layout with by-property-name parameters, plain classes and an enumeration (conformance-format.md, "Case"). */
const BY_NAME: CommandDefinition = {
  name: 'Test-ByName',
  defaultParameterSet: 'Name',
  supportsShouldProcess: true,
  confirmImpact: 'Medium',
  positionalBinding: false,
  types: {
    Person: {
      kind: 'poco',
      props: { First: 'string', Age: 'int', Tags: 'string[]', Boss: 'Person', Kind: 'Level' },
    },
    Level: { kind: 'enum', values: ['Low', 'Medium', 'High'] },
  },
  parameters: [
    {
      name: 'Name',
      type: 'string',
      aliases: ['NM', 'UserName'],
      sets: [{ set: 'Name', mandatory: true, byName: true, position: 0 }],
    },
    {
      name: 'Id',
      type: 'int',
      sets: [{ set: 'Id', mandatory: true, pipeline: true, byName: true, position: 0 }],
    },
    { name: 'Person', type: 'Person', sets: [{ set: 'Person', mandatory: true, pipeline: true }] },
    {
      name: 'Tag',
      type: 'string[]',
      sets: [
        { set: 'Name', byName: true, position: 1 },
        { set: 'Id', byName: true },
      ],
    },
    { name: 'Level', type: 'Level', sets: [{ byName: true }] },
    { name: 'Force', type: 'switch' },
    { name: 'Count', type: 'int', aliases: ['CT'], sets: [{ byName: true }] },
    { name: 'Data', type: 'object[]' },
    { name: 'Bag', type: 'Bag' },
  ],
};

/**
 * The definitions that cases may name without defining them. `redirect` and `inviteNew` are the product's own
 * rows; `inviteOld` is the shape of the older documentation, which has no hidden parameters.
 */
export function knownDefinitions(): ReadonlyMap<string, CommandDefinition> {
  const redirect = definitionOf('Invoke-MgRedirectCommunicationCall');
  const invite = definitionOf('Invoke-MgInviteCommunicationCallParticipant');
  const visible = invite.parameters.filter((parameter) => !(parameter as CmdletParameter).hidden);
  return new Map([
    ['redirect', redirect],
    ['inviteNew', invite],
    ['inviteOld', { ...invite, parameters: visible }],
    ['byName', BY_NAME],
  ]);
}

function definitionOf(name: string): CommandDefinition {
  const cmdlet = findCmdlet(name);
  if (!cmdlet) throw new TypeError(`The rows have no ${name}.`);
  const { definition } = cmdlet.command;
  return { ...definition, types: typeClosure(definition, cmdlet.types) };
}
