import { afterAll, beforeAll, expect, test } from 'vitest';
import { writeClixml } from '../../src/worker/clixml/write-clixml.js';
import { type HoldingServer, startHoldingServer } from '../worker/holding-server.js';
import { startWorker } from '../worker/worker-client.js';

const CALLS = 40;

let server: HoldingServer;
beforeAll(async () => {
  server = await startHoldingServer();
});
afterAll(() => server.close());

test(`${CALLS} calls under way at once end well, and the worker says nothing on stderr`, async () => {
  const worker = startWorker({ MGSHIM_ENDPOINT: server.url, MGSHIM_ACCESS_TOKEN: 't' });
  const post = { method: 'POST', body: writeClixml('{}') };
  const calls = Array.from({ length: CALLS }, (_, index) =>
    worker.request('graphRequest', { uri: `/x/${index}`, ...post }),
  );
  for (let count = 0; count < CALLS; count++) await server.arrival();
  for (let count = 0; count < CALLS; count++) server.release();
  const answers = await Promise.all(calls);
  expect(answers.filter(({ error }) => error !== undefined)).toEqual([]);
  expect(await worker.end()).toEqual({ exitCode: 0, stderr: '' });
});
