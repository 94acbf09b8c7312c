import { expect, it, onTestFinished } from 'vitest';
import { hashtable, objectArray } from '../../src/value/value.js';
import { writeClixml } from '../../src/worker/clixml/write-clixml.js';
import { type BatchServer, type BatchServerOptions, batchServer } from '../batch-server.js';
import { startWorker, type WorkerClient } from './worker-client.js';

const INVITE = 'Invoke-MgInviteCommunicationCallParticipant';

async function started(options: BatchServerOptions = {}): Promise<[BatchServer, WorkerClient]> {
  const server = await batchServer(options);
  const worker = startWorker({ MGSHIM_ENDPOINT: server.url, MGSHIM_ACCESS_TOKEN: 'token' });
  onTestFinished(async () => void (await worker.end()));
  return [server, worker];
}

const open = (worker: WorkerClient, more: object) => {
  const parameters = writeClixml(hashtable([['Participants', objectArray([])]]));
  return worker.request('open', { cmdlet: INVITE, parameters, expectsInput: true, ...more });
};
const run = (worker: WorkerClient, call: string, id: number) => {
  const object = writeClixml(hashtable([['CallId', String(id)]]));
  return worker.request('run', { call, ask: 'never', hasObject: true, object }, id);
};
const handle = async (worker: WorkerClient, more: object) =>
  ((await open(worker, more)).result as { readonly call: string }).call;

it('runs that are sent ahead go in one batch once the host waits for one of them', async () => {
  const [server, worker] = await started();
  const call = await handle(worker, { batch: true });
  const runs = [101, 102, 103].map((id) => run(worker, call, id));
  await worker.request('version');
  expect(server.hits).toEqual([]);
  await worker.request('await', { call, id: 101 });
  expect((await Promise.all(runs)).map(({ error }) => error)).toEqual([undefined, undefined, undefined]);
  expect(server.hits.map(({ items }) => items.length)).toEqual([3]);
});

it('a host that waits for what has been answered is not away', async () => {
  const [server, worker] = await started();
  const call = await handle(worker, { batch: true });
  const first = run(worker, call, 101);
  await worker.request('await', { call, id: 101 });
  await first;
  await worker.request('await', { call, id: 101 });
  const second = run(worker, call, 102);
  await worker.request('version');
  expect(server.hits).toHaveLength(1);
  await worker.request('await', { call, id: 102 });
  await second;
  expect(server.hits).toHaveLength(2);
});

it('where one is told to wait, those that have not begun wait as well', async () => {
  let isRefused = false;
  const [server, worker] = await started({
    item: () => {
      if (isRefused) return { status: 200, body: {} };
      isRefused = true;
      return { status: 429, headers: { 'Retry-After': '1' } };
    },
  });
  const call = await handle(worker, { throttleLimit: 2, preferences: { verbose: true } });
  const first = run(worker, call, 101);
  const hasToWait = () => worker.told.some(({ value }) => String(value).startsWith('Waiting'));
  while (!hasToWait()) await worker.request('version');
  const before = server.hits.length;
  const second = run(worker, call, 102);
  await worker.request('version');
  expect([before, server.hits.length]).toEqual([1, 1]);
  await Promise.all([first, second]);
  expect(server.hits).toHaveLength(3);
});

it.each([{ throttleLimit: 0 }, { throttleLimit: 101 }, { throttleLimit: '2' }, { batch: 1 }])(
  'takes no %j',
  async (more) => {
    const [, worker] = await started();
    expect((await open(worker, more)).error).toMatchObject({ code: -32602 });
  },
);

it('cannot wait for a run without naming it', async () => {
  const [, worker] = await started();
  const call = await handle(worker, { batch: true });
  expect((await worker.request('await', { call })).error).toMatchObject({ code: -32602 });
});
