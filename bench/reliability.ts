import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import http from 'node:http';
import https from 'node:https';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { WireRequest } from '../src/dispatch/request.js';
import { createRoutes, type RouteFor } from '../src/dispatch/routes.js';
import { createTransport } from '../src/dispatch/transport.js';
import { makeAuthority } from '../test/faults/certificate-authority.js';
import { startWorker } from '../test/worker/worker-client.js';
import { inTurns, ratios, spread } from './measure/turns.js';

const MAIN = join(import.meta.dirname, '../dist/cli/main.js');
const ROUNDS = { warmUp: 2, measured: 7 };
const REQUESTS = 200;
const BODY = JSON.stringify({
  targets: [{ identity: { user: { id: 'u' } } }],
  callbackUri: 'https://b.example',
});
const never = new AbortController().signal;

async function listening(server: http.Server, listener: http.RequestListener): Promise<number> {
  server.on('request', listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
}

function stop(server: http.Server): void {
  server.close();
  server.closeAllConnections();
}

/** What it costs that each POST has a connection of its own, against kept-alive connections in the same run. */
async function freshConnections(): Promise<void> {
  const authority = makeAuthority();
  const accepted: http.RequestListener = (request, response) =>
    void request.resume().on('end', () => response.writeHead(202).end());
  for (const scheme of ['http', 'https'] as const) {
    const server =
      scheme === 'http' ? http.createServer() : https.createServer(authority.identity(['127.0.0.1']));
    const port = await listening(server, accepted);
    const routes = createRoutes(undefined, { ca: authority.pem });
    const kept: RouteFor = (url, needs) => routes(url, { ...needs, fresh: false });
    const request: WireRequest = {
      method: 'POST',
      url: `${scheme}://127.0.0.1:${port}/v1.0/communications/calls/c/redirect`,
      headers: [['Content-Type', 'application/json']],
      body: BODY,
    };
    const side = (over: RouteFor) => {
      const send = createTransport({ routes: over });
      return async (): Promise<number> => {
        const from = performance.now();
        for (let count = 0; count < REQUESTS; count++) await send(request, never);
        return (performance.now() - from) / REQUESTS;
      };
    };
    const [fresh = [], reused = []] = await inTurns(ROUNDS, [side(routes), side(kept)]);
    console.log(
      `POST over ${scheme}, loopback, ${REQUESTS} a round, ${ROUNDS.measured} rounds, ms a request`,
    );
    console.log(`  a new connection each  ${spread(fresh)}`);
    console.log(`  a kept connection      ${spread(reused)}`);
    console.log(`  ratio                  ${spread(ratios(fresh, reused))}`);
    stop(server);
  }
}

/** From Ctrl-C in a wait of 180 s to the end of the process. */
async function interruption(): Promise<void> {
  const server = http.createServer();
  const port = await listening(server, (_request, response) =>
    response.writeHead(429, { 'retry-after': '180' }).end(),
  );
  const times: number[] = [];
  for (let run = 0; run < 20; run++) {
    const env = { MGSHIM_ENDPOINT: `http://127.0.0.1:${port}`, MGSHIM_ACCESS_TOKEN: 't' };
    const argv = [MAIN, 'Invoke-MgRedirectCommunicationCall', '-CallId', 'c'];
    const child = spawn(process.execPath, argv, { env, stdio: ['ignore', 'ignore', 'pipe'] });
    let from = Number.NaN;
    child.stderr.once('data', () => {
      from = performance.now();
      child.kill('SIGINT');
    });
    await new Promise((resolve) => child.once('close', resolve));
    times.push(performance.now() - from);
  }
  console.log(`Ctrl-C in a wait of 180 s, 20 processes, ms until it has ended (target 200)`);
  console.log(`  ${spread(times)}`);
  stop(server);
}

/** A worker that is answered with 200 MB in 200 KB: its memory at its most, and how long until it refuses. */
async function bomb(): Promise<void> {
  const packed = gzipSync(Buffer.alloc(200_000_000));
  const server = http.createServer();
  const port = await listening(server, (_request, response) =>
    response.writeHead(200, { 'content-encoding': 'gzip' }).end(packed),
  );
  const worker = startWorker({ MGSHIM_ENDPOINT: `http://127.0.0.1:${port}`, MGSHIM_ACCESS_TOKEN: 't' });
  await worker.request('version');
  const from = performance.now();
  const { error } = await worker.request('graphRequest', { uri: '/me' });
  const took = performance.now() - from;
  const status = readFileSync(`/proc/${worker.pid}/status`, 'utf8');
  const most = Number(/^VmHWM:\s+(\d+)/m.exec(status)?.[1]) / 1024;
  console.log(`a gzip bomb of 200 MB: ${String(error?.data?.id)}`);
  console.log(`  ${Math.round(took)} ms (target 2000), ${most.toFixed(0)} MiB at most (target 150)`);
  await worker.end();
  stop(server);
}

/** One of them by its name, or all. */
const PARTS: Readonly<Record<string, () => Promise<void>>> = { freshConnections, interruption, bomb };
const wanted = process.argv[3];
for (const [name, part] of Object.entries(PARTS)) if (wanted === undefined || wanted === name) await part();
