import { Readable } from 'node:stream';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { bytesUpload } from '../../src/dispatch/bytes-upload.js';
import { streamUpload } from '../../src/dispatch/stream-upload.js';
import type { Timer } from '../../src/dispatch/timer.js';
import type { Download, TransferProgress, Upload } from '../../src/dispatch/transfer.js';
import { createTransport } from '../../src/dispatch/transport.js';
import { failureOf, neverStopped } from './fake-send.js';
import { httpServer, rawServer } from './loopback-server.js';

const PIECES = ['one', 'two', 'three'];

function kept(): Download & { readonly text: () => string } {
  let text = '';
  let isComplete = false;
  return {
    text: () => text,
    isComplete: () => isComplete,
    write: async (source) => {
      text = '';
      for await (const chunk of source as AsyncIterable<Buffer>) text += chunk.toString();
      isComplete = true;
    },
  };
}

/** A timer that never rings and counts how often it is set, and what is still running. */
function countingTimer(): {
  readonly timer: Timer;
  readonly set: () => number;
  readonly running: () => number;
} {
  let set = 0;
  let running = 0;
  const timer: Timer = () => {
    set++;
    running++;
    let isOver = false;
    return () => {
      if (!isOver) running--;
      isOver = true;
    };
  };
  return { timer, set: () => set, running: () => running };
}

const announced = (text: string, size: number): Upload => ({
  name: 'test',
  canOpen: () => true,
  open: async () => ({ stream: Readable.from([Buffer.from(text)]), size }),
});

describe('an exchange whose bodies are streamed', () => {
  test('lets its limit begin anew with each piece, and tells how far it is', async () => {
    const { url } = await httpServer(async (_, response) => {
      response.writeHead(200, { 'content-length': PIECES.join('').length });
      for (const piece of PIECES) {
        await new Promise((resolve) => response.write(piece, resolve));
        await new Promise((resolve) => setImmediate(resolve));
      }
      response.end();
    });
    const { timer, set, running } = countingTimer();
    const told: TransferProgress[] = [];
    const download = kept();
    const request = {
      method: 'GET',
      url,
      headers: [],
      download,
      onTransfer: (one: TransferProgress) => void told.push(one),
    };
    await createTransport({ timer })(request, neverStopped);
    expect([download.text(), download.isComplete()]).toEqual([PIECES.join(''), true]);
    expect([set() > 1, running()]).toEqual([true, 0]);
    expect(told.at(-1)).toEqual({ direction: 'receive', bytes: 11, total: 11, isOver: true });
    expect(told.filter(({ isOver }) => isOver)).toHaveLength(1);
  });

  test('unpacks what it keeps', async () => {
    const { url } = await httpServer((_, response) =>
      response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync('packed')),
    );
    const download = kept();
    await createTransport()({ method: 'GET', url, headers: [], download }, neverStopped);
    expect(download.text()).toBe('packed');
  });

  test('reads a refusal as text, whatever the download', async () => {
    const { url } = await httpServer((_, response) => response.writeHead(404).end('no'));
    const download = kept();
    const answer = await createTransport()({ method: 'GET', url, headers: [], download }, neverStopped);
    expect([answer.body, download.isComplete()]).toEqual(['no', false]);
  });

  test.each([
    ['bytes, with their length', bytesUpload(Buffer.from('sent'), 'test'), { 'content-length': '4' }],
    [
      'a stream, in chunks',
      streamUpload(Readable.from([Buffer.from('sent')]), 'test'),
      { 'transfer-encoding': 'chunked' },
    ],
  ])('sends %s', async (_, upload, headers) => {
    const { url, hits } = await httpServer((_hit, response) => response.writeHead(204).end());
    await createTransport()({ method: 'PUT', url, headers: [], upload }, neverStopped);
    expect(hits).toMatchObject([{ body: 'sent', headers }]);
  });

  test.each([
    ['says nothing', ''],
    ['does not know the question', 'HTTP/1.1 417 No\r\ncontent-length: 0\r\n\r\n'],
  ])('sends a large body also where the server %s', async (_, first) => {
    const size = 2 * 1024 * 1024;
    let received = 0;
    const { url } = await rawServer((socket) => {
      let head = '';
      socket.on('data', (chunk: Buffer) => {
        if (!head.includes('\r\n\r\n')) {
          head += chunk.toString('latin1');
          received = 0;
          const end = head.indexOf('\r\n\r\n');
          if (end < 0) return;
          received = head.length - end - 4;
          if (/expect:/i.test(head) && first !== '') socket.end(first);
        } else received += chunk.length;
        if (received >= size) socket.end('HTTP/1.1 204 Done\r\n\r\n');
      });
    });
    // Whoever waits is told at once that time is up.
    const timer: Timer = (milliseconds, then) => {
      if (milliseconds === 1000) setImmediate(then);
      return () => undefined;
    };
    const upload = bytesUpload(Buffer.alloc(size), 'test');
    const answer = await createTransport({ timer })(
      { method: 'PUT', url, headers: [], upload },
      neverStopped,
    );
    expect([answer.status, received]).toEqual([204, size]);
  });

  test('opens a stream once', async () => {
    const { url, hits } = await httpServer((_, response) => response.writeHead(429).end());
    const upload = streamUpload(Readable.from([Buffer.from('sent')]), 'test');
    const send = createTransport();
    await send({ method: 'PUT', url, headers: [], upload }, neverStopped);
    const again = failureOf(send({ method: 'PUT', url, headers: [], upload }, neverStopped));
    expect([(await again).id, hits.length]).toEqual(['InputNotRepeatable', 1]);
  });

  test.each([
    ['shorter', announced('abc', 10)],
    ['longer', announced('abcdefghijk', 5)],
  ])('breaks off a body that is %s than announced', async (_, upload) => {
    const { url, hits } = await httpServer((_hit, response) => response.writeHead(204).end());
    const failed = failureOf(createTransport()({ method: 'PUT', url, headers: [], upload }, neverStopped));
    // Whether its first bytes had left by then or not, it is not taken for a lost connection and sent again.
    expect(['InputBrokenOff', 'OutcomeUnknown']).toContain((await failed).id);
    expect(hits).toEqual([]);
  });
});
