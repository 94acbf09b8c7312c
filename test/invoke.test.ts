import { describe, expect, test } from 'vitest';
import type { WireResponse } from '../src/dispatch/request.js';
import { invokeBound } from '../src/invoke.js';
import { collectStreams } from '../src/output/streams.js';
import type { PSValue } from '../src/value/value.js';
import { boundOf, CALLS, cmdletOf, INVITE, literal, REDIRECT, type Values } from './plan/planned.js';
import { accepted, line, notFound, recordingSession, redirect, run, SENTENCE } from './recorded-run.js';

describe('a call goes from its arguments to its output', () => {
  test('one request goes out, exactly as planned, with the session’s signal', async () => {
    const { sent, collected, thrown } = await redirect({ Timeout: literal('20') }, ['PassThru']);
    expect(thrown).toBeUndefined();
    expect(sent).toEqual([
      {
        method: 'POST',
        url: `${CALLS}/c/redirect`,
        headers: [
          ['User-Agent', 'mgshim/test'],
          ['Content-Type', 'application/json'],
        ],
        body: '{"timeout":20}',
        binding: 'Invoke-MgRedirectCommunicationCall/RedirectExpanded',
        needs: { application: ['Calls.Initiate.All'], delegated: [] },
      },
    ]);
    expect({ ...collected, debug: collected.debug.length }).toEqual({
      objects: [true],
      about: [{}],
      errors: [],
      warnings: [],
      verbose: [SENTENCE],
      debug: 2,
      host: [],
      responseHeaders: [{ 'request-id': ['r'] }],
      counts: {},
      deltaLinks: [],
    });
  });

  test('the streams are made once, for the preferences of the call', async () => {
    const { preferences } = await redirect({ ErrorAction: 'Stop' }, ['Verbose']);
    expect(preferences).toEqual([
      {
        errorAction: 'Stop',
        warningAction: 'Continue',
        verbose: true,
        debug: false,
        whatIf: false,
        confirm: 'default',
      },
    ]);
  });

  test('a header that is left out is a warning', async () => {
    const { sent, collected } = await redirect({ Headers: literal("@{Authorization='Bearer mine'}") });
    expect(sent[0]?.headers.map(([name]) => name)).toEqual(['User-Agent', 'Content-Type']);
    expect(collected.warnings).toHaveLength(1);
  });

  const passThru = [
    ['-PassThru', { PassThru: true }, [true]],
    ['-PassThru:$false', { PassThru: false }, []],
    ['no -PassThru', {}, []],
  ] as const;
  for (const [title, values, objects] of passThru) {
    test(`${title} gives ${JSON.stringify(objects)}`, async () => {
      const { collected, sent } = await redirect(values);
      expect([collected.objects, sent.length]).toEqual([objects, 1]);
    });
  }
});

describe('-WhatIf', () => {
  const values: Values = {
    Targets: literal('@{identity=@{phone=@{id="+12345678901"}}}'),
    Headers: literal("@{'X-A'=@('1','ü'); 'User-Agent'='mine'}"),
  };

  test('sends nothing and shows the sentence and exactly the bytes that are sent without it', async () => {
    const shown = await redirect(values, ['WhatIf']);
    const real = await redirect(values);
    expect([shown.sent, shown.collected.objects, shown.collected.debug, real.sent.length]).toEqual([
      [],
      [],
      [],
      1,
    ]);
    const [sentence, request = ''] = shown.collected.host;
    expect([sentence, shown.collected.host.length]).toEqual([`What if: ${SENTENCE}`, 2]);
    const [head = '', body] = request.split('\n\n');
    const [first, ...headers] = head.split('\n');
    const [sent] = real.sent;
    expect(first).toBe(`${sent?.method} ${sent?.url}`);
    expect(headers).toEqual(sent?.headers.map(([name, value]) => `${name}: ${value}`));
    expect(body).toBe(sent?.body);
  });

  test('still refuses what cannot be sent', async () => {
    const { collected, sent } = await redirect({ CallId: '..' }, ['WhatIf']);
    expect([collected.errors.map((error) => error.id), collected.host, sent]).toEqual([
      ['InvalidPathSegment'],
      [],
      [],
    ]);
  });

  test('shows each piped object’s request', async () => {
    const input = ['a', 'b'].map((id) => literal(`@{CallId='${id}'}`));
    const { collected, sent } = await run(REDIRECT, { ...line({ Timeout: literal('20') }, 'WhatIf'), input });
    const urls = collected.host.filter((_, index) => index % 2 === 1).map((text) => text.split('\n')[0]);
    expect([urls, sent]).toEqual([[`POST ${CALLS}/a/redirect`, `POST ${CALLS}/b/redirect`], []]);
  });
});

describe('-Confirm', () => {
  const rows = [
    ['yes: it goes out', true, 1, [true]],
    ['no: nothing goes out and nothing is given', false, 0, []],
  ] as const;
  for (const [title, agree, requests, objects] of rows) {
    test(title, async () => {
      const { sent, collected, thrown } = await redirect({ PassThru: true }, ['Confirm'], { agree });
      expect([sent.length, collected.objects, collected.errors, thrown]).toEqual([
        requests,
        objects,
        [],
        undefined,
      ]);
    });
  }

  test('-Confirm:$false asks nobody', async () => {
    const { sent } = await redirect({ Confirm: false }, [], { agree: false });
    expect(sent).toHaveLength(1);
  });
});

describe('a 2xx is a success, whatever the answer', () => {
  const answer = (body: string, rest: Partial<WireResponse> = {}): WireResponse => ({
    ...accepted,
    body,
    ...rest,
  });
  const rows: ReadonlyArray<readonly [string, WireResponse, readonly PSValue[], number]> = [
    ['an object', answer('{"id":"o"}'), [literal('{"id":"o"}')], 0],
    ['empty', answer('', { status: 204 }), [], 0],
    ['HTML', answer('<html>'), ['<html>'], 1],
    ['truncated JSON', answer('{"id":'), ['{"id":'], 1],
    ['broken off', answer('', { bodyIncomplete: 'the connection was closed' }), [], 1],
  ];
  for (const [title, response, objects, warnings] of rows) {
    test(title, async () => {
      const { collected, thrown } = await run(INVITE, line({ CallId: 'c' }), { answers: [response] });
      expect(thrown).toBeUndefined();
      expect([collected.objects, collected.errors, collected.warnings.length]).toEqual([
        objects,
        [],
        warnings,
      ]);
      const passThru = await redirect({ PassThru: true }, [], { answers: [response] });
      expect([passThru.collected.objects, passThru.collected.errors]).toEqual([[true], []]);
    });
  }
});

describe('a call that a host has bound', () => {
  test('is planned and sent, and nobody is asked again', async () => {
    const { session, sent, collected } = recordingSession({ agree: false });
    const { streams } = collectStreams(false);
    const bound = boundOf(REDIRECT, { CallId: 'c', PassThru: true, Confirm: true });
    await invokeBound(cmdletOf(REDIRECT), bound, session, {
      ...streams,
      object: (value) => void collected.objects.push(value),
    });
    expect([sent.map(({ url }) => url), collected.objects]).toEqual([[`${CALLS}/c/redirect`], [true]]);
  });

  const failing = [
    ['an answer other than 2xx', { CallId: 'c' }, '7502'],
    ['an id that changes the path', { CallId: '..' }, 'InvalidPathSegment'],
    ['a parameter that cannot be honoured', { CallId: 'c', Break: true }, 'ParameterNotSupported'],
  ] as const;
  for (const [title, values, id] of failing) {
    test(`ends with ${title}`, async () => {
      const { session } = recordingSession({ answers: [notFound] });
      const { streams, collected } = collectStreams();
      const call = invokeBound(cmdletOf(REDIRECT), boundOf(REDIRECT, values), session, streams);
      await expect(call).rejects.toMatchObject({ id });
      expect(collected.errors).toEqual([]);
    });
  }
});
