import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type SandboxServer, startSandboxServer } from '../../src/sandbox/server.js';
import { hashtable, objectArray, type PSValue } from '../../src/value/value.js';
import { readClixml } from '../../src/worker/clixml/read-clixml.js';
import { writeClixml } from '../../src/worker/clixml/write-clixml.js';
import { startHoldingServer } from './holding-server.js';
import { startWorker, type WorkerClient } from './worker-client.js';

const REDIRECT = 'Invoke-MgRedirectCommunicationCall';
const INVITE = 'Invoke-MgInviteCommunicationCallParticipant';
const SOMEONE = hashtable([
  ['identity', hashtable([['user', hashtable([['id', '98da8a1a-1b87-452c-a713-65d3f10b1253']])]])],
]);

/** The parameters of `invoke` for a set and its values. */
function call(parameterSet: string, values: Readonly<Record<string, PSValue>>, more: object = {}): object {
  return {
    cmdlet: REDIRECT,
    parameterSet,
    parameters: writeClixml(hashtable(Object.entries(values))),
    ...more,
  };
}

describe('a call', () => {
  let sandbox: SandboxServer;
  let worker: WorkerClient;
  const makeCall = async (state = 'incoming'): Promise<string> => {
    const body = JSON.stringify({ state });
    const response = await fetch(`${sandbox.url}/sandbox/calls`, { method: 'POST', body });
    return ((await response.json()) as { readonly id: string }).id;
  };
  beforeAll(async () => {
    sandbox = await startSandboxServer();
    worker = startWorker({ MGSHIM_ENDPOINT: sandbox.url, MGSHIM_ACCESS_TOKEN: sandbox.token });
  });
  afterAll(async () => {
    expect(await worker.end()).toEqual({ exitCode: 0, stderr: '' });
    await sandbox.close();
  });

  it('is sent, and gives its output, its streams and the headers', async () => {
    const CallId = await makeCall();
    const values = {
      CallId,
      Targets: objectArray([SOMEONE]),
      PassThru: { kind: 'switch', value: true } as const,
    };
    const { result } = await worker.request(
      'invoke',
      call('RedirectExpanded', values, { cmdlet: REDIRECT.toLowerCase() }),
    );
    expect(result).toEqual({
      output: [writeClixml(true)],
      warnings: [],
      verbose: [],
      debug: [],
      responseHeaders: expect.objectContaining({ 'x-mgshim-sandbox': ['1'] }),
    });
    expect(sandbox.sandbox.requests.at(-1)).toMatchObject({
      status: 202,
      path: expect.stringContaining(CallId),
    });
  });

  it.each<readonly [string, string, (id: string) => Record<string, PSValue>, readonly string[]]>([
    [
      'Redirect',
      'Redirect',
      (id) => ({ CallId: id, BodyParameter: hashtable([['targets', objectArray([SOMEONE])]]) }),
      [],
    ],
    [
      'RedirectViaIdentity, both from one pipeline object',
      'RedirectViaIdentity',
      (id) => ({
        InputObject: hashtable([['callid', id]]),
        BodyParameter: hashtable([['callid', id]]),
        Headers: hashtable([['callid', id]]),
      }),
      ['InputObject', 'BodyParameter', 'headers'],
    ],
    [
      'RedirectViaIdentityExpanded',
      'redirectviaidentityexpanded',
      (id) => ({ InputObject: hashtable([['CallId', id]]), Targets: objectArray([SOMEONE]) }),
      ['InputObject'],
    ],
  ])('of the set %s names its call', async (_, set, values, fromPipeline) => {
    const id = await makeCall();
    await worker.request('invoke', call(set, values(id), { fromPipeline }));
    const sent = sandbox.sandbox.requests.at(-1);
    expect(sent?.path).toContain(id);
    expect(sent?.headers).not.toHaveProperty('callid');
  });

  it('gives an object under its type name', async () => {
    const CallId = await makeCall('established');
    const { result } = await worker.request(
      'invoke',
      call('InviteExpanded', { CallId, Participants: objectArray([SOMEONE]) }, { cmdlet: INVITE }),
    );
    const [text = ''] = (result as { readonly output: readonly string[] }).output;
    expect(text).toContain(
      '<T>Microsoft.Graph.PowerShell.Models.MicrosoftGraphInviteParticipantsOperation</T>',
    );
    expect(readClixml(text)).toMatchObject({ kind: 'model' });
  });

  it('that Graph refuses is an error with everything that is known', async () => {
    const { error } = await worker.request(
      'invoke',
      call('RedirectExpanded', { CallId: 'nope', Targets: objectArray([SOMEONE]) }),
    );
    expect(error).toMatchObject({
      code: -32000,
      message: expect.stringMatching(/^\[8522\] : /),
      data: {
        id: '8522',
        category: 'InvalidOperation',
        details: expect.stringContaining('Status: 404 (NotFound)'),
        recommendedAction: expect.stringContaining('https://learn.microsoft.com/graph/errors'),
        outcome: 'refused',
        responseHeaders: { 'x-mgshim-sandbox': ['1'] },
        debug: [],
        http: {
          status: 404,
          code: '8522',
          requestId: expect.any(String),
          clientRequestId: expect.any(String),
        },
      },
    });
  });

  it('that cannot be planned is an error, and nothing is sent', async () => {
    const before = sandbox.sandbox.requests.length;
    const { error } = await worker.request(
      'invoke',
      call('Redirect', { CallId: '..', BodyParameter: hashtable([]) }),
    );
    expect(error).toMatchObject({
      code: -32000,
      data: { id: 'InvalidPathSegment', outcome: 'input', details: null, http: null, responseHeaders: null },
    });
    expect(sandbox.sandbox.requests).toHaveLength(before);
  });

  it('tells debug texts only to a host that shows them, and never the token', async () => {
    const preferences = { debug: true, verbose: true };
    const { error } = await worker.request(
      'invoke',
      call('Redirect', { CallId: 'nope', BodyParameter: hashtable([]) }, { preferences }),
    );
    expect(error?.data?.debug).toEqual([
      expect.stringContaining('HTTP REQUEST'),
      expect.stringContaining('HTTP RESPONSE'),
    ]);
    expect(JSON.stringify(error)).not.toContain(sandbox.token);
  });

  it('as a plan is shown and not sent', async () => {
    const before = sandbox.sandbox.requests.length;
    const { result } = await worker.request(
      'plan',
      call('Redirect', {
        CallId: 'a/b',
        BodyParameter: hashtable([['Timeout', { kind: 'int', value: 50 }]]),
      }),
    );
    expect(result).toMatchObject({
      plan: {
        cmdlet: REDIRECT,
        parameterSet: 'Redirect',
        method: 'POST',
        url: `${sandbox.url}/v1.0/communications/calls/a%2Fb/redirect`,
        headers: expect.arrayContaining([['Content-Type', 'application/json']]),
        body: '{"timeout":50}',
      },
      warnings: [],
    });
    expect(sandbox.sandbox.requests).toHaveLength(before);
  });

  it.each<readonly [string, object]>([
    ['an unknown cmdlet', { ...call('Redirect', {}), cmdlet: 'Get-It' }],
    ['an unknown set', call('Nope', {})],
    ['a set of every object', call('constructor', {})],
    ['an unknown parameter', call('Redirect', { Nope: 1 as never })],
    ['an unknown name from the pipeline', call('Redirect', {}, { fromPipeline: ['Nope'] })],
    ['names that are no list', call('Redirect', {}, { fromPipeline: 'BodyParameter' })],
    ['parameters that are no CLIXML', { ...call('Redirect', {}), parameters: '<a/>' }],
    ['parameters that are no hashtable', { ...call('Redirect', {}), parameters: writeClixml('x') }],
    ['no parameters', { cmdlet: REDIRECT, parameterSet: 'Redirect' }],
  ])('with %s is refused', async (_, params) => {
    expect(await worker.request('invoke', params)).toMatchObject({ error: { code: -32602 } });
    expect(await worker.request('plan', params)).toMatchObject({ error: { code: -32602 } });
  });

  it('with values that the engine has cut off is refused', async () => {
    const parameters = `<Objs>${'<Obj><LST>'.repeat(49)}<S>x</S>${'</LST></Obj>'.repeat(49)}</Objs>`;
    const params = { ...call('Redirect', {}), parameters };
    const refused = { error: { data: { id: 'ValueTooDeep' } } };
    expect(await worker.request('invoke', params)).toMatchObject(refused);
    expect(await worker.request('plan', params)).toMatchObject(refused);
  });
});

describe('calls that take their time', () => {
  const params = (id: string): object => call('Redirect', { CallId: id, BodyParameter: hashtable([]) });

  it('overlap: a later one is answered while an earlier one waits', async () => {
    const server = await startHoldingServer();
    const worker = startWorker({ MGSHIM_ENDPOINT: server.url, MGSHIM_ACCESS_TOKEN: 't' });
    const first = worker.request('invoke', params('one'), 'first');
    expect(await server.arrival()).toContain('/one/');
    expect(await worker.request('version', {}, 'second')).toMatchObject({ id: 'second' });
    server.release();
    expect(await first).toMatchObject({ id: 'first', result: { output: [] } });
    await worker.end();
    await server.close();
  });

  it('are cancelled by their id, and an id is used once at a time', async () => {
    const server = await startHoldingServer();
    const worker = startWorker({ MGSHIM_ENDPOINT: server.url, MGSHIM_ACCESS_TOKEN: 't' });
    const running = worker.request('invoke', params('one'), 'it');
    await server.arrival();
    expect(await worker.request('cancel', { id: 'other' })).toMatchObject({ result: { cancelled: false } });
    worker.write('{"jsonrpc":"2.0","id":"it","method":"version"}\n');
    expect(await running).toMatchObject({ error: { code: -32600 } });
    expect(await worker.request('cancel', { id: 'it' })).toMatchObject({ result: { cancelled: true } });
    await worker.end();
    await server.close();
    expect(worker.lines.map((line) => JSON.parse(line)).filter(({ id }) => id === 'it')).toMatchObject([
      { error: { code: -32600 } },
      { error: { code: -32000, data: { id: 'OutcomeUnknown', outcome: 'unknown' } } },
    ]);
  });

  it('do not keep the worker when its host is gone', async () => {
    const server = await startHoldingServer();
    const worker = startWorker({ MGSHIM_ENDPOINT: server.url, MGSHIM_ACCESS_TOKEN: 't' });
    void worker.request('invoke', params('one'));
    await server.arrival();
    expect(await worker.end()).toMatchObject({ exitCode: 0 });
    await server.close();
  });
});

it('a wrong environment is the error of each call, not of the worker', async () => {
  const worker = startWorker({ MGSHIM_ENVIRONMENT: 'Nowhere' });
  const params = call('Redirect', { CallId: 'c', BodyParameter: hashtable([]) });
  expect(await worker.request('invoke', params)).toMatchObject({
    error: { code: -32000, data: { id: 'UnknownEnvironment' } },
  });
  expect(await worker.request('plan', params)).toMatchObject({
    error: { code: -32000, data: { id: 'UnknownEnvironment' } },
  });
  await worker.end();
});
