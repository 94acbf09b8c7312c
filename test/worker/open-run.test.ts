import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type SandboxServer, startSandboxServer } from '../../src/sandbox/server.js';
import { hashtable, objectArray, type PSValue } from '../../src/value/value.js';
import { readClixml } from '../../src/worker/clixml/read-clixml.js';
import { writeClixml } from '../../src/worker/clixml/write-clixml.js';
import { startRecordingServer } from '../cli/recording-server.js';
import { type RpcAnswer, startWorker, type WorkerClient } from './worker-client.js';

const REDIRECT = 'Invoke-MgRedirectCommunicationCall';
const INVITE = 'Invoke-MgInviteCommunicationCallParticipant';
const SOMEONE = hashtable([['identity', hashtable([['user', hashtable([['id', 'u']])]])]]);
const PASS_THRU: PSValue = { kind: 'switch', value: true };

let sandbox: SandboxServer;
let worker: WorkerClient;
beforeAll(async () => {
  sandbox = await startSandboxServer();
  worker = startWorker({ MGSHIM_ENDPOINT: sandbox.url, MGSHIM_ACCESS_TOKEN: sandbox.token });
  worker.answerWith(({ method }) => (method === 'shouldProcess' ? true : undefined));
});
afterAll(async () => {
  expect(await worker.end()).toEqual({ exitCode: 0, stderr: '' });
  await sandbox.close();
});

async function makeCall(state = 'incoming'): Promise<string> {
  const response = await fetch(`${sandbox.url}/sandbox/calls`, {
    method: 'POST',
    body: JSON.stringify({ state }),
  });
  return ((await response.json()) as { readonly id: string }).id;
}

async function open(
  values: Readonly<Record<string, PSValue>>,
  more: object = {},
): Promise<{ readonly call: string; readonly beginSet: string }> {
  const parameters = writeClixml(hashtable(Object.entries(values)));
  const { result } = await worker.request('open', { cmdlet: REDIRECT, parameters, ...more });
  return result as { readonly call: string; readonly beginSet: string };
}

const run = (call: string, object?: PSValue): Promise<RpcAnswer> =>
  worker.request(
    'run',
    object === undefined ? { call } : { call, hasObject: true, object: writeClixml(object) },
  );

/** What a run tells, besides its answer. */
async function told(runs: () => Promise<RpcAnswer>): Promise<readonly (readonly [string, unknown])[]> {
  const before = worker.told.length;
  await runs();
  return worker.told.slice(before).map(({ stream, value }) => [stream, value]);
}

describe('a call without a pipeline', () => {
  it('is bound by the typed definition, sent, and answered', async () => {
    const CallId = await makeCall();
    const { call, beginSet } = await open({ CallId, Targets: SOMEONE, PassThru: PASS_THRU });
    expect(beginSet).toBe('RedirectExpanded');
    expect((await run(call)).result).toEqual({
      called: true,
      parameterSet: 'RedirectExpanded',
      responseHeaders: expect.objectContaining({ 'x-mgshim-sandbox': ['1'] }),
      output: writeClixml(true),
    });
    expect(sandbox.sandbox.requests.at(-1)).toMatchObject({
      status: 202,
      path: expect.stringContaining(CallId),
    });
    expect(await worker.request('close', { call })).toMatchObject({ result: {} });
    expect(await run(call)).toMatchObject({ error: { code: -32602 } });
  });

  it('tells debug and verbose texts where they are wanted, in order, and never the token', async () => {
    const { call } = await open(
      { CallId: 'nope', BodyParameter: hashtable([]) },
      { preferences: { debug: true, verbose: true } },
    );
    expect(await told(() => run(call))).toEqual([
      ['debug', expect.stringContaining('HTTP REQUEST')],
      ['debug', expect.stringContaining('HTTP RESPONSE')],
    ]);
    expect(worker.lines.join('')).not.toContain(sandbox.token);
  });

  it('that Graph refuses is an error of this call, with the headers', async () => {
    const { call } = await open({ CallId: 'nope', Targets: SOMEONE });
    expect(await run(call)).toMatchObject({
      error: {
        code: -32000,
        data: {
          id: '8522',
          outcome: 'refused',
          terminating: false,
          targetIsObject: false,
          responseHeaders: { 'x-mgshim-sandbox': ['1'] },
          http: { status: 404 },
        },
      },
    });
  });

  it('carries a value of a megabyte', async () => {
    const { call } = await open({ CallId: 'x', CallbackUri: 'ü'.repeat(1_000_000) });
    expect(await run(call)).toMatchObject({ error: { data: { http: { status: expect.any(Number) } } } });
    expect(JSON.stringify(sandbox.sandbox.requests.at(-1)?.body).length).toBeGreaterThan(1_000_000);
  });
});

describe('an output object', () => {
  let output: { readonly output?: string; readonly json?: string };

  it('comes under its class name, with every declared property and the text that Graph sent', async () => {
    const CallId = await makeCall('established');
    const { call } = await open({ CallId, Participants: objectArray([SOMEONE]) }, { cmdlet: INVITE });
    output = (await run(call)).result as typeof output;
    const sent = JSON.parse(String(output.json)) as { readonly id: string };
    const text = String(output.output);
    expect(text).toContain(
      '<T>Microsoft.Graph.PowerShell.Models.MicrosoftGraphInviteParticipantsOperation</T>',
    );
    expect(readClixml(text)).toMatchObject({
      kind: 'model',
      properties: expect.arrayContaining([
        ['Id', sent.id],
        ['Status', 'Running'],
      ]),
      additional: [['@odata.type', '#microsoft.graph.inviteParticipantsOperation']],
    });
    expect(text).toContain(`<Nil N='ResultInfo' />`);
  });

  it('is input again: nulls are unset and additional keys are merged at their level', async () => {
    const object = readClixml(String(output.output));
    const { call } = await open({ CallId: 'again', BodyParameter: object }, { cmdlet: INVITE });
    await run(call);
    const body = sandbox.sandbox.requests.at(-1)?.body;
    expect(body).toMatchObject({
      '@odata.type': '#microsoft.graph.inviteParticipantsOperation',
      participants: [{ identity: { user: { id: 'u' } } }],
    });
    expect(body).not.toHaveProperty('AdditionalProperties');
    expect(body).not.toHaveProperty('ResultInfo');
  });
});

describe('after a 2xx nothing becomes a failure', () => {
  const DEEP = `{"a":${'['.repeat(60)}${']'.repeat(60)}}`;
  it.each<readonly [string, string, string | undefined, number]>([
    ['no answer', '', undefined, 0],
    ['an answer that is no JSON', '<html>', writeClixml('<html>'), 1],
    ['an answer that nests deeper than PowerShell reads', DEEP, DEEP, 1],
  ])('%s', async (_, body, output, warnings) => {
    const server = await startRecordingServer();
    server.answers = [{ status: 200, body }];
    const other = startWorker({ MGSHIM_ENDPOINT: server.url, MGSHIM_ACCESS_TOKEN: 't' });
    other.answerWith(() => true);
    const parameters = writeClixml(hashtable([['CallId', 'a']]));
    const opened = await other.request('open', { cmdlet: INVITE, parameters });
    const { call } = opened.result as { readonly call: string };
    const { result } = await other.request('run', { call });
    expect(result).toMatchObject({ called: true });
    expect((result as { readonly output?: string }).output).toBe(output);
    expect(other.told.map(({ stream }) => stream)).toEqual(Array(warnings).fill('warning'));
    await other.end();
    await server.close();
  });
});

describe('what the engine refuses before a pipeline begins is a terminating error with its id', () => {
  it.each<readonly [string, Record<string, PSValue>, string]>([
    ['two sets at once', { CallId: 'a', InputObject: hashtable([]) }, 'AmbiguousParameterSet'],
    ['nothing mandatory', {}, 'MissingMandatoryParameter'],
    ['an unknown parameter', { Nope: 'x' }, 'NamedParameterNotFound'],
    [
      'a number that is none',
      { CallId: 'a', Timeout: hashtable([]) },
      'ParameterArgumentTransformationError',
    ],
    [
      'a body that is no object',
      { CallId: 'a', BodyParameter: { kind: 'int', value: 5 } },
      'ParameterArgumentTransformationError',
    ],
  ])('%s', async (_, values, id) => {
    const parameters = writeClixml(hashtable(Object.entries(values)));
    expect(await worker.request('open', { cmdlet: REDIRECT, parameters })).toMatchObject({
      error: { code: -32000, data: { id, terminating: true, outcome: 'input' } },
    });
  });
});

describe('pipeline objects', () => {
  it('are bound and sent each by itself, and an error is of its object alone', async () => {
    const [one, two] = [await makeCall(), await makeCall()];
    const { call, beginSet } = await open(
      { Targets: objectArray([SOMEONE]), PassThru: PASS_THRU },
      { expectsInput: true },
    );
    expect(beginSet).toBe('RedirectViaIdentityExpanded');
    const identity = (id: string): PSValue => hashtable([['callId', id]]);
    expect(await run(call, identity(one))).toMatchObject({
      result: { called: true, parameterSet: 'RedirectViaIdentityExpanded' },
    });
    expect(await run(call, true)).toMatchObject({
      error: { data: { id: 'InputObjectNotBound', targetIsObject: true, terminating: false } },
    });
    expect(await run(call, identity('nope'))).toMatchObject({ error: { data: { http: { status: 404 } } } });
    expect(await run(call, identity(two))).toMatchObject({ result: { called: true } });
  });

  it('are bound in the order in which they come, also while an earlier one is under way', async () => {
    const { call } = await open({ Targets: objectArray([SOMEONE]) }, { expectsInput: true });
    const before = sandbox.sandbox.requests.length;
    const ids = ['p1', 'p2', 'p3', 'p4'];
    const answers = await Promise.all(ids.map((id) => run(call, hashtable([['CallId', id]]))));
    expect(answers.map(({ error }) => error?.data?.id)).toEqual(['8522', '8522', '8522', '8522']);
    const paths = sandbox.sandbox.requests.slice(before).map(({ path }) => path);
    expect(ids.every((id) => paths.some((path) => path.includes(`/${id}/`)))).toBe(true);
  });

  it.each([
    ['a call that waits for objects, without one', true, undefined],
    ['a call without a pipeline, with one', false, 'x'],
  ])('%s, is refused', async (_, expectsInput, object) => {
    const values = expectsInput ? { Targets: SOMEONE } : { CallId: 'a', Targets: SOMEONE };
    const { call } = await open(values, { expectsInput });
    expect(await run(call, object)).toMatchObject({ error: { code: -32602 } });
  });
});

describe('parameters', () => {
  it('may all stand in one CLIXML text, with their types', async () => {
    const CallId = await makeCall();
    const values = hashtable([
      ['cmdlet', REDIRECT],
      [
        'parameters',
        hashtable([
          ['CallId', CallId],
          ['Targets', objectArray([SOMEONE])],
        ]),
      ],
      ['expectsInput', false],
      ['preferences', hashtable([['Debug', true]])],
    ]);
    const { result } = await worker.request('open', { clixml: writeClixml(values) });
    const { call } = result as { readonly call: string };
    expect(
      await told(() => worker.request('run', { clixml: writeClixml(hashtable([['call', call]])) })),
    ).toEqual([
      ['debug', expect.any(String)],
      ['debug', expect.any(String)],
    ]);
  });

  it.each<readonly [string, string, object]>([
    ['no cmdlet', 'open', { parameters: writeClixml(hashtable([])) }],
    ['an unknown cmdlet', 'open', { cmdlet: 'Get-Nothing', parameters: writeClixml(hashtable([])) }],
    ['parameters that are no hashtable', 'open', { cmdlet: REDIRECT, parameters: writeClixml('x') }],
    ['parameters that are no CLIXML', 'open', { cmdlet: REDIRECT, parameters: '{}' }],
    ['a flag that is none', 'open', { cmdlet: REDIRECT, parameters: '', expectsInput: 1 }],
    ['preferences that are a list', 'open', { cmdlet: REDIRECT, parameters: '', preferences: [] }],
    ['one text that is no hashtable', 'open', { clixml: writeClixml('x') }],
    ['one text that is no CLIXML', 'open', { clixml: 'x' }],
    ['a handle that nobody has', 'run', { call: 'c0' }],
    ['no handle', 'run', {}],
    ['a transport of no call', 'transport', { call: 'c0' }],
  ])('%s, are refused', async (_, method, params) => {
    expect(await worker.request(method, params)).toMatchObject({ error: { code: -32602 } });
  });

  it('a transport is refused where no steps are open', async () => {
    const { call } = await open({ CallId: 'a', Targets: SOMEONE }, { steps: { append: 1 } });
    const request = { method: 'GET', uri: `${sandbox.url}/v1.0/me`, headers: [], body: null };
    expect(await worker.request('transport', { call, request })).toMatchObject({ error: { code: -32602 } });
  });
});

describe('a host that reads CLIXML', () => {
  it('gets every line in its one form, streams and questions too', async () => {
    const from = worker.lines.length;
    const CallId = await makeCall();
    const parameters = writeClixml(
      hashtable([
        ['CallId', CallId],
        ['Targets', SOMEONE],
        ['PassThru', PASS_THRU],
      ]),
    );
    const opening = { cmdlet: REDIRECT, parameters, preferences: { debug: true } };
    const opened = await worker.request('open', { answer: 'clixml', ...opening });
    const call = /N='Key'>call<\/S><S N='Value'>(c\d+)</.exec(String(opened.result))?.[1] ?? '';
    worker.answerWith(() => writeClixml(true));
    await worker.request('run', { answer: 'clixml', call }, 77);
    const [, question, stream, , answer] = worker.lines.slice(from);
    expect(question).toMatch(
      /^\{"jsonrpc":"2\.0","id":"w\d+","method":"shouldProcess","params":"[^"\\]*"\}$/,
    );
    expect(stream).toMatch(/^\{"jsonrpc":"2\.0","method":"stream","params":"[^"\\]*"\}$/);
    expect(answer).toMatch(/^\{"jsonrpc":"2\.0","id":77,"result":"[^"\\]*"\}$/);
    const { params } = JSON.parse(stream ?? '') as { readonly params: string };
    expect(readClixml(params)).toMatchObject({
      entries: [
        ['stream', 'debug'],
        ['value', expect.stringContaining('HTTP REQUEST')],
        ['request', { kind: 'int', value: 77 }],
      ],
    });
    const asked = JSON.parse(question ?? '') as { readonly params: string };
    expect(readClixml(asked.params)).toMatchObject({
      entries: expect.arrayContaining([['requestId', { kind: 'int', value: 77 }]]),
    });
    worker.answerWith(() => true);
  });
});
