import { describe, expect, test } from 'vitest';
import type { Cmdlet } from '../../src/definition/cmdlet.js';
import { compileCmdlet } from '../../src/definition/cmdlets.js';
import type { CompiledParameter } from '../../src/definition/compile.js';
import { typeClosure } from '../../src/definition/type-closure.js';
import { cmdletOf } from '../plan/planned.js';
import {
  type DocumentedParameter,
  documentedInvite,
  documentedRedirect,
  documentedTypes,
  shownByInvite200,
} from './documented.js';

/** The parameters of the documents: the row's own, and those of ShouldProcess. */
function documentedPart(cmdlet: Cmdlet): readonly CompiledParameter[] {
  return cmdlet.command.parameters.filter((parameter) => parameter.association !== 'common');
}

/** A set's SYNTAX line, in declaration order and with types as the row writes them. */
function syntaxOf(cmdlet: Cmdlet, set: string): string {
  const flag = 1 << cmdlet.command.setNames.indexOf(set);
  const own = documentedPart(cmdlet).filter(
    (item) => item.inAllSets || item.sets === 0 || (item.sets & flag) !== 0,
  );
  const words = own.map((parameter) => {
    const { type } = parameter.definition;
    const text = `-${parameter.name}${type === 'switch' ? '' : ` <${type}>`}`;
    const mandatory = parameter.entries.some((entry) => entry.flag === flag && entry.mandatory);
    return mandatory ? text : `[${text}]`;
  });
  return [cmdlet.name, ...words].join(' ');
}

function described(cmdlet: Cmdlet, parameter: CompiledParameter): DocumentedParameter {
  const { setNames } = cmdlet.command;
  const sets = parameter.entries.map(({ flag }) =>
    flag === -1 ? '(All)' : (setNames[Math.log2(flag)] ?? '?'),
  );
  const mandatory = parameter.entries.some((entry) => entry.mandatory);
  const pipeline = parameter.entries.some((entry) => entry.pipeline);
  return {
    name: parameter.name,
    type: parameter.type.fullName,
    sets: sets.sort(),
    ...(mandatory ? { mandatory } : {}),
    ...(pipeline ? { pipeline } : {}),
    ...(parameter.aliases.length > 0 ? { aliases: parameter.aliases } : {}),
  };
}

const byName = (a: { readonly name: string }, b: { readonly name: string }): number =>
  a.name < b.name ? -1 : 1;

for (const documented of [documentedRedirect, documentedInvite]) {
  describe(`${documented.name} is as documented`, () => {
    const cmdlet = cmdletOf(documented.name);
    const [defaultSet] = Object.keys(documented.syntax);

    test('it has these sets, the first of them the default', () => {
      expect(Object.keys(cmdlet.row.parameterSets)).toEqual(Object.keys(documented.syntax));
      expect(cmdlet.row.defaultParameterSet).toBe(defaultSet);
      expect(cmdlet.command.setNames[0]).toBe(defaultSet);
      expect([...cmdlet.command.setNames].sort()).toEqual(Object.keys(documented.syntax).sort());
    });

    for (const [set, syntax] of Object.entries(documented.syntax)) {
      test(`${set} takes these parameters, in this order`, () => expect(syntaxOf(cmdlet, set)).toBe(syntax));
    }

    test('its parameters have these types, sets, aliases and sources', () => {
      const described_ = documentedPart(cmdlet).map((parameter) => described(cmdlet, parameter));
      const expected = documented.parameters.map((item) => ({ ...item, sets: [...item.sets].sort() }));
      expect([...described_].sort(byName)).toEqual([...expected].sort(byName));
    });

    test('in every set a parameter is equally mandatory and equally fed by the pipeline', () => {
      for (const { name, entries } of documentedPart(cmdlet)) {
        const kinds = new Set(entries.map(({ mandatory, pipeline }) => `${mandatory} ${pipeline}`));
        expect([name, kinds.size]).toEqual([name, 1]);
      }
    });

    test('nothing is positional, by property name or from remaining arguments', () => {
      const entries = documentedPart(cmdlet).flatMap((parameter) => parameter.entries);
      expect(
        entries.filter((entry) => entry.position !== undefined || entry.byName || entry.remaining),
      ).toEqual([]);
      expect(cmdlet.command.definition).toMatchObject({
        positionalBinding: false,
        supportsShouldProcess: true,
        confirmImpact: 'Medium',
      });
    });

    test('the pipeline gives these types', () => {
      const fed = documentedPart(cmdlet).filter((parameter) => parameter.pipelineInSome);
      expect(fed.map((parameter) => parameter.type.fullName).sort()).toEqual([...documented.inputs].sort());
    });

    test('it gives these types, and links to these pages', () => {
      expect(cmdlet.row.outputs).toEqual(documented.outputs);
      expect(cmdlet.row.links).toEqual(expect.arrayContaining([...documented.links]));
    });

    test('every set says what it means', () => {
      const [expanded, body, viaIdentityExpanded, viaIdentity] = Object.keys(documented.syntax);
      expect(cmdlet.row.parameterSets).toEqual({
        [expanded ?? '']: { identity: 'parameters', body: 'parameters' },
        [body ?? '']: { identity: 'parameters', body: 'BodyParameter' },
        [viaIdentityExpanded ?? '']: { identity: 'InputObject', body: 'parameters' },
        [viaIdentity ?? '']: { identity: 'InputObject', body: 'BodyParameter' },
      });
    });

    test('every placeholder of its path has a parameter and a key of the identity', () => {
      for (const path of cmdlet.row.requests.flatMap(({ path, operation = '' }) => [path, operation])) {
        const placeholders = [...path.matchAll(/\{([^}]+)\}/g)].map(([, name]) => name);
        expect(placeholders).toEqual(['call-id']);
        const found = placeholders.map((name) =>
          cmdlet.parameters.find((item) => item.in === 'path' && item.wire === name),
        );
        expect(found.map((parameter) => parameter?.name)).toEqual(['CallId']);
      }
      const identity = cmdlet.command.parameters.find((parameter) => parameter.name === 'InputObject');
      expect(identity?.type.property?.('CallId')?.type.kind).toBe('string');
    });

    test('what it sends as a property has that property’s name and type in the body', () => {
      const whole = cmdlet.command.parameters.find((parameter) => parameter.name === 'BodyParameter')?.type;
      for (const parameter of cmdlet.parameters.filter((item) => item.in === 'property')) {
        const property = whole?.property?.(parameter.name);
        expect(property?.name).toBe(parameter.name);
        expect(parameter.wire).toBe(parameter.name.charAt(0).toLowerCase() + parameter.name.slice(1));
        const own = cmdlet.command.parameters.find((item) => item.name === parameter.name)?.type;
        expect(property?.type.kind).toBe(own?.kind);
      }
    });
  });
}

describe('the complex types are as documented', () => {
  const names: Readonly<Record<string, string>> = {
    'System.String': 'String',
    'System.Int32': 'Int32',
    'System.Boolean': 'Boolean',
  };
  const shortName = (fullName: string): string => {
    const nullable = /^System\.Nullable`1\[(.*)\]$/.exec(fullName)?.[1];
    if (nullable !== undefined) return `${shortName(nullable)}?`;
    return names[fullName] ?? fullName.replace('Microsoft.Graph.PowerShell.Models.', '');
  };
  const types = [documentedRedirect, documentedInvite].flatMap(({ name }) => {
    const cmdlet = cmdletOf(name);
    return Object.entries(typeClosure(cmdlet, cmdlet.types));
  });

  for (const [name, documented] of Object.entries(documentedTypes)) {
    test(name.slice(0, 60), () => {
      const type = types.find(([known]) => known === name)?.[1];
      expect(type?.kind === 'graph' && (type.open ?? false)).toBe(documented.any);
      const { module, api, row, types: known } = cmdletOf(documentedInvite.name);
      const holder = { ...row, parameters: [{ name: 'X', type: name, in: 'body' }] } as const;
      const model = compileCmdlet({ module, api }, 'Invoke-MgTest', holder, known).command.parameters[0]
        ?.type;
      const keys = type?.kind === 'graph' ? Object.keys(type.props) : [];
      const properties = keys.map(
        (key) => `${key} ${shortName(model?.property?.(key)?.type.fullName ?? '?')}`,
      );
      if (documented.complete) expect(properties.sort()).toEqual([...documented.properties].sort());
      else expect(properties).toEqual(expect.arrayContaining([...documented.properties]));
    });
  }

  test('only the identity type claims every text', () => {
    const claiming = types
      .filter(([, type]) => type.kind === 'graph' && type.anyString)
      .map(([name]) => name);
    expect([...new Set(claiming)]).toEqual(['ICloudCommunicationsIdentity']);
  });
});

describe('where the two cmdlets differ', () => {
  const redirect = cmdletOf(documentedRedirect.name);
  const invite = cmdletOf(documentedInvite.name);
  const has = (cmdlet: Cmdlet, name: string): boolean => cmdlet.parameters.some((item) => item.name === name);

  test('Redirect has PassThru and gives true for it; Invite has none and gives the answer', () => {
    expect([has(redirect, 'PassThru'), has(invite, 'PassThru')]).toEqual([true, false]);
    expect([redirect, invite].map(({ row }) => row.requests.map(({ reply }) => reply.kind))).toEqual([
      ['nothing'],
      ['object'],
    ]);
  });

  test('Invite’s synopsis speaks of inviting, not of deleting', () => {
    expect(invite.row.synopsis).toMatch(/\binvite\b/i);
    expect(invite.row.synopsis).not.toMatch(/delet|remov/i);
    expect(invite.row.links.join(' ')).not.toContain('participant-delete');
  });

  test('each needs its own permission, of an application only', () => {
    expect([redirect.row.permissions, invite.row.permissions]).toEqual([
      { application: ['Calls.Initiate.All'], delegated: [] },
      { application: ['Calls.InitiateGroupCall.All'], delegated: [] },
    ]);
  });

  test('the documented path is sent, the qualified one is shown', () => {
    const requests = [redirect, invite].flatMap(({ row }) => row.requests);
    expect(requests.map(({ method, path, operation }) => [method, path, operation])).toEqual([
      [
        'POST',
        '/communications/calls/{call-id}/redirect',
        '/communications/calls/{call-id}/microsoft.graph.redirect',
      ],
      [
        'POST',
        '/communications/calls/{call-id}/participants/invite',
        '/communications/calls/{call-id}/participants/microsoft.graph.invite',
      ],
    ]);
  });
});

describe('hidden parameters', () => {
  const hidden = (name: string): readonly string[] =>
    cmdletOf(name)
      .parameters.filter((parameter) => parameter.hidden)
      .map((parameter) => parameter.name);
  const expected = [
    'Break',
    'HttpPipelineAppend',
    'HttpPipelinePrepend',
    'Proxy',
    'ProxyCredential',
    'ProxyUseDefaultCredentials',
  ];
  for (const { name } of [documentedRedirect, documentedInvite]) {
    test(`of ${name}`, () => expect(hidden(name)).toEqual(expected));
  }

  test('are those that Invite’s older document does not show', () => {
    const cmdlet = cmdletOf(documentedInvite.name);
    const names = documentedPart(cmdlet).map((parameter) => parameter.name);
    expect(names.filter((name) => !hidden(cmdlet.name).includes(name)).sort()).toEqual(shownByInvite200);
  });
});
