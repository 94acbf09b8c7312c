import { PassThrough, Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { VERSION } from '../../src/definition/version.js';
import { readClixml } from '../../src/worker/clixml/read-clixml.js';
import { LINE_LIMIT_BYTES, runWorker } from '../../src/worker/run-worker.js';
import { type RpcAnswer, startWorker } from './worker-client.js';

/** What a worker answers to these bytes, each chunk arriving by itself. */
async function answers(...chunks: readonly (string | Buffer)[]): Promise<readonly RpcAnswer[]> {
  const output = new PassThrough();
  await runWorker({ input: Readable.from(chunks, { objectMode: true }), output, variables: {} });
  output.end();
  const text = Buffer.concat(await output.toArray()).toString('utf8');
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as RpcAnswer);
}

const VERSION_REQUEST = '{"jsonrpc":"2.0","id":"ok","method":"version"}\n';
const version = { jsonrpc: '2.0', id: 'ok', result: { version: VERSION, node: process.versions.node } };

describe('a line that is no good request is answered with an error, and the run goes on', () => {
  it.each<readonly [string, string | Buffer, number, string | number | null]>([
    ['no JSON', 'x', -32700, null],
    ['JSON cut off', '{"jsonrpc":"2.0",', -32700, null],
    ['no UTF-8', Buffer.from([0x22, 0xff, 0x22]), -32700, null],
    ['a hundred thousand brackets', '['.repeat(100_000), -32700, null],
    ['a batch', '[]', -32600, null],
    ['a text', '"x"', -32600, null],
    ['null', 'null', -32600, null],
    ['another version', '{"jsonrpc":"1.0","id":1,"method":"version"}', -32600, 1],
    ['no version', '{"id":1,"method":"version"}', -32600, 1],
    ['no method', '{"jsonrpc":"2.0","id":1}', -32600, 1],
    ['a method that is no text', '{"jsonrpc":"2.0","id":1,"method":5}', -32600, 1],
    ['an id that is an object', '{"jsonrpc":"2.0","id":{},"method":"version"}', -32600, null],
    ['parameters by position', '{"jsonrpc":"2.0","id":1,"method":"version","params":[]}', -32602, 1],
    ['an unknown method', '{"jsonrpc":"2.0","id":1,"method":"nope"}', -32601, 1],
    ['a method of every object', '{"jsonrpc":"2.0","id":1,"method":"constructor"}', -32601, 1],
    ['a cancel without an id', '{"jsonrpc":"2.0","id":1,"method":"cancel"}', -32602, 1],
  ])('%s', async (_, line, code, id) => {
    const bytes = Buffer.concat([Buffer.from(line), Buffer.from(`\n${VERSION_REQUEST}`)]);
    const [failure, next] = await answers(bytes);
    expect(failure).toMatchObject({ jsonrpc: '2.0', id, error: { code } });
    expect(next).toEqual(version);
  });

  it('a line over the limit, whose rest is read past', async () => {
    const chunk = Buffer.alloc(1024 * 1024, 'x');
    const chunks = Array.from({ length: LINE_LIMIT_BYTES / chunk.length + 3 }, () => chunk);
    const [failure, next, ...rest] = await answers(...chunks, `\n${VERSION_REQUEST}`);
    expect(failure).toMatchObject({ id: null, error: { code: -32600 } });
    expect(next).toEqual(version);
    expect(rest).toEqual([]);
  });

  it('nothing of what stood there is shown', async () => {
    const shown = await answers('{"secret-1": }\n{"jsonrpc":"2.0","id":1,"method":"secret-2"}\n');
    expect(shown).toHaveLength(2);
    expect(JSON.stringify(shown)).not.toContain('secret');
  });
});

describe('lines', () => {
  it.each<readonly [string, readonly (string | Buffer)[]]>([
    ['ended by a line feed', [VERSION_REQUEST]],
    ['ended by carriage return and line feed', [VERSION_REQUEST.replace('\n', '\r\n')]],
    ['ended by the input', [VERSION_REQUEST.trim()]],
    ['after a byte order mark', [`\ufeff${VERSION_REQUEST}`]],
    ['between empty lines', [`\n \r\n${VERSION_REQUEST}\n`]],
    ['in pieces of one byte', [...Buffer.from(VERSION_REQUEST)].map((byte) => Buffer.from([byte]))],
  ])('%s', async (_, chunks) => {
    expect(await answers(...chunks)).toEqual([version]);
  });

  it('a notification is not answered, whatever becomes of it', async () => {
    expect(
      await answers('{"jsonrpc":"2.0","method":"version"}\n{"jsonrpc":"2.0","method":"nope"}\n'),
    ).toEqual([]);
  });

  it('the id null is answered', async () => {
    expect(await answers(VERSION_REQUEST.replace('"ok"', 'null'))).toEqual([{ ...version, id: null }]);
  });
});

describe('an answer as CLIXML', () => {
  const request = (method: string): string =>
    `${JSON.stringify({ jsonrpc: '2.0', id: 7, method, params: { answer: 'clixml' } })}\n`;

  it('holds the result, and stands in the line as it is', async () => {
    const output = new PassThrough();
    await runWorker({ input: Readable.from([request('version')]), output, variables: {} });
    const line = String(output.read());
    const match = /^\{"jsonrpc":"2\.0","id":7,"result":"([^"\\]*)"\}\n$/.exec(line);
    expect(readClixml(match?.[1] ?? '')).toMatchObject({
      entries: [
        [
          'result',
          {
            entries: [
              ['version', VERSION],
              ['node', process.versions.node],
            ],
          },
        ],
      ],
    });
  });

  it('holds an error', async () => {
    const [answer] = await answers(request('nope'));
    expect(readClixml(String(answer?.result))).toMatchObject({
      entries: [
        [
          'error',
          {
            entries: [
              ['code', { kind: 'int', value: -32601 }],
              ['message', expect.any(String)],
            ],
          },
        ],
      ],
    });
  });
});

describe('the process', () => {
  it('answers before anything else is configured, ends with its input and writes nothing else', async () => {
    const worker = startWorker();
    expect(await worker.request('version')).toMatchObject({ result: { version: VERSION } });
    worker.write('garbage\n');
    expect(await worker.end()).toEqual({ exitCode: 0, stderr: '' });
    expect(worker.lines).toHaveLength(2);
  });
});
