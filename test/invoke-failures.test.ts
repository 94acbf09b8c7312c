import { describe, expect, test } from 'vitest';
import { namedArgument } from '../src/bind/argument.js';
import type { WireResponse } from '../src/dispatch/request.js';
import { errorDetails } from '../src/output/graph-error.js';
import type { PSValue } from '../src/value/value.js';
import { CALLS, literal, REDIRECT } from './plan/planned.js';
import { accepted, failure, notFound, redirect, run, SECRET } from './recorded-run.js';

describe('an answer other than 2xx is an error in the streams', () => {
  test('with Graph’s code, the exchange and the details', async () => {
    const { collected, thrown } = await redirect({ PassThru: true }, [], { answers: [notFound] });
    expect(thrown).toBeUndefined();
    const [error] = collected.errors;
    expect(collected.errors).toHaveLength(1);
    expect(error).toMatchObject({
      id: '7502',
      category: 'InvalidOperation',
      outcome: 'refused',
      message: '[7502] : Call does not exist.',
      http: {
        method: 'POST',
        url: `${CALLS}/c/redirect`,
        status: 404,
        requestId: '11111111-2222-3333-4444-555555555555',
      },
    });
    expect(error && errorDetails(error).split('\n').slice(0, 3)).toEqual([
      'Call does not exist.',
      'Status: 404 (NotFound)',
      'ErrorCode: 7502',
    ]);
    expect(collected.objects).toEqual([]);
  });

  test('and its headers are written as those of a success are', async () => {
    const { collected } = await redirect({}, [], { answers: [notFound] });
    expect(collected.responseHeaders).toEqual([
      { 'request-id': ['11111111-2222-3333-4444-555555555555'], date: ['Sun, 22 Nov 2026 13:30:00 GMT'] },
    ]);
  });

  const outcomes = [
    [400, 'refused'],
    [403, 'refused'],
    [429, 'throttled'],
    [500, 'unknown'],
    [302, 'failed'],
    [199, 'failed'],
  ] as const;
  for (const [status, outcome] of outcomes) {
    test(`${status} is ${outcome}`, async () => {
      const { collected } = await redirect({ PassThru: true }, [], { answers: [{ ...accepted, status }] });
      expect([collected.objects, collected.errors.map((error) => error.outcome)]).toEqual([[], [outcome]]);
    });
  }
});

describe('no answer at all', () => {
  for (const outcome of ['failed', 'unknown', 'signIn'] as const) {
    test(`${outcome} is an error in the streams`, async () => {
      const error = failure(outcome);
      const { collected, thrown } = await redirect({}, [], { answers: [error] });
      expect([collected.errors, collected.responseHeaders, thrown]).toEqual([[error], [], undefined]);
    });
  }

  test('an interruption ends the command and is no error of one object', async () => {
    const error = failure('interrupted');
    const input = [literal("@{CallId='a'}"), literal("@{CallId='b'}")];
    const { collected, thrown, sent } = await run(REDIRECT, { args: [], input }, { answers: [error] });
    expect([thrown, collected.errors, sent.length]).toEqual([error, [], 1]);
  });
});

describe('an error of the command line ends the command before anything is sent', () => {
  const rows = [
    ['no argument', {}, 'MissingMandatoryParameter'],
    ['an unknown parameter', { CallId: 'c', Nonsense: 1 }, 'NamedParameterNotFound'],
    ['two sets at once', { CallId: 'c', InputObject: '{"CallId":"x"}' }, 'AmbiguousParameterSet'],
    ['an empty CallId', { CallId: '' }, 'ParameterArgumentValidationErrorEmptyStringNotAllowed'],
    ['a Timeout that is none', { CallId: 'c', Timeout: 'soon' }, 'ParameterArgumentTransformationError'],
  ] as const;
  for (const [title, values, id] of rows) {
    test(title, async () => {
      const bound = Object.entries(values).map(([name, value]) =>
        namedArgument(name, typeof value === 'number' ? { kind: 'int', value } : value),
      );
      const { thrown, sent, preferences } = await run(REDIRECT, { args: bound });
      expect(thrown).toMatchObject({ id });
      expect([sent, preferences]).toEqual([[], []]);
    });
  }
});

describe('a parameter that cannot be honoured is refused before anything is sent', () => {
  const step: PSValue = { kind: 'scriptblock', text: 'param($r, $c, $n) $n.SendAsync($r, $c)' };
  const rows: ReadonlyArray<readonly [string, PSValue]> = [
    ['Break', true],
    ['ProxyCredential', { kind: 'other', type: 'System.Management.Automation.PSCredential', text: '' }],
    ['HttpPipelineAppend', step],
    ['HttpPipelinePrepend', step],
  ];
  for (const [name, value] of rows) {
    test(`-${name}`, async () => {
      const { collected, sent } = await redirect({ [name]: value });
      expect(collected.errors.map(({ id, outcome, target }) => [id, outcome, target])).toEqual([
        ['ParameterNotSupported', 'input', name],
      ]);
      expect([sent, collected.verbose, collected.debug]).toEqual([[], [], []]);
    });
  }

  for (const [url, id] of [
    ['http://user:marker@proxy.example:8080', 'InvalidProxy'],
    ['socks5://proxy.example:1080', 'InvalidProxy'],
    ['ftp://proxy.example', 'InvalidProxy'],
  ] as const) {
    test(`-Proxy ${url}: ${id}, not echoed`, async () => {
      const { collected, sent } = await redirect({ Proxy: url });
      expect(collected.errors.map((error) => [error.id, error.outcome, sent])).toEqual([[id, 'input', []]]);
      expect(collected.errors[0]?.message).not.toContain('marker');
    });
  }

  test('-Proxy and -ProxyUseDefaultCredentials travel beside the request', async () => {
    const { sent } = await redirect({ Proxy: 'proxy.example:8080', ProxyUseDefaultCredentials: true });
    expect(sent.map(({ proxy }) => proxy)).toEqual([
      { url: 'http://proxy.example:8080', useDefaultCredentials: true },
    ]);
  });

  for (const name of ['Break', 'ProxyUseDefaultCredentials']) {
    test(`-${name}:$false asks for nothing`, async () => {
      const { collected, sent } = await redirect({ [name]: false });
      expect([collected.errors, sent.length]).toEqual([[], 1]);
    });
  }
});

describe('the debug blocks', () => {
  const target = literal('@{identity=@{phone=@{id="+12345678901"}}}');
  const echo: WireResponse = {
    ...notFound,
    headers: [['x-echo', `Bearer ${SECRET}`]],
    body: `{"error":{"code":"1","message":"${SECRET} called +12345678901 with eyJhbGciOiJub25lIn0.eyJhIjoxfQ."}}`,
  };

  test('show the request and the answer, without token and telephone number', async () => {
    const { collected } = await redirect({ Targets: target }, ['Debug'], { answers: [echo] });
    expect(collected.debug.map((block) => block.split('\n')[0])).toEqual([
      '============================ HTTP REQUEST ============================',
      '============================ HTTP RESPONSE ============================',
    ]);
    expect(collected.debug.join('\n')).not.toMatch(/live-token|12345678901|eyJ/);
  });

  test('and so does the error', async () => {
    const { collected } = await redirect({ Targets: target }, [], { answers: [echo] });
    const [error] = collected.errors;
    expect(`${error?.message} ${JSON.stringify(error?.http)}`).not.toMatch(/live-token|eyJ/);
  });

  test('show the request also where there is no answer', async () => {
    const { collected } = await redirect({}, [], { answers: [failure('unknown')] });
    expect(collected.debug).toHaveLength(1);
  });
});
