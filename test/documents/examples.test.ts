import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { objectEntries } from '../../src/plan/object-entries.js';
import { hashtable, type PSValue } from '../../src/value/value.js';
import {
  CALLS,
  cmdletOf,
  INVITE,
  literal,
  pipedTo,
  planBound,
  planned,
  REDIRECT,
  type Values,
} from '../plan/planned.js';
import { inviteExamples } from './invite-examples.js';
import { redirectExamples } from './redirect-examples.js';

/** A body as parameters of its own; what has none goes into AdditionalProperties. */
function expanded(name: string, body: PSValue): Values {
  const own: [string, PSValue][] = [];
  const extra: [string, PSValue][] = [];
  for (const [key, value] of objectEntries(body) ?? []) {
    const parameter = cmdletOf(name).parameters.find((item) => item.wire === key);
    if (parameter) own.push([parameter.name, value]);
    else extra.push([key, value]);
  }
  return {
    ...Object.fromEntries(own),
    ...(extra.length > 0 ? { AdditionalProperties: hashtable(extra) } : {}),
  };
}

/** The ways to call a cmdlet with an id and a body, each with the parameter set that it uses. */
function waysOf(name: string, verb: string, id: string, body: PSValue) {
  const identity = hashtable([['CallId', id]]);
  const piped = (values: Values, object: PSValue) => {
    const outcome = pipedTo(name, values, object);
    if (!outcome.ok) throw outcome.error;
    return planBound(name, outcome.bound);
  };
  return [
    ['-CallId -BodyParameter', verb, () => planned(name, { CallId: id, BodyParameter: body })],
    [
      '-CallId and parameters',
      `${verb}Expanded`,
      () => planned(name, { CallId: id, ...expanded(name, body) }),
    ],
    [
      '-InputObject -BodyParameter',
      `${verb}ViaIdentity`,
      () => planned(name, { InputObject: identity, BodyParameter: body }),
    ],
    [
      '-InputObject and parameters',
      `${verb}ViaIdentityExpanded`,
      () => planned(name, { InputObject: identity, ...expanded(name, body) }),
    ],
    [
      'a piped identity, -BodyParameter',
      `${verb}ViaIdentity`,
      () => piped({ BodyParameter: body }, identity),
    ],
    [
      'a piped identity and parameters',
      `${verb}ViaIdentityExpanded`,
      () => piped(expanded(name, body), identity),
    ],
    // A dictionary goes through Headers here, and is read as the body all the same.
    ['-CallId, a piped body', `${verb}Expanded`, () => piped({ CallId: id }, body)],
  ] as const;
}

interface Row {
  readonly title: string;
  readonly powershell: string;
  readonly json: string;
  readonly callId?: string;
}

function describeExamples(name: string, verb: string, action: string, rows: readonly Row[]): void {
  for (const { title, powershell, json, callId = 'a-call' } of rows) {
    describe(`${name}, ${title}`, () => {
      for (const [form, text] of [
        ['PowerShell', powershell],
        ['JSON', json],
      ] as const) {
        for (const [way, set, plan] of waysOf(name, verb, callId, literal(text))) {
          test(`${form}, ${way}`, () => {
            const { plan: result, warnings } = plan();
            expect(warnings).toEqual([]);
            expect([result.method, result.url, result.parameterSet]).toEqual([
              'POST',
              `${CALLS}/${callId}/${action}`,
              set,
            ]);
            expect(JSON.parse(result.body ?? 'null')).toEqual(JSON.parse(json));
          });
        }
      }

      test('JSON as a text, which BodyParameter reads', () => {
        const { plan } = planned(name, { CallId: callId, BodyParameter: json });
        expect(JSON.parse(plan.body ?? 'null')).toEqual(JSON.parse(json));
      });
    });
  }
}

describeExamples(REDIRECT, 'Redirect', 'redirect', redirectExamples);
describeExamples(INVITE, 'Invite', 'participants/invite', inviteExamples);

describe('what the API of a document knows and the cmdlet does not goes through -AdditionalProperties', () => {
  const rows = [
    [
      'routingPolicies',
      "@{routingPolicies=@('disableForwarding')}",
      { routingPolicies: ['disableForwarding'] },
    ],
    [
      'beta’s masks and disposition',
      "@{maskCallee=$false; maskCaller=$true; targetDisposition='forward'}",
      { maskCallee: false, maskCaller: true, targetDisposition: 'forward' },
    ],
  ] as const;
  for (const [title, text, body] of rows) {
    test(title, () => {
      const { plan } = planned(REDIRECT, {
        CallId: 'c',
        Timeout: literal('60'),
        AdditionalProperties: literal(text),
      });
      expect(JSON.parse(plan.body ?? 'null')).toEqual({ timeout: 60, ...body });
    });
  }
});

/** The documents lie beside the repository; where they are absent there is nothing to compare. */
const shared = process.env.MGSHIM_SHARED ?? join(import.meta.dirname, '../../../shared');
const folder = pathToFileURL(join(shared, 'reference/seeds/'));

describe.skipIf(!existsSync(folder))('the examples are the documents’ own', () => {
  const textOf = (file: string): string => readFileSync(new URL(file, folder), 'utf8');
  const inviteFiles = ['schema-2.0.0', 'schema-2024-05-01'].map(
    (schema) => `Invoke-MgInviteCommunicationCallParticipant.${schema}.md`,
  );
  const [first, second, phone] = redirectExamples;
  const rows: ReadonlyArray<readonly [file: string, texts: readonly string[]]> = [
    ...inviteFiles.map((file) => [file, inviteExamples.map((example) => example.powershell)] as const),
    ['Invoke-MgRedirectCommunicationCall.md', [phone?.powershell ?? '']],
    ['call-redirect.v1.0.zh-cn.md', [first, second, phone].map((example) => example?.json ?? '')],
    ['call-redirect.beta.pt-br.md', [first, second].map((example) => example?.json ?? '')],
  ];
  for (const [file, texts] of rows) {
    test(file, () => {
      const document = textOf(file);
      const examples = document.match(/^\$params = |^POST https:\/\/graph\.microsoft\.com/gm) ?? [];
      expect(texts.filter((text) => !document.includes(text))).toEqual([]);
      expect(texts).toHaveLength(examples.length);
    });
  }
});
