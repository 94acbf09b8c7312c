import { describe, expect, it } from 'vitest';
import { defaultSet } from '../../../src/generate/openapi/default-set.js';
import { documentedPath } from '../../../src/generate/openapi/documented-path.js';
import type { ModuleFacts } from '../../../src/generate/openapi/facts.js';
import { fullTypeName } from '../../../src/generate/openapi/full-type-name.js';
import { identityTypeName } from '../../../src/generate/openapi/identity-type.js';
import { refuseIdleDirectives } from '../../../src/generate/openapi/idle-directives.js';
import { inlineTypeName } from '../../../src/generate/openapi/inline-type-name.js';
import type { Operation } from '../../../src/generate/openapi/operations.js';
import type { Parameter } from '../../../src/generate/openapi/parameter.js';
import { parameterOrder, setOrder } from '../../../src/generate/openapi/parameter-order.js';
import { fits, rename } from '../../../src/generate/openapi/pattern.js';
import { typeOfSchema } from '../../../src/generate/openapi/type-of-schema.js';
import { factsOf, LIBRARY } from './small-description.js';

describe('a directive’s pattern', () => {
  it.each([
    ['Get', 'Get', true],
    ['Get', 'get', true],
    ['GetAll', 'Get', false],
    ['GetAll', '^Get', true],
    ['GetAll', 'All$|Some$', true],
    ['GetAll', undefined, true],
  ])('%s, %s: %s', (name, pattern, expected) => {
    // Twice: a pattern remembers nothing.
    expect([fits(name, pattern), fits(name, pattern)]).toEqual([expected, expected]);
  });

  it.each([
    ['DeltaCall', '^(Delta)(.*)', '$2$1', 'CallDelta'],
    ['AdminPersonPhoto', '^(Admin)(Person)', 'AdminPeople', 'AdminPeoplePhoto'],
    ['Get', undefined, 'Invoke', 'Invoke'],
    ['Get', 'Get', undefined, 'Get'],
  ])('%s, %s → %s: %s', (name, pattern, replacement, expected) => {
    expect(rename(name, pattern, replacement)).toBe(expected);
  });
});

describe('a type without a name', () => {
  it('is called after where it stands', () => {
    const pointer =
      '#/paths/~1communications~1calls~1{call-id}~1microsoft.graph.redirect/post/requestBody/content/application~1json/schema';
    expect(inlineTypeName(pointer)).toBe(
      'IPaths183Gi8UCommunicationsCallsCallIdMicrosoftGraphRedirectPostRequestbodyContentApplicationJsonSchema',
    );
  });
});

describe('the type of the ids', () => {
  it.each([
    ['CloudCommunications', 'ICloudCommunicationsIdentity'],
    ['DeviceManagement.Actions', 'IDeviceManagementActionsIdentity'],
    ['Identity.SignIns', 'IIdentitySignInsIdentity'],
  ])('%s: %s', (module, expected) => {
    expect(identityTypeName(module)).toBe(expected);
  });
});

describe('types', () => {
  const description = { file: 'x', document: { openapi: '3.0.1', paths: {} }, lineOf: () => undefined };
  it.each([
    [{ type: 'string' }, 'string'],
    [{ type: 'string', format: 'uuid' }, 'string'],
    [{ type: 'string', format: 'time' }, 'string'],
    [{ type: 'string', format: 'date' }, 'datetime'],
    [{ type: 'string', format: 'date-time' }, 'datetime'],
    [{ type: 'string', format: 'duration' }, 'timespan'],
    [{ type: 'string', format: 'base64url' }, 'byte[]'],
    [{ type: 'integer', format: 'int16' }, 'int'],
    [{ type: 'integer', format: 'int64' }, 'long'],
    [{ type: 'number', format: 'int64' }, 'long'],
    [{ type: 'number', format: 'double' }, 'double'],
    [{ type: 'number', format: 'decimal' }, 'decimal'],
    [{ type: 'number' }, 'float'],
    [{ type: 'boolean' }, 'bool'],
    [{ type: 'array', items: { type: 'boolean' } }, 'bool[]'],
    [{ type: 'string', enum: ['a'] }, 'string'],
    [{ type: 'string', enum: ['a'], 'x-ms-enum': { modelAsString: true } }, 'string'],
    [{ type: 'object' }, 'hashtable'],
    [{}, 'hashtable'],
  ])('%j: %s', (schema, expected) => {
    expect(typeOfSchema(description, schema, '#/x')).toBe(expected);
  });

  it.each([
    ['string[]', 'System.String[]'],
    ['SendAsyncStep[]', 'Microsoft.Graph.Beta.PowerShell.Runtime.SendAsyncStep[]'],
    ['IMicrosoftGraphCall', 'Microsoft.Graph.Beta.PowerShell.Models.IMicrosoftGraphCall'],
    ['Mood', 'Microsoft.Graph.Beta.PowerShell.Support.Mood'],
  ])('%s is %s', (type, expected) => {
    expect(fullTypeName(type, 'beta', { Mood: { closed: true, values: [] } })).toBe(expected);
  });
});

const parameter = (name: string, more: Partial<Parameter> = {}): Parameter => ({
  name,
  type: 'string',
  place: 'path',
  ...more,
});

describe('the default set', () => {
  const key = parameter('CallId', { mandatory: true });
  const model = parameter('BodyParameter', { mandatory: true, type: 'IMicrosoftGraphCall' });
  const file = parameter('InFile', { mandatory: true, place: 'file' });
  it.each([
    [
      'the one without a model',
      [
        ['Redirect', key, model],
        ['RedirectExpanded', key],
      ],
      'RedirectExpanded',
    ],
    ['the one with the fewest', [['Get', key], ['List']], 'List'],
    [
      'the first in the alphabet',
      [
        ['Delete', key],
        ['Delete1', key],
      ],
      'Delete',
    ],
    [
      'any, where all have models',
      [
        ['A', key, model],
        ['B', model],
      ],
      'B',
    ],
    [
      'without counting files that are sent',
      [
        ['Set', file],
        ['SetViaIdentity', key],
      ],
      'Set',
    ],
  ] as const)('is %s', (_, sets, expected) => {
    expect(defaultSet(sets.map(([name, ...parameters]) => ({ name, parameters })))).toBe(expected);
  });
});

describe('the order of parameters and sets', () => {
  const sets = [
    {
      name: 'Get',
      parameters: [parameter('Break', { place: 'runtime' }), parameter('Id', { mandatory: true })],
    },
    {
      name: 'List',
      parameters: [parameter('Break', { place: 'runtime' }), parameter('Top', { place: 'query' })],
    },
  ];
  it('is by category, then as they come', () => {
    expect(parameterOrder(sets)).toEqual(['Id', 'Top', 'Break']);
  });
  it('begins with the default set', () => {
    expect(setOrder(sets, ['Id', 'Top', 'Break'], 'List')).toEqual(['List', 'Get']);
    expect(setOrder(sets, ['Id', 'Top', 'Break'], 'Get')).toEqual(['Get', 'List']);
  });
});

describe('the documentation’s path', () => {
  it.each([
    ['/a/{id}/microsoft.graph.redirect', 'action', '/a/{id}/redirect'],
    ['/a/microsoft.graph.delta()', 'function', '/a/delta()'],
    ['/a/microsoft.graph.callRecords.getCalls(from={from})', 'function', '/a/getCalls(from={from})'],
    ['/a/microsoft.graph.range()/microsoft.graph.clear', 'action', '/a/range()/clear'],
    ['/a/microsoft.graph.user', 'operation', '/a/microsoft.graph.user'],
    ['/a/microsoft.graph.user/$count', 'operation', '/a/microsoft.graph.user/$count'],
  ])('%s, %s: %s', (uri, kind, expected) => {
    expect(documentedPath({ uri, kind } as Operation)).toBe(expected);
  });
});

describe('directives that match nothing', () => {
  const facts = factsOf(LIBRARY);
  const version = (apiVersion: 'v1.0' | 'beta', ...unmatched: ModuleFacts['unmatched']): ModuleFacts => ({
    ...facts,
    apiVersion,
    unmatched,
  });
  const both = { source: 'Library.json:3', section: 'both' } as const;
  const own = { source: 'Library.json:9', section: 'beta' } as const;

  it('are refused, with file and line', () => {
    expect(() => refuseIdleDirectives('Library', [version('beta', own)])).toThrow(
      'Library.json:9: a directive that matches nothing',
    );
    expect(() => refuseIdleDirectives('Library', [version('v1.0', both), version('beta', both)])).toThrow(
      'Library.json:3: a directive that matches nothing',
    );
  });

  it('may match in the other version alone, at hand or not', () => {
    expect(() => refuseIdleDirectives('Library', [version('v1.0', both), version('beta')])).not.toThrow();
    expect(() => refuseIdleDirectives('Library', [version('v1.0', both)])).not.toThrow();
  });
});
