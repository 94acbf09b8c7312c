import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hashtable, type PSValue } from '../../src/value/value.js';
import { writeClixml } from '../../src/worker/clixml/write-clixml.js';
import { type RecordingServer, startRecordingServer } from '../cli/recording-server.js';
import { type RpcAnswer, startWorker, type WorkerClient } from './worker-client.js';

const REDIRECT = 'Invoke-MgRedirectCommunicationCall';
const VALUES = { CallId: 'c', PassThru: { kind: 'switch', value: true } } as const;

describe('a call in one message', () => {
  let server: RecordingServer;
  let worker: WorkerClient;
  let asked: string[];
  beforeAll(async () => {
    server = await startRecordingServer();
    worker = startWorker({ MGSHIM_ENDPOINT: server.url, MGSHIM_ACCESS_TOKEN: 't' });
    worker.answerWith(({ method }) => {
      asked.push(method);
      return true;
    });
  });
  afterAll(async () => {
    await worker.end();
    await server.close();
  });
  const call = (values: Readonly<Record<string, PSValue>>, more: object = {}): Promise<RpcAnswer> => {
    asked = [];
    const parameters = writeClixml(hashtable(Object.entries(values)));
    return worker.request('call', { cmdlet: REDIRECT, parameters, ...more });
  };

  it('is bound, sent and answered as by open and run', async () => {
    expect((await call(VALUES)).result).toEqual({
      called: true,
      parameterSet: 'RedirectExpanded',
      output: writeClixml(true),
      responseHeaders: expect.objectContaining({ connection: ['close'] }),
    });
    expect(asked).toEqual(['shouldProcess']);
  });

  it.each([
    ['always', ['shouldProcess']],
    ['high', []],
    ['never', []],
  ])('asks first where the host wants it: %s', async (ask, expected) => {
    expect(await call(VALUES, { ask })).toMatchObject({ result: { called: true } });
    expect(asked).toEqual(expected);
  });

  it('leaves the headers out where nobody wants them', async () => {
    expect((await call(VALUES, { headers: false })).result).not.toHaveProperty('responseHeaders');
  });

  it('that cannot be bound is a terminating error, and nothing is sent', async () => {
    const before = server.requests.length;
    expect(await call({ Nope: 'x' })).toMatchObject({
      error: { code: -32000, data: { id: 'NamedParameterNotFound', terminating: true } },
    });
    expect(server.requests).toHaveLength(before);
  });

  it.each([
    ['a pipeline', { expectsInput: true }],
    ['an unknown wish to be asked', { ask: 'sometimes' }],
    ['headers that are neither wanted nor not', { headers: 'yes' }],
  ])('with %s is refused', async (_, more) => {
    expect(await call(VALUES, more)).toMatchObject({ error: { code: -32602 } });
  });
});
