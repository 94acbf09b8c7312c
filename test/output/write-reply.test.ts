import { describe, expect, test } from 'vitest';
import type { WireResponse } from '../../src/dispatch/request.js';
import { collectStreams } from '../../src/output/streams.js';
import { headerValues, writeReply } from '../../src/output/write-reply.js';
import type { Plan } from '../../src/plan/plan.js';
import type { PSValue } from '../../src/value/value.js';
import { INVITE, literal, planned, REDIRECT } from '../plan/planned.js';

const silent = planned(REDIRECT, { CallId: 'c' }).plan;
const passThru = planned(REDIRECT, { CallId: 'c', PassThru: true }).plan;
const passThruOff = planned(REDIRECT, { CallId: 'c', PassThru: false }).plan;
const invite = planned(INVITE, { CallId: 'c' }).plan;
const none: Plan = { ...invite, output: { kind: 'none' } };

function answer(body: string, rest: Partial<WireResponse> = {}): WireResponse {
  return { status: 202, statusText: 'Accepted', headers: [], body, ...rest };
}

const operation =
  '{"@odata.type":"#microsoft.graph.inviteParticipantsOperation","id":"o","status":"running"}';
const html = '<html>Gateway</html>';
const cut: Partial<WireResponse> = { bodyIncomplete: 'the connection was closed' };

describe('what a 2xx answer gives', () => {
  const rows: ReadonlyArray<
    readonly [
      title: string,
      plan: Plan,
      response: WireResponse,
      objects: readonly PSValue[],
      warnings: number,
    ]
  > = [
    ['a redirect: nothing', silent, answer(''), [], 0],
    ['a redirect with an answer: nothing', silent, answer(operation), [], 0],
    ['-PassThru: true', passThru, answer(''), [true], 0],
    ['-PassThru, 200 with JSON: true', passThru, answer(operation, { status: 200 }), [true], 0],
    ['-PassThru, 204: true', passThru, answer('', { status: 204 }), [true], 0],
    ['-PassThru, HTML: true', passThru, answer(html), [true], 0],
    ['-PassThru, broken off: true', passThru, answer('{"a', cut), [true], 0],
    ['-PassThru:$false: nothing', passThruOff, answer(''), [], 0],
    ['an invitation: its object', invite, answer(operation), [literal(operation)], 0],
    ['an invitation, 200: its object', invite, answer(operation, { status: 200 }), [literal(operation)], 0],
    ['a list stays one object', invite, answer('[1,2]'), [literal('[1,2]')], 0],
    ['null is an object too', invite, answer('null'), [null], 0],
    ['an empty answer: nothing', invite, answer(''), [], 0],
    ['blanks: nothing', invite, answer(' \r\n'), [], 0],
    ['HTML: its text and a warning', invite, answer(html), [html], 1],
    ['truncated JSON: its text and a warning', invite, answer('{"id":"o'), ['{"id":"o'], 1],
    ['broken off: its text, and both reasons', invite, answer('{"id":"o', cut), ['{"id":"o'], 2],
    ['broken off at once: a warning alone', invite, answer('', cut), [], 1],
    [
      'broken off and still whole JSON: the object and a warning',
      invite,
      answer('{}', cut),
      [literal('{}')],
      1,
    ],
    ['a command without output: nothing', none, answer(operation), [], 0],
  ];
  for (const [title, plan, response, objects, warnings] of rows) {
    test(title, async () => {
      const { streams, collected } = collectStreams();
      await writeReply(plan, response, streams);
      expect(collected.objects).toEqual(objects);
      expect(collected.warnings).toHaveLength(warnings);
      expect(collected.errors).toEqual([]);
    });
  }

  test('digits beyond a double’s reach are kept', async () => {
    const { streams, collected } = collectStreams();
    await writeReply(invite, answer('{"n":12345678901234567890}'), streams);
    expect(collected.objects).toEqual([literal('{"n":12345678901234567890}')]);
  });

  test('a warning shows nothing of the answer but one character', async () => {
    const { streams, collected } = collectStreams();
    await writeReply(invite, answer('{"token":my-secret}'), streams);
    expect(collected.warnings).toHaveLength(1);
    expect(collected.warnings[0]).not.toContain('my-secret');
  });
});

describe('a collection', () => {
  const list = planned('Get-MgCommunicationPresence', { CountVariable: 'n' }).plan;
  const type = 'Microsoft.Graph.PowerShell.Models.IMicrosoftGraphPresence';
  const written = async (plan: Plan, body: string, limit?: number) => {
    const { streams, collected } = collectStreams();
    const outcome = await writeReply(plan, answer(body, { status: 200 }), streams, limit);
    return { outcome, collected };
  };
  const next = '"@odata.nextLink":"https://graph.microsoft.com/next"';
  const three = '"value":[{"id":"a"},null,{"id":"c"}]';

  test.each<readonly [string, string, number | undefined, readonly string[], object]>([
    ['gives each of its items', `{${three}}`, undefined, ['{"id":"a"}', 'null', '{"id":"c"}'], { count: 3 }],
    [
      'says where the next page is',
      `{${next},${three}}`,
      undefined,
      ['{"id":"a"}', 'null', '{"id":"c"}'],
      { count: 3, nextLink: 'https://graph.microsoft.com/next' },
    ],
    [
      'gives no more than are wanted',
      `{${three},${next}}`,
      2,
      ['{"id":"a"}', 'null'],
      { count: 2, nextLink: 'https://graph.microsoft.com/next' },
    ],
    ['may be empty', '{"value":[]}', undefined, [], { count: 0 }],
    [
      'may be an empty page before another',
      `{"value":[],${next}}`,
      undefined,
      [],
      { count: 0, nextLink: 'https://graph.microsoft.com/next' },
    ],
    ['has no next page where the link is no text', '{"value":[],"@odata.nextLink":5}', 9, [], { count: 0 }],
    ['of one object that is no list', '{"value":{"id":"a"}}', undefined, ['{"id":"a"}'], { count: 1 }],
  ])('%s', async (_, body, limit, objects, outcome) => {
    const result = await written(list, body, limit);
    expect(result.collected.objects).toEqual(objects.map(literal));
    expect(result.collected.warnings).toEqual([]);
    expect(result.outcome).toEqual(outcome);
  });

  test('tells the type of each item', async () => {
    const { collected } = await written(list, `{${three}}`);
    const item = { type, isItem: true };
    expect(collected.about).toEqual([item, item, item]);
  });

  test.each([
    ['{"@odata.count":7,"value":[]}', { n: 7 }],
    ['{"@odata.count":"7","value":[]}', {}],
    ['{"value":[]}', {}],
  ])('tells how many there are: %s', async (body, counts) => {
    expect((await written(list, body)).collected.counts).toEqual(counts);
  });

  test('tells nobody how many there are who has not asked', async () => {
    const silently = planned('Get-MgCommunicationPresence', {}).plan;
    expect((await written(silently, '{"@odata.count":7,"value":[]}')).collected.counts).toEqual({});
  });

  test('without its items is given as it came, with a warning', async () => {
    const { outcome, collected } = await written(list, '{"values":[1]}');
    expect(collected.objects).toEqual([literal('{"values":[1]}')]);
    expect([collected.warnings.length, outcome]).toEqual([1, { count: 1 }]);
  });

  test('gives the link for what changes, where it is asked for changes', async () => {
    const name = 'Get-MgUserOnlineMeetingRecordingDelta';
    const delta = planned(name, { UserId: 'u', OnlineMeetingId: 'm' }).plan;
    const body = '{"@odata.deltaLink":"https://graph.microsoft.com/delta","value":[{"id":"a"}]}';
    expect((await written(delta, body)).collected).toMatchObject({
      objects: [literal('{"id":"a"}')],
      deltaLinks: ['https://graph.microsoft.com/delta'],
    });
    expect((await written(list, body)).collected.deltaLinks).toEqual([]);
  });
});

describe('a wrapped value', () => {
  const address = planned('Get-MgCommunicationOnlineMeetingVirtualAppointmentJoinWebUrl', {
    OnlineMeetingId: 'm',
  }).plan;

  test.each<readonly [string, string, PSValue]>([
    ['is taken out', '{"@odata.context":"c","value":"https://x"}', 'https://x'],
    ['may be null', '{"value":null}', null],
    ['may be a list, which stays one object', '{"value":["a"]}', literal('["a"]')],
    ['is all that came where there is none', '{"other":1}', literal('{"other":1}')],
    ['is all that came where no object came', '"https://x"', 'https://x'],
  ])('%s', async (_, body, expected) => {
    const { streams, collected } = collectStreams();
    await writeReply(address, answer(body), streams);
    expect([collected.objects, collected.warnings]).toEqual([[expected], []]);
  });
});

describe('a number of objects', () => {
  const count = planned('Get-MgCommunicationCallCount', {}).plan;

  test.each(['42', '\u{feff}42'])('comes as text: %j', async (body) => {
    const { streams, collected } = collectStreams();
    await writeReply(count, answer(body), streams);
    expect([collected.objects, collected.warnings]).toEqual([[literal('42')], []]);
  });
});

describe('an answer’s headers', () => {
  test('keep their values in order under each name', () => {
    const headers = [
      ['request-id', 'r'],
      ['set-cookie', 'a=1'],
      ['date', 'd'],
      ['set-cookie', 'b=2'],
    ] as const;
    expect(headerValues(answer('', { headers }))).toEqual({
      'request-id': ['r'],
      'set-cookie': ['a=1', 'b=2'],
      date: ['d'],
    });
  });

  test('may be called like an object’s own', () => {
    const values = headerValues(
      answer('', {
        headers: [
          ['__proto__', 'a'],
          ['constructor', 'b'],
        ],
      }),
    );
    expect(Object.entries(values)).toEqual([
      ['__proto__', ['a']],
      ['constructor', ['b']],
    ]);
  });
});
