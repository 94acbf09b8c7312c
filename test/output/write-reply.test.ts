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
