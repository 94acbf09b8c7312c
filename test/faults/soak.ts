import { readdirSync } from 'node:fs';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { hashtable, objectArray, type PSValue } from '../../src/value/value.js';
import { writeClixml } from '../../src/worker/clixml/write-clixml.js';
import { startWorker } from '../worker/worker-client.js';
import { residentMiB } from './resident.js';

export interface Soak {
  readonly calls: number;
  /** How many calls ended how: `done`, or the error's outcome. */
  readonly outcomes: Readonly<Record<string, number>>;
  /** The worker's resident memory in MiB, the median of each tenth of the calls. */
  readonly memory: readonly number[];
  /** Its open handles after the second tenth and at the end, when nothing is under way. */
  readonly handles: readonly [number, number];
}

const REDIRECT = 'Invoke-MgRedirectCommunicationCall';
const SIDE_BY_SIDE = 8;
const TENTHS = 10;
const SAMPLES = 20;

const someone = hashtable([['identity', hashtable([['user', hashtable([['id', 'u']])]])]]);

/**
 * Little room, so that garbage is collected often and what is measured is in use; what leaked 500 bytes a call would
 * not come to the end.
 */
const LITTLE_ROOM = '--max-old-space-size=64 --max-semi-space-size=2';

/**
 * What Graph does with the n-th request: mostly well, and each fault often enough to leak where it can. A GET meets
 * only those that are not followed by a wait.
 */
function answer(count: number, request: http.IncomingMessage, response: http.ServerResponse): void {
  const isPost = request.method === 'POST';
  if (count % 50 === 1) response.writeHead(429, { 'retry-after': '0' }).end();
  else if (count % 50 === 11) response.writeHead(404).end('{"error":{"code":"8522","message":"no call"}}');
  else if (isPost && count % 50 === 21) request.socket.resetAndDestroy();
  else if (isPost && count % 50 === 31) response.writeHead(504).end();
  else
    response.writeHead(200, { 'content-type': 'application/json' }).end('{"id":"x","state":"established"}');
}

/** So many calls through one worker: a process of its own, over real connections. Linux: it looks into /proc. */
export async function soak(
  calls: number,
  onTenth: (memory: number) => void = () => undefined,
): Promise<Soak> {
  let count = 0;
  const server = http.createServer((request, response) => {
    request.resume().on('end', () => answer(count++, request, response));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const worker = startWorker({
    MGSHIM_ENDPOINT: url,
    MGSHIM_ACCESS_TOKEN: 'token',
    NODE_OPTIONS: LITTLE_ROOM,
  });
  const pid = worker.pid as number;
  const outcomes: Record<string, number> = {};

  const call = async (number: number): Promise<void> => {
    const isGet = number % 4 === 0;
    const answered = isGet
      ? await worker.request('graphRequest', { uri: `/communications/calls/c${number}`, method: 'GET' })
      : await worker.request('invoke', redirectOf(number));
    const outcome = answered.error ? String(answered.error.data?.outcome ?? answered.error.code) : 'done';
    outcomes[outcome] = (outcomes[outcome] ?? 0) + 1;
  };
  const tenth = async (from: number): Promise<number> => {
    const samples: number[] = [];
    const every = Math.max(1, Math.floor(calls / TENTHS / SAMPLES));
    let next = from;
    const end = from + calls / TENTHS;
    const work = async (): Promise<void> => {
      while (next < end) {
        const number = next++;
        await call(number);
        if (number % every === 0) samples.push(residentMiB(pid));
      }
    };
    await Promise.all(Array.from({ length: SIDE_BY_SIDE }, work));
    return median(samples);
  };

  const memory: number[] = [];
  const handles: number[] = [];
  for (let index = 0; index < TENTHS; index++) {
    memory.push(await tenth((index * calls) / TENTHS));
    onTenth(memory.at(-1) as number);
    if (index === 1 || index === TENTHS - 1) handles.push(await settledHandles(pid));
  }
  const { exitCode, stderr } = await worker.end();
  server.close();
  server.closeAllConnections();
  if (exitCode !== 0 || stderr !== '') throw new Error(`the worker ended with ${exitCode}: ${stderr}`);
  return { calls, outcomes, memory, handles: [handles[0] as number, handles[1] as number] };
}

function redirectOf(number: number): object {
  const values: Readonly<Record<string, PSValue>> = {
    CallId: `c${number}`,
    Targets: objectArray([someone]),
    PassThru: { kind: 'switch', value: true },
  };
  return {
    cmdlet: REDIRECT,
    parameterSet: 'RedirectExpanded',
    parameters: writeClixml(hashtable(Object.entries(values))),
  };
}

/** Sockets that are being closed need a moment; what stays is the count. */
async function settledHandles(pid: number): Promise<number> {
  const count = (): number => readdirSync(`/proc/${pid}/fd`).length;
  let least = count();
  for (let quiet = 0; quiet < 20; quiet++) {
    await new Promise((resolve) => setTimeout(resolve, 25));
    const now = count();
    if (now < least) quiet = 0;
    least = Math.min(least, now);
  }
  return least;
}

function median(figures: readonly number[]): number {
  return figures.toSorted((a, b) => a - b)[Math.floor(figures.length / 2)] ?? Number.NaN;
}
