import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { runCommand } from './run-command.js';

const COUNT = 120;
const LIMIT = 12;
const INVITE = 'Invoke-MgInviteCommunicationCallParticipant';
const PARTICIPANTS = '[{"identity":{"user":{"id":"u"}}}]';

/** What a call's number asks of the server. */
const isRefused = (call: number) => call % 10 === 3;
const isThrottledFirst = (call: number) => call % 10 === 7;
const isLost = (call: number) => call % 40 === 9;

describe('--throttle-limit', () => {
  const executed = new Map<number, number>();
  const throttled = new Set<number>();
  let underWay = 0;
  let most = 0;
  let server: Server;
  let url: string;

  beforeAll(async () => {
    server = createServer((request, response) => {
      const call = Number(/calls\/(\d+)\//.exec(request.url ?? '')?.[1]);
      most = Math.max(most, ++underWay);
      response.on('close', () => underWay--);
      request.resume().on('end', () => {
        const answer = (status: number, body: string, headers = {}) =>
          response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(body);
        if (isThrottledFirst(call) && !throttled.has(call)) {
          throttled.add(call);
          answer(429, '{}', { 'retry-after': '0' });
          return;
        }
        if (isRefused(call)) {
          answer(404, `{"error":{"code":"8522","message":"Call ${call} not found."}}`);
          return;
        }
        executed.set(call, (executed.get(call) ?? 0) + 1);
        // Later calls overtake earlier ones; as many as there are wait for each other.
        const late = () => (isLost(call) ? request.socket.destroy() : answer(200, `{"id":"${call}"}`));
        setTimeout(late, (call * 7) % 23);
      });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => server.close());
  beforeEach(() => {
    executed.clear();
    throttled.clear();
    most = 0;
  });

  const invite = (...options: readonly string[]) =>
    runCommand([INVITE, '-Participants', PARTICIPANTS, '--input', '-', '--output', 'json', ...options], {
      variables: { MGSHIM_ENDPOINT: url, MGSHIM_ACCESS_TOKEN: 'token' },
      stdin: JSON.stringify(Array.from({ length: COUNT }, (_, call) => ({ CallId: String(call) }))),
    });
  const calls = Array.from({ length: COUNT }, (_, call) => call);

  it('sends so many at once; output and errors keep the order, nothing is lost or sent twice', async () => {
    const { stdout, stderr, exitCode } = await invite('--throttle-limit', String(LIMIT));
    const ids = (JSON.parse(stdout) as { readonly id: string }[]).map(({ id }) => Number(id));
    expect(ids).toEqual(calls.filter((call) => !isRefused(call) && !isLost(call)));
    const refused = [...stderr.matchAll(/Call (\d+) not found/g)].map(([, call]) => Number(call));
    expect(refused).toEqual(calls.filter(isRefused));
    expect(stderr.match(/OutcomeUnknown/g)).toHaveLength(calls.filter(isLost).length);
    expect([...executed.values()]).toEqual(Array(executed.size).fill(1));
    expect(executed.size).toBe(calls.filter((call) => !isRefused(call)).length);
    expect(exitCode).toBe(7);
    expect(most).toBeGreaterThan(LIMIT / 2);
    expect(most).toBeLessThanOrEqual(LIMIT);
  });

  it('says the same as one after the other', async () => {
    const together = await invite('--throttle-limit', String(LIMIT));
    throttled.clear();
    const alone = await invite();
    const known = (text: string) => text.replace(/[\da-f-]{36}/g, 'ID');
    expect(together.stdout).toBe(alone.stdout);
    expect(known(together.stderr)).toBe(known(alone.stderr));
    expect(together.exitCode).toBe(alone.exitCode);
  });

  it('begins nothing more after an error with -ErrorAction Stop', async () => {
    const { stdout } = await invite('--throttle-limit', '4', '-ErrorAction', 'Stop');
    const ids = (JSON.parse(stdout) as { readonly id: string }[]).map(({ id }) => Number(id));
    expect(ids.slice(0, 3)).toEqual([0, 1, 2]);
    expect(ids.length).toBe(executed.size);
    expect(executed.size).toBeLessThan(12);
  });

  it.each(['0', '101', 'x', '1.5'])('takes no %s', async (limit) => {
    const { stderr, exitCode } = await invite('--throttle-limit', limit);
    expect([exitCode, executed.size]).toEqual([2, 0]);
    expect(stderr).toMatch(/InvalidOptionValue/);
  });
});
