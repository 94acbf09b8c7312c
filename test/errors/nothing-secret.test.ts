import { describe, expect, test } from 'vitest';
import { internalError } from '../../src/cli/internal-error.js';
import { authenticationFailed } from '../../src/connection/sign-in-errors.js';
import type { Exchange } from '../../src/dispatch/exchanges.js';
import { transportFailure } from '../../src/dispatch/failure.js';
import { startProgress } from '../../src/dispatch/progress.js';
import type { WireRequest, WireResponse } from '../../src/dispatch/request.js';
import type { CmdletError } from '../../src/errors/cmdlet-error.js';
import { errorDetails, graphError } from '../../src/output/graph-error.js';
import { harText } from '../../src/output/har.js';
import { requestBlock, responseBlock } from '../../src/output/http-blocks.js';
import { shouldProcess } from '../../src/output/should-process.js';
import { collectStreams } from '../../src/output/streams.js';
import { CALLS, planned, REDIRECT } from '../plan/planned.js';
import { SECRET_SHAPES } from './secret-shapes.js';

type Live = readonly string[];

function requestWith(part: Partial<WireRequest>): WireRequest {
  return { method: 'POST', url: `${CALLS}/c/redirect`, headers: [], ...part };
}

function answerWith(part: Partial<WireResponse>): WireResponse {
  return { status: 400, statusText: 'Bad', headers: [], body: '', ...part };
}

/** Everything of an error that anybody may print. */
function all(error: CmdletError): string {
  const own = `${error.id} ${error.message} ${error.recommendedAction} ${JSON.stringify(error.http)} ${error.stack}`;
  return error.http?.status === undefined ? own : `${own} ${errorDetails(error)}`;
}

function har(exchange: Pick<Exchange, 'request' | 'result'>, secrets: Live): string {
  return harText([{ startedAt: 0, tookMs: 1, ...exchange }], { secrets, unsafe: true, version: '1' });
}

function urlWith(text: string): string {
  return `${CALLS}/c/redirect?${/^[\w-]+=/.test(text) ? text : `q=${text}`}`;
}

/** Each place, at its most talkative, as it shows a text. */
const PLACES: readonly (readonly [string, (text: string, live: Live) => string | Promise<string>])[] = [
  [
    'a request’s header in the debug stream',
    (text, live) => requestBlock(requestWith({ headers: [['X-A', text]] }), live, true),
  ],
  [
    'a request’s URL in the debug stream',
    (text, live) => requestBlock(requestWith({ url: urlWith(text) }), live, true),
  ],
  [
    'a request’s body in the debug stream',
    (text, live) => requestBlock(requestWith({ body: text }), live, true),
  ],
  [
    'an answer’s header in the debug stream',
    (text, live) => responseBlock(answerWith({ headers: [['x-a', text]], statusText: text }), live, true),
  ],
  [
    'an answer’s body in the debug stream',
    (text, live) => responseBlock(answerWith({ body: text }), live, true),
  ],
  [
    'nested JSON in the debug stream',
    (text, live) => responseBlock(answerWith({ body: JSON.stringify({ a: [{ b: text }] }) }), live, true),
  ],
  [
    'Graph’s error',
    (text, live) => {
      const inner = { code: text, 'request-id': text };
      const body = JSON.stringify({ error: { code: text, message: text, innerError: inner } });
      const headers = [['x-a', text]] as const;
      return all(
        graphError(answerWith({ body, headers }), requestWith({ url: urlWith(text) }), live, {
          unsafe: true,
        }),
      );
    },
  ],
  [
    'a page instead of an error',
    (text, live) =>
      all(graphError(answerWith({ body: `<p>${text}</p>` }), requestWith({}), live, { unsafe: true })),
  ],
  [
    'the target of a redirect in a trace',
    (text, live) => {
      const response = answerWith({ status: 302, headers: [['location', urlWith(text)]] });
      return har({ request: requestWith({}), result: { response } }, live);
    },
  ],
  [
    'a trace',
    (text, live) => {
      const headers = [['X-A', text]] as const;
      const request = requestWith({ url: urlWith(text), headers, body: text });
      return har({ request, result: { response: answerWith({ headers, body: text }) } }, live);
    },
  ],
  [
    'a token endpoint’s answer in the error of a sign-in',
    (text, live) => all(authenticationFailed(new Error(`invalid_client: ${text}`), live)),
  ],
  [
    'a crash report',
    (text, live) => all(withoutCause(internalError(new Error(text), { MGSHIM_ACCESS_TOKEN: live[0] }))),
  ],
  [
    '-WhatIf',
    async (text) => {
      const { streams, collected } = collectStreams();
      const plan = {
        ...planned(REDIRECT, { CallId: 'c' }).plan,
        headers: [['X-A', text]] as const,
        body: text,
      };
      const preferences = { errorAction: '', warningAction: '', verbose: true, debug: true, whatIf: true };
      await shouldProcess(plan, { ...preferences, confirm: 'default' }, streams);
      return collected.host.join('\n');
    },
  ],
  [
    'the error of a lost connection',
    (text) => {
      const request = requestWith({ url: urlWith(text), headers: [['client-request-id', text]] });
      return all(transportFailure(request, { ...startProgress(), mayHaveLeft: true }, undefined, undefined));
    },
  ],
];

/** What nobody prints: the command shows an error's message, never its cause. */
function withoutCause(error: CmdletError): CmdletError {
  return Object.assign(error, { cause: undefined, stack: '' });
}

/** Places that are never told what is in use: nothing there has met a secret yet. */
const UNTOLD = new Set(['-WhatIf', 'the error of a lost connection']);

test('there are thirty shapes and twelve places, and more', () => {
  expect([SECRET_SHAPES.length >= 30, PLACES.length >= 12]).toEqual([true, true]);
});

describe.each(PLACES)('%s shows no secret:', (place, show) => {
  const shapes = SECRET_SHAPES.filter(({ live }) => live === undefined || !UNTOLD.has(place));
  test.each(shapes)('$title', async ({ text, marker, live = [] }) => {
    const shown = await show(text, live);
    expect(shown).not.toContain(marker);
    expect(shown).toMatch(/redacted|%5Bredacted/);
  });
});
