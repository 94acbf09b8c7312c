import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach } from 'vitest';

/** What a call's number asks of the server. */
export const isRefused = (call: number): boolean => call % 10 === 3;
const isThrottledFirst = (call: number) => call % 10 === 7;
export const isLost = (call: number): boolean => call % 40 === 9;

export interface FaultyCalls {
  readonly url: () => string;
  /** How often each call was executed. */
  readonly executed: ReadonlyMap<number, number>;
  /** How many requests were there at once, at most. */
  readonly most: () => number;
  /** Throttles the calls anew. */
  readonly reset: () => void;
}

/**
 * A server of calls whose ids are numbers, for the tests of the surrounding block: some it refuses, some it throttles the
 * first time, of some the answer is lost; later ones overtake earlier ones.
 */
export function faultyCalls(): FaultyCalls {
  const executed = new Map<number, number>();
  const throttled = new Set<number>();
  let underWay = 0;
  let most = 0;
  const server = createServer((request, response) => {
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
      // As many as there are wait for each other.
      const late = () => (isLost(call) ? request.socket.destroy() : answer(200, `{"id":"${call}"}`));
      setTimeout(late, (call * 7) % 23);
    });
  });
  const reset = (): void => {
    executed.clear();
    throttled.clear();
    most = 0;
  };
  beforeAll(() => new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve)));
  afterAll(() => server.close());
  beforeEach(reset);
  const url = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { url, executed, most: () => most, reset };
}
