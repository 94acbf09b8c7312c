import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { hashtable, objectArray, type PSValue } from '../../src/value/value.js';
import { readClixml } from '../../src/worker/clixml/read-clixml.js';
import { writeClixml } from '../../src/worker/clixml/write-clixml.js';
import { type RecordedRequest, type RecordingServer, startRecordingServer } from '../cli/recording-server.js';
import { type RpcAnswer, startWorker, type WorkerClient } from './worker-client.js';

const TOKEN = 'a-token-of-this-test';
const JSON_TYPE = { 'content-type': 'application/json' };

let server: RecordingServer;
let worker: WorkerClient;
let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'mgshim-request-'));
  server = await startRecordingServer();
  worker = startWorker({ MGSHIM_ENDPOINT: server.url, MGSHIM_ACCESS_TOKEN: TOKEN });
  await worker.request('requestContext', { changes: { retryDelay: 0, maxRetry: 1 } });
});
afterAll(async () => {
  expect(await worker.end()).toEqual({ exitCode: 0, stderr: '' });
  expect(worker.lines.join('')).not.toContain(TOKEN);
  await server.close();
  rmSync(folder, { recursive: true });
});
beforeEach(() => {
  server.requests.length = 0;
  server.answers = [{ status: 200, headers: JSON_TYPE, body: '{}' }];
});

const send = (params: object): Promise<RpcAnswer> => worker.request('graphRequest', params);
const sent = (): RecordedRequest | undefined => server.requests.at(-1);

describe('the Uri', () => {
  it.each([
    ['/v1.0/me', '/v1.0/me'],
    ['v1.0/me', '/v1.0/me'],
    ['beta/me?$select=id', '/beta/me?$select=id'],
    ['/me', '/v1.0/me'],
    ['me', '/v1.0/me'],
    ['users/a b', '/v1.0/users/a%20b'],
    [' /v1.0/me#part ', '/v1.0/me'],
  ])('%j is asked for at %s', async (uri, path) => {
    expect(await send({ uri })).toMatchObject({ result: { statusCode: 200 } });
    expect(sent()).toMatchObject({ method: 'GET', path });
    expect(sent()?.headers.authorization).toBe(`Bearer ${TOKEN}`);
  });

  it('may be absolute within the environment', async () => {
    expect(await send({ uri: `${server.url}/v1.0/me` })).toMatchObject({ result: { statusCode: 200 } });
    expect(sent()).toMatchObject({ path: '/v1.0/me' });
  });

  it.each([
    'https://graph.microsoft.com/v1.0/me',
    'https://evil.example/v1.0/me',
    '//evil.example/v1.0/me',
    '\\\\evil.example/v1.0/me',
    'http://127.0.0.1:1/v1.0/me',
    'file:///etc/passwd',
    '',
    ' ',
  ])('%j is refused before anything is sent', async (uri) => {
    expect(await send({ uri })).toMatchObject({ error: { data: { id: 'InvalidUri', outcome: 'input' } } });
    expect(server.requests).toEqual([]);
  });

  it('with a user name is refused', async () => {
    const uri = server.url.replace('http://', 'http://user:do-not-show@');
    const answer = await send({ uri });
    expect(answer).toMatchObject({ error: { data: { id: 'InvalidUri' } } });
    expect(JSON.stringify(answer)).not.toContain('do-not-show');
  });
});

describe('the body', () => {
  const bytes: PSValue = { kind: 'array', of: 'System.Byte', items: [{ kind: 'byte', value: 65 }] };
  it.each<readonly [string, PSValue, string, string]>([
    ['a hashtable', hashtable([['A', objectArray(['x'])]]), '{"A":["x"]}', 'application/json'],
    ['an object', { kind: 'pscustomobject', properties: [['a', null]] }, '{"a":null}', 'application/json'],
    ['a text', '{"as": "it is"}', '{"as": "it is"}', 'application/json'],
    ['bytes', bytes, 'A', 'application/octet-stream'],
  ])('%s is sent as it should be', async (_, body, text, type) => {
    await send({ method: 'post', uri: '/me', body: writeClixml(body) });
    expect(sent()).toMatchObject({ method: 'POST', body: text, headers: { 'content-type': type } });
  });

  it('of a GET is its query where it is a dictionary', async () => {
    const body = hashtable([['$top', { kind: 'int', value: 5 }]]);
    await send({ uri: '/users?a=b', body: writeClixml(body) });
    expect(sent()).toMatchObject({ path: '/v1.0/users?a=b&%24top=5', body: '' });
  });

  it('may come from a file, whatever its size', async () => {
    const inputFile = join(folder, 'input.bin');
    writeFileSync(inputFile, 'x'.repeat(5_000_000));
    await send({ method: 'PUT', uri: '/me/photo/$value', inputFile, contentType: 'image/png' });
    expect(sent()).toMatchObject({ headers: { 'content-type': 'image/png', 'content-length': '5000000' } });
    expect(sent()?.body.length).toBe(5_000_000);
    writeFileSync(inputFile, '');
    await send({ method: 'PUT', uri: '/me/photo/$value', inputFile });
    expect(sent()).toMatchObject({ body: '', headers: { 'content-length': '0' } });
  });

  it.each([
    ['that is not there', join('nowhere', 'x')],
    ['that is a folder', ''],
  ])('from a file %s is an error before anything is sent', async (_, name) => {
    const inputFile = join(folder, name);
    expect(await send({ method: 'PUT', uri: '/me', inputFile })).toMatchObject({
      error: { data: { id: 'InputFileUnusable', outcome: 'input' } },
    });
    expect(server.requests).toEqual([]);
  });
});

describe('the headers', () => {
  const headers = (entries: Readonly<Record<string, PSValue>>): string =>
    writeClixml(hashtable(Object.entries(entries)));

  it('are sent; a Content-Type among them is the body type, and Authorization is left out', async () => {
    await send({
      method: 'POST',
      uri: '/me',
      body: writeClixml('<a/>'),
      headers: headers({ ConsistencyLevel: 'eventual', 'content-type': 'text/xml', Authorization: 'x' }),
      userAgent: 'mine',
    });
    expect(sent()).toMatchObject({
      headers: {
        consistencylevel: 'eventual',
        'content-type': 'text/xml',
        authorization: `Bearer ${TOKEN}`,
        'user-agent': 'mine',
      },
    });
    expect(worker.told.at(-1)).toMatchObject({ stream: 'warning' });
  });

  it.each<readonly [string, object]>([
    ['a name that is no token', { headers: headers({ 'a b': 'x' }) }],
    ['a value with a line break', { headers: headers({ a: 'x\r\nb: c' }) }],
    ['a header that frames the request', { headers: headers({ Host: 'x' }) }],
    ['a content type with a line break', { contentType: 'x\r\nb: c' }],
  ])('%s is refused', async (_, params) => {
    expect(await send({ method: 'POST', uri: '/me', body: writeClixml('x'), ...params })).toMatchObject({
      error: { data: { id: 'InvalidHeader' } },
    });
    expect(server.requests).toEqual([]);
  });
});

describe('the answer', () => {
  it('is JSON as hashtables, dates as DateTime and whole numbers as Int64', async () => {
    server.answers = [
      {
        status: 201,
        headers: { ...JSON_TYPE, 'x-one': 'a' },
        body: '{"n":1,"d":"2026-01-02T03:04:05Z","l":[{}]}',
      },
    ];
    const { result } = await send({ uri: '/me' });
    expect(result).toMatchObject({
      statusCode: 201,
      statusText: 'Created',
      headers: { 'x-one': ['a'] },
      headerList: expect.arrayContaining([['x-one', 'a']]),
      content: 'json',
      file: null,
    });
    expect(readClixml((result as { readonly value: string }).value)).toEqual(
      hashtable([
        ['n', { kind: 'long', value: 1n }],
        ['d', { kind: 'datetime', value: '2026-01-02T03:04:05.0000000Z' }],
        ['l', objectArray([hashtable([])])],
      ]),
    );
  });

  it('is JSON as objects where they are asked for, or as a text alone', async () => {
    server.answers = [{ status: 200, body: '{"a":{"b":true}}' }];
    const { result } = await send({ uri: '/me', outputType: 'psobject' });
    expect(readClixml((result as { readonly value: string }).value)).toEqual({
      kind: 'pscustomobject',
      properties: [['a', { kind: 'pscustomobject', properties: [['b', true]] }]],
    });
    expect(await send({ uri: '/me', outputType: 'Json' })).toMatchObject({
      result: { content: 'json', body: '{"a":{"b":true}}', value: writeClixml(null) },
    });
  });

  it.each<readonly [string, string, string]>([
    ['nothing', '', 'none'],
    ['a page', '<html></html>', 'other'],
  ])('that is %s is no error of a request that was executed', async (_, body, content) => {
    server.answers = [{ status: 200, body }];
    expect(await send({ method: 'POST', uri: '/me', body: writeClixml('{}') })).toMatchObject({
      result: { content, body, value: null },
    });
  });

  it('of a megabyte comes whole', async () => {
    const text = 'ü'.repeat(1_000_000);
    server.answers = [{ status: 200, body: JSON.stringify({ text }) }];
    const { result } = await send({ uri: '/me' });
    expect(readClixml((result as { readonly value: string }).value)).toEqual(hashtable([['text', text]]));
  });

  it('that nests deeper than PowerShell reads is its text, with a warning', async () => {
    const body = '['.repeat(100) + ']'.repeat(100);
    server.answers = [{ status: 200, body }];
    expect(await send({ uri: '/me', answer: 'clixml' })).toMatchObject({
      result: expect.stringContaining(body),
    });
    expect(worker.lines.at(-2)).toContain('"method":"stream"');
  });

  it('other than 2xx is an error, or a result where it is asked for', async () => {
    server.answers = [{ status: 404, body: '{"error":{"code":"NotThere","message":"m"}}' }];
    expect(await send({ uri: '/me' })).toMatchObject({
      error: { data: { id: 'NotThere', outcome: 'refused', responseHeaders: expect.any(Object) } },
    });
    expect(await send({ uri: '/me', skipHttpErrorCheck: true })).toMatchObject({
      result: { statusCode: 404, content: 'json' },
    });
  });

  it.each<readonly [string, number, Readonly<Record<string, string>>, number]>([
    ['GET', 503, {}, 2],
    ['POST', 503, {}, 1],
    ['POST', 429, { 'retry-after': '0' }, 2],
    ['POST', 504, {}, 1],
  ])(
    'a %s that gets %i is sent again only where it surely was not executed',
    async (method, status, more, n) => {
      server.answers = [
        { status, headers: more },
        { status: 200, body: '{}' },
      ];
      await send({ method, uri: '/me' });
      expect(server.requests).toHaveLength(n);
    },
  );
});

describe('an output file', () => {
  it('gets the body of a 2xx, and nothing else is left in its folder', async () => {
    const outputFile = join(folder, 'out.bin');
    server.answers = [{ status: 200, body: 'y'.repeat(3_000_000) }];
    expect(await send({ uri: '/me/photo/$value', outputFile })).toMatchObject({
      result: { content: 'file', file: outputFile, body: null, value: null },
    });
    expect(readFileSync(outputFile, 'utf8')).toBe('y'.repeat(3_000_000));
    expect(readdirSync(folder).filter((name) => name.endsWith('.part'))).toEqual([]);
  });

  it.each([
    ['attachment; filename="report.csv"', 'report.csv'],
    ["attachment; filename=x; filename*=UTF-8''%C3%BC.txt", 'ü.txt'],
    ['attachment; filename="../../../evil"', '_.._.._evil'],
    ['attachment; filename=".hidden"', 'hidden'],
    ['inline', 'photo'],
  ])('is called by the answer: %s', async (disposition, name) => {
    server.answers = [{ status: 200, headers: { 'content-disposition': disposition }, body: 'z' }];
    expect(await send({ uri: '/me/photo', outputFolder: folder })).toMatchObject({
      result: { file: join(folder, name) },
    });
    expect(readFileSync(join(folder, name), 'utf8')).toBe('z');
  });

  it('is not made of an error', async () => {
    const outputFile = join(folder, 'none.bin');
    server.answers = [{ status: 404, body: '{"error":{"code":"NotThere"}}' }];
    expect(await send({ uri: '/me', outputFile })).toMatchObject({ error: { data: { id: 'NotThere' } } });
    expect(readdirSync(folder)).not.toContain('none.bin');
    expect(readdirSync(folder).filter((name) => name.endsWith('.part'))).toEqual([]);
  });

  it('that cannot be written is an error before anything is sent', async () => {
    expect(await send({ uri: '/me', outputFile: join(folder, 'no', 'x') })).toMatchObject({
      error: { data: { id: 'OutputFileUnusable', outcome: 'input' } },
    });
    expect(server.requests).toEqual([]);
  });
});

describe('an answer that breaks off on its way to a file', () => {
  let broken: Server;
  let other: WorkerClient;
  beforeAll(async () => {
    broken = createServer((request, response) => {
      request.resume();
      response.writeHead(200, { 'content-length': '10' });
      response.write('half', () => response.destroy());
    });
    await new Promise<void>((resolve) => broken.listen(0, '127.0.0.1', resolve));
    const url = `http://127.0.0.1:${(broken.address() as AddressInfo).port}`;
    other = startWorker({ MGSHIM_ENDPOINT: url, MGSHIM_ACCESS_TOKEN: TOKEN });
    await other.request('requestContext', { changes: { maxRetry: 0 } });
  });
  afterAll(async () => {
    await other.end();
    await new Promise((resolve) => broken.close(resolve));
  });
  const files = (): readonly string[] => readdirSync(folder).filter((name) => /half|\.part$/.test(name));

  it('is an error of a GET', async () => {
    const params = { uri: '/me', outputFile: join(folder, 'half') };
    expect(await other.request('graphRequest', params)).toMatchObject({
      error: { data: { id: 'ConnectionLost', outcome: 'failed' } },
    });
    expect(files()).toEqual([]);
  });

  it('is a warning of a POST, which was executed', async () => {
    const params = { method: 'POST', uri: '/me', outputFile: join(folder, 'half') };
    expect(await other.request('graphRequest', params)).toMatchObject({
      result: { statusCode: 200, file: null },
    });
    expect(other.told.filter(({ stream }) => stream !== 'progress')).toMatchObject([{ stream: 'warning' }]);
    expect(files()).toEqual([]);
  });
});

it.each<readonly [string, object]>([
  ['no uri', {}],
  ['an unknown method', { uri: '/me', method: 'BREW' }],
  ['an unknown output type', { uri: '/me', outputType: 'Xml' }],
  ['a body and a file', { uri: '/me', method: 'PUT', body: writeClixml('x'), inputFile: '/x' }],
  ['a file and a folder', { uri: '/me', outputFile: '/x/y', outputFolder: '/x' }],
  ['a relative input file', { uri: '/me', method: 'PUT', inputFile: 'x' }],
  ['a relative output file', { uri: '/me', outputFile: 'x' }],
])('%s: the parameters are refused', async (_, params) => {
  expect(await send(params)).toMatchObject({ error: { code: -32602 } });
  expect(server.requests).toEqual([]);
});
