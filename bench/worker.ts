import { spawn } from 'node:child_process';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { residentMiB } from '../test/faults/resident.js';
import { startWorker } from '../test/worker/worker-client.js';
import { ratios, spread } from './measure/turns.js';

/** What the worker may hold of the machine's memory when nothing is under way, in MiB. */
const TARGET = 70;
const ROUNDS = 5;

const server = createServer((request, response) => {
  request.resume().on('end', () => response.writeHead(202).end());
});
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
const variables = {
  MGSHIM_ENDPOINT: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
  MGSHIM_ACCESS_TOKEN: 'bench',
};

/** A node that has written its first word and waits. */
async function bareNode(): Promise<number> {
  const child = spawn(process.execPath, ['-e', 'console.log(1); process.stdin.resume()']);
  await new Promise((resolve) => child.stdout.once('data', resolve));
  const resident = residentMiB(child.pid ?? 0);
  child.stdin.end();
  await new Promise((resolve) => child.once('close', resolve));
  return resident;
}

/** A worker that has been started, and one that has sent something. */
async function worker(): Promise<readonly [started: number, used: number]> {
  const client = startWorker(variables);
  await client.request('version');
  const started = residentMiB(client.pid ?? 0);
  const uri = '/v1.0/communications/calls';
  await client.request('graphRequest', { method: 'GET', uri, outputType: 'Json' });
  const used = residentMiB(client.pid ?? 0);
  await client.end();
  return [started, used];
}

try {
  const node: number[] = [];
  const started: number[] = [];
  const used: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    node.push(await bareNode());
    const [first, then] = await worker();
    started.push(first);
    used.push(then);
  }
  console.log(`worker: a bare node holds ${spread(node)} MiB`);
  console.log(
    `worker: started ${spread(started)} MiB, ${spread(ratios(started, node))} times; after a request ${spread(used)} MiB, ${spread(ratios(used, node))} times (target ${TARGET} MiB)`,
  );
} finally {
  server.close();
}
