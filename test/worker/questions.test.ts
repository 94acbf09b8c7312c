import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type SandboxServer, startSandboxServer } from '../../src/sandbox/server.js';
import { hashtable, objectArray } from '../../src/value/value.js';
import { writeClixml } from '../../src/worker/clixml/write-clixml.js';
import { startHoldingServer } from './holding-server.js';
import { type Question, type RpcAnswer, startWorker, type WorkerClient } from './worker-client.js';

const REDIRECT = 'Invoke-MgRedirectCommunicationCall';
const SOMEONE = hashtable([['identity', hashtable([['user', hashtable([['id', 'u']])]])]]);

interface Wire {
  readonly status: number;
  readonly reason: string;
  readonly headers: readonly (readonly [string, string])[];
  readonly body: string;
}

async function open(worker: WorkerClient, CallId: string, more: object = {}): Promise<string> {
  const parameters = writeClixml(
    hashtable([
      ['CallId', CallId],
      ['Targets', objectArray([SOMEONE])],
      ['PassThru', { kind: 'switch', value: true }],
    ]),
  );
  const { result } = await worker.request('open', { cmdlet: REDIRECT, parameters, ...more });
  return (result as { readonly call: string }).call;
}

const STEPS = { steps: { append: 1, prepend: 1 } };

describe('questions to a host, over a sandbox', () => {
  let sandbox: SandboxServer;
  let worker: WorkerClient;
  beforeAll(async () => {
    sandbox = await startSandboxServer();
    worker = startWorker({ MGSHIM_ENDPOINT: sandbox.url, MGSHIM_ACCESS_TOKEN: sandbox.token });
  });
  afterAll(async () => {
    await worker.end();
    await sandbox.close();
  });
  const makeCall = async (): Promise<string> => {
    const response = await fetch(`${sandbox.url}/sandbox/calls`, { method: 'POST', body: '{}' });
    return ((await response.json()) as { readonly id: string }).id;
  };
  const transport = async (call: unknown, request: object): Promise<Wire> => {
    const { result, error } = await worker.request('transport', { call, request });
    if (error) throw new Error(error.message);
    return result as Wire;
  };

  it.each<readonly [string, unknown, boolean]>([
    ['true', true, true],
    ['false', false, false],
    ['a CLIXML true', writeClixml(true), true],
    ['a CLIXML false', writeClixml(false), false],
    ['nothing', null, false],
  ])('shouldProcess: %s decides', async (_, said, called) => {
    const call = await open(worker, await makeCall());
    const before = sandbox.sandbox.requests.length;
    let asked: Question | undefined;
    worker.answerWith((question) => {
      asked = question;
      return said;
    });
    expect(await worker.request('run', { call })).toMatchObject({
      result: { called, responseHeaders: called ? expect.any(Object) : null },
    });
    expect(asked).toMatchObject({
      method: 'shouldProcess',
      params: {
        call,
        target: "Call remote 'POST /communications/calls/{call-id}/microsoft.graph.redirect' operation",
        action: `${REDIRECT}_RedirectExpanded`,
      },
    });
    expect(sandbox.sandbox.requests.length - before).toBe(called ? 1 : 0);
  });

  it('shouldProcess: an error stops the call before anything is sent', async () => {
    const call = await open(worker, await makeCall());
    const before = sandbox.sandbox.requests.length;
    worker.answerWith(() => {
      throw new Error('the pipeline was stopped');
    });
    expect(await worker.request('run', { call })).toMatchObject({
      error: { data: { id: 'OperationStopped', outcome: 'interrupted' } },
    });
    expect(sandbox.sandbox.requests).toHaveLength(before);
  });

  it('httpSteps: a host changes the request and the answer', async () => {
    const id = await makeCall();
    const call = await open(worker, id, STEPS);
    worker.answerWith(async ({ method, params }) => {
      if (method === 'shouldProcess') return true;
      const { headers, uri, body } = params as { uri: string; body: string; headers: readonly string[][] };
      expect(uri).toBe(`${sandbox.url}/v1.0/communications/calls/${id}/redirect`);
      expect(headers.map(([name]) => name?.toLowerCase())).not.toContain('authorization');
      const request = { ...params, headers: [...headers, ['X-Step', '1']], body: body.replace('"u"', '"v"') };
      const answer = await transport(params.call, request);
      return { ...answer, headers: [...answer.headers, ['X-Seen', 'a'], ['X-Seen', 'b']] };
    });
    expect(await worker.request('run', { call })).toMatchObject({
      result: {
        called: true,
        output: writeClixml(true),
        responseHeaders: { 'x-seen': ['a', 'b'], 'x-mgshim-sandbox': ['1'] },
      },
    });
    expect(sandbox.sandbox.requests.at(-1)).toMatchObject({
      status: 202,
      headers: expect.objectContaining({ 'x-step': '1' }),
    });
    expect(JSON.stringify(sandbox.sandbox.requests.at(-1)?.body)).toContain('v');
  });

  it('httpSteps: a host may answer without the transport, in CLIXML', async () => {
    const call = await open(worker, 'anything', STEPS);
    const before = sandbox.sandbox.requests.length;
    worker.answerWith(({ method }) =>
      method === 'shouldProcess'
        ? true
        : writeClixml(
            hashtable([
              ['status', { kind: 'int', value: 404 }],
              ['reason', 'Not Found'],
              ['headers', hashtable([['Request-Id', objectArray(['r'])]])],
              ['body', '{"error":{"code":"Mine","message":"m"}}'],
            ]),
          ),
    );
    expect(await worker.request('run', { call })).toMatchObject({
      error: { data: { id: 'Mine', outcome: 'refused', http: { status: 404, requestId: 'r' } } },
    });
    expect(sandbox.sandbox.requests).toHaveLength(before);
  });

  it.each<readonly [string, boolean, string]>([
    ['before the transport: surely nothing was sent', false, 'failed'],
    ['after the transport: the request may have been executed', true, 'unknown'],
  ])('httpSteps: a step that fails %s', async (_, afterwards, outcome) => {
    const call = await open(worker, await makeCall(), STEPS);
    worker.answerWith(async ({ method, params }) => {
      if (method === 'shouldProcess') return true;
      if (afterwards) await transport(params.call, params);
      throw new Error(`boom Bearer ${sandbox.token}`);
    });
    const { error } = await worker.request('run', { call });
    expect(error).toMatchObject({
      message: expect.stringContaining('boom'),
      data: { id: 'HttpPipelineStepFailed', outcome },
    });
    expect(JSON.stringify(error)).not.toContain(sandbox.token);
  });

  it.each<readonly [string, unknown]>([
    ['nothing', null],
    ['no status', { headers: [], body: '' }],
    ['headers that are none', { status: 200, headers: [['a']], body: '' }],
    ['a text that is no CLIXML', 'x'],
  ])('httpSteps: %s is no answer', async (_, said) => {
    const call = await open(worker, 'anything', STEPS);
    worker.answerWith(({ method }) => (method === 'shouldProcess' ? true : said));
    expect(await worker.request('run', { call })).toMatchObject({
      error: { data: { id: 'HttpPipelineStepFailed', outcome: 'failed' } },
    });
  });

  it('transport: an unreadable request is refused', async () => {
    const call = await open(worker, 'anything', STEPS);
    let refused: RpcAnswer | undefined;
    worker.answerWith(async ({ method, params }) => {
      if (method === 'shouldProcess') return true;
      refused = await worker.request('transport', { call: params.call, method: 'GET' });
      return { status: 204, headers: [], body: '' };
    });
    expect(await worker.request('run', { call })).toMatchObject({ result: { called: true } });
    expect(refused).toMatchObject({ error: { code: -32602 } });
  });

  it('transport: its four parts may stand beside the handle', async () => {
    const call = await open(worker, await makeCall(), STEPS);
    worker.answerWith(async ({ method, params }) => {
      if (method === 'shouldProcess') return true;
      return (await worker.request('transport', params)).result;
    });
    expect(await worker.request('run', { call })).toMatchObject({
      result: { responseHeaders: { 'x-mgshim-sandbox': ['1'] } },
    });
  });

  it('an answer to no open question is ignored', async () => {
    worker.write('{"jsonrpc":"2.0","id":"w999","result":true}\n');
    expect(await worker.request('version')).toMatchObject({ result: { version: expect.any(String) } });
  });
});

it('transport: where there is no answer, the call fails with that error', async () => {
  const closed = await startHoldingServer();
  await closed.close();
  const worker = startWorker({ MGSHIM_ENDPOINT: closed.url, MGSHIM_ACCESS_TOKEN: 't' });
  await worker.request('requestContext', { changes: { maxRetry: 0 } });
  const call = await open(worker, 'anything', STEPS);
  worker.answerWith(async ({ method, params }) => {
    if (method === 'shouldProcess') return true;
    const { error } = await worker.request('transport', { call: params.call, request: params });
    throw new Error(error?.message);
  });
  expect(await worker.request('run', { call })).toMatchObject({
    error: { data: { id: 'ConnectionFailed', outcome: 'failed' } },
  });
  await worker.end();
});

describe('calls that take their time', () => {
  it('overlap, and a question of one does not hold up another', async () => {
    const server = await startHoldingServer();
    const worker = startWorker({ MGSHIM_ENDPOINT: server.url, MGSHIM_ACCESS_TOKEN: 't' });
    const [asked, other] = [await open(worker, 'one'), await open(worker, 'two')];
    const waiting = worker.request('run', { call: asked });
    const { id } = await worker.question();
    worker.answerWith(() => true);
    const running = worker.request('run', { call: other });
    expect(await server.arrival()).toContain('/two/');
    server.release();
    expect(await running).toMatchObject({ result: { called: true } });
    worker.write(`${JSON.stringify({ jsonrpc: '2.0', id, result: false })}\n`);
    expect(await waiting).toMatchObject({ result: { called: false } });
    await worker.end();
    await server.close();
  });

  it.each<readonly [string, string, string]>([
    ['while shouldProcess is open', 'shouldProcess', 'OperationStopped'],
    ['while httpSteps are open', 'httpSteps', 'OperationStopped'],
    ['while its transport is under way', 'transport', 'OutcomeUnknown'],
  ])('are cancelled %s', async (_, moment, id) => {
    const server = await startHoldingServer();
    const worker = startWorker({ MGSHIM_ENDPOINT: server.url, MGSHIM_ACCESS_TOKEN: 't' });
    const call = await open(worker, 'one', STEPS);
    const running = worker.request('run', { call }, 'it');
    const first = await worker.question();
    if (moment !== 'shouldProcess') {
      worker.write(`${JSON.stringify({ jsonrpc: '2.0', id: first.id, result: true })}\n`);
      const { params } = await worker.question();
      if (moment === 'transport') {
        void worker.request('transport', { call, request: params });
        await server.arrival();
      }
    }
    worker.write('{"jsonrpc":"2.0","method":"cancel","params":{"id":"it"}}\n');
    expect(await running).toMatchObject({ error: { data: { id } } });
    expect(await worker.end()).toEqual({ exitCode: 0, stderr: '' });
    await server.close();
  });

  it('end with the input that a question waits for', async () => {
    const server = await startHoldingServer();
    const worker = startWorker({ MGSHIM_ENDPOINT: server.url, MGSHIM_ACCESS_TOKEN: 't' });
    const running = worker.request('run', { call: await open(worker, 'one') });
    await worker.question();
    expect(await worker.end()).toEqual({ exitCode: 0, stderr: '' });
    expect(await running).toMatchObject({ error: { data: { id: 'OperationStopped' } } });
    await server.close();
  });
});
