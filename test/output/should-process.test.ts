import { describe, expect, test } from 'vitest';
import { type Preferences, readPreferences } from '../../src/output/preferences.js';
import { operationSentence, requestText, shouldProcess } from '../../src/output/should-process.js';
import { collectStreams } from '../../src/output/streams.js';
import type { Plan } from '../../src/plan/plan.js';
import { literal, planned, REDIRECT } from '../plan/planned.js';

const { plan } = planned(REDIRECT, { CallId: 'abc', Timeout: literal('20') });
const SENTENCE =
  'Performing the operation "Invoke-MgRedirectCommunicationCall_RedirectExpanded" on target "Call remote \'POST /communications/calls/{call-id}/microsoft.graph.redirect\' operation".';
const REQUEST = [
  'POST https://graph.microsoft.com/v1.0/communications/calls/abc/redirect',
  'User-Agent: mgshim/test',
  'Content-Type: application/json',
  '',
  '{"timeout":20}',
].join('\n');

const quiet = readPreferences(new Map());
const empty = collectStreams().collected;

test('the sentence is Microsoft’s', () => expect(operationSentence(plan)).toBe(SENTENCE));

test('what the caller’s headers hold in confidence is not shown', () => {
  const { plan: secret } = planned(REDIRECT, {
    CallId: 'abc',
    Headers: literal("@{ Cookie = 'sid=1'; 'X-A' = 'Bearer abc123' }"),
  });
  expect(requestText(secret).split('\n')).toEqual(
    expect.arrayContaining(['Cookie: [redacted]', 'X-A: Bearer [redacted]']),
  );
});

describe('whether a request goes out', () => {
  const whatIf = [`What if: ${SENTENCE}`, REQUEST];
  const rows: ReadonlyArray<
    readonly [
      title: string,
      Partial<Preferences>,
      answer: boolean,
      goes: boolean,
      asked: number,
      written: object,
    ]
  > = [
    ['by default it does, and -Verbose would tell', {}, false, true, 0, { verbose: [SENTENCE] }],
    ['-WhatIf shows it and sends nothing', { whatIf: true }, true, false, 0, { host: whatIf }],
    ['-WhatIf beats -Confirm', { whatIf: true, confirm: 'ask' }, true, false, 0, { host: whatIf }],
    ['-Confirm, answered yes', { confirm: 'ask' }, true, true, 1, {}],
    ['-Confirm, answered no', { confirm: 'ask' }, false, false, 1, {}],
    ['-Confirm:$false asks nobody', { confirm: 'no' }, false, true, 0, { verbose: [SENTENCE] }],
  ];
  for (const [title, preferences, answer, goes, asked, written] of rows) {
    test(title, async () => {
      const { streams, collected } = collectStreams(answer);
      const questions: Plan[] = [];
      const confirm = async (question: Plan): Promise<boolean> => {
        questions.push(question);
        return streams.confirm(question);
      };
      expect(await shouldProcess(plan, { ...quiet, ...preferences }, { ...streams, confirm })).toBe(goes);
      expect(questions).toEqual(Array.from({ length: asked }, () => plan));
      expect(collected).toEqual({ ...empty, ...written });
    });
  }
});

test('a request without a body ends with its headers', () => {
  const { body: _, ...rest } = plan;
  expect(requestText(rest)).toBe(REQUEST.split('\n').slice(0, 3).join('\n'));
});
