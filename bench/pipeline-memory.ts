import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import type { Writable } from 'node:stream';
import { residentMiB } from '../test/faults/resident.js';
import { median, spread } from './measure/turns.js';

/** How much more memory the command may take in the last tenth of a pipeline than in the second. */
const TOLERANCE = 0.1;

/** What may be on the heap, so that what is kept shows: with room to spare Node first takes it, and collects later. */
const HEAP = '--max-old-space-size=64';

const ITEMS = 100_000;
const SAMPLES_A_TENTH = 50;
const MAIN = join(import.meta.dirname, '../dist/cli/main.js');
const WORDS = ['Get-MgCommunicationCall', '--batch', '--throttle-limit', '2', '--output', 'json'];

interface Batch {
  readonly requests: readonly { readonly id: string; readonly url: string }[];
}

let onItems: (count: number) => void = () => undefined;
const server = createServer((request, response) => {
  let sent = '';
  request.setEncoding('utf8').on('data', (text: string) => {
    sent += text;
  });
  request.on('end', () => {
    const { requests } = JSON.parse(sent) as Batch;
    const responses = requests.map(({ id, url }) => ({
      id,
      status: 200,
      headers: { 'Content-Type': 'application/json' },
      body: { id: /calls\/([^/]+)/.exec(url)?.[1], status: 'running' },
    }));
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ responses }));
    onItems(requests.length);
  });
});
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
const variables = {
  ...process.env,
  MGSHIM_ENDPOINT: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
  MGSHIM_ACCESS_TOKEN: 'bench',
};

const line = (index: number) => `${JSON.stringify({ CallId: `call-${index}` })}\n`;

async function feed(stdin: Writable): Promise<void> {
  for (let index = 0; index < ITEMS; index++) {
    if (!stdin.write(line(index))) await once(stdin, 'drain');
  }
  stdin.end();
}

/** @throws Error where an object is missing, doubled or out of order. */
async function measure(source: string) {
  const from = performance.now();
  const child = spawn(process.execPath, [HEAP, MAIN, ...WORDS, '--input', source], { env: variables });
  const tenths: number[][] = Array.from({ length: 10 }, () => []);
  let done = 0;
  let sampledAt = 0;
  onItems = (count) => {
    done += count;
    if (done - sampledAt < ITEMS / 10 / SAMPLES_A_TENTH || child.pid === undefined) return;
    sampledAt = done;
    tenths[Math.min(9, Math.floor((done * 10) / (ITEMS + 1)))]?.push(residentMiB(child.pid));
  };
  if (source === '-') void feed(child.stdin);
  else child.stdin.end();
  let rest = '';
  let next = 0;
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    rest += text;
    let end = 0;
    for (const found of rest.matchAll(/"id": "call-(\d+)"/g)) {
      if (Number(found[1]) !== next++) throw new Error('not as it was piped');
      end = found.index + found[0].length;
    }
    rest = rest.slice(end);
  });
  child.stderr.pipe(process.stderr);
  await once(child, 'close');
  if (next !== ITEMS) throw new Error(`${next} of ${ITEMS} came out`);
  return { tenths, seconds: (performance.now() - from) / 1000 };
}

const folder = mkdtempSync(join(tmpdir(), 'mgshim-bench-'));
try {
  const file = join(folder, 'items.jsonl');
  writeFileSync(file, Array.from({ length: ITEMS }, (_, index) => line(index)).join(''));
  for (const [name, source] of [
    ['a file', file],
    ['standard input', '-'],
  ] as const) {
    const { tenths, seconds } = await measure(source);
    const [early = [], last = []] = [tenths[1], tenths[9]];
    const growth = median(last) / median(early) - 1;
    console.log(
      `pipeline memory: ${ITEMS} objects from ${name} in ${seconds.toFixed(0)} s, ${Math.round(ITEMS / seconds)} objects/s: ${spread(early)} MiB in the second tenth, ${spread(last)} MiB in the last, ${(growth * 100).toFixed(1)} % more (target at most ${TOLERANCE * 100} %), on a heap of 64 MB`,
    );
  }
} finally {
  server.close();
  rmSync(folder, { recursive: true });
}
