import { spawn } from 'node:child_process';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { inTurns, ratios, spread } from './measure/turns.js';

/** How many times the throughput of one at a time. */
const TARGET = 10;

/** A batch takes the server as long as a request does: the most that it can spare. */
const BATCH = ['--batch'];

const ITEMS = 1_000;
const ANSWER_AFTER_MS = 50;
const LIMIT = 20;
const ROUNDS = { warmUp: 0, measured: 3 };
const MAIN = join(import.meta.dirname, '../dist/cli/main.js');
const WORDS = [
  ...['Invoke-MgInviteCommunicationCallParticipant', '-Participants', '[{"identity":{"user":{"id":"u"}}}]'],
  ...['--input', '-', '--output', 'json'],
];
const INPUT = JSON.stringify(Array.from({ length: ITEMS }, (_, call) => ({ CallId: String(call) })));

const server = createServer((request, response) => {
  let sent = '';
  request.setEncoding('utf8').on('data', (text: string) => {
    sent += text;
  });
  request.on('end', () => {
    const answer = request.url?.endsWith('/$batch') ? batchAnswer(sent) : resource(request.url);
    setTimeout(() => {
      response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(answer));
    }, ANSWER_AFTER_MS);
  });
});
const resource = (url = '') => ({ id: /calls\/(\d+)\//.exec(url)?.[1] });
function batchAnswer(sent: string) {
  const { requests } = JSON.parse(sent) as { readonly requests: readonly { id: string; url: string }[] };
  return { responses: requests.map(({ id, url }) => ({ id, status: 200, body: resource(url) })) };
}
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
const variables = {
  ...process.env,
  MGSHIM_ENDPOINT: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
  MGSHIM_ACCESS_TOKEN: 'bench',
};

/** Items a second. @throws Error where one is missing, doubled or out of order. */
async function throughput(options: readonly string[]): Promise<number> {
  const from = performance.now();
  const child = spawn(process.execPath, [MAIN, ...WORDS, ...options], { env: variables });
  child.stdin.end(INPUT);
  let output = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    output += text;
  });
  await new Promise((resolve) => child.once('close', resolve));
  const seconds = (performance.now() - from) / 1000;
  const ids = (JSON.parse(output) as { readonly id: string }[]).map(({ id }) => Number(id));
  if (ids.length !== ITEMS || ids.some((id, index) => id !== index)) throw new Error('not as it was piped');
  return ITEMS / seconds;
}

try {
  const [alone = [], together = [], batched = []] = await inTurns(ROUNDS, [
    () => throughput([]),
    () => throughput(['--throttle-limit', String(LIMIT)]),
    () => throughput(BATCH),
  ]);
  console.log(
    `pipeline: ${ITEMS} piped objects, a server that takes ${ANSWER_AFTER_MS} ms: one at a time ${spread(alone)} objects/s, --throttle-limit ${LIMIT} ${spread(together)} objects/s, ${spread(ratios(together, alone))} times (target ${TARGET})`,
  );
  console.log(
    `pipeline: --batch, one batch at once ${spread(batched)} objects/s, ${spread(ratios(batched, alone))} times one at a time (target ${TARGET})`,
  );
} finally {
  server.close();
}
