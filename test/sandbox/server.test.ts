import { request as httpRequest } from 'node:http';
import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type SandboxServer, startSandboxServer } from '../../src/sandbox/server.js';
import { answered, people } from './sandbox-client.js';

let server: SandboxServer;
beforeAll(async () => {
  server = await startSandboxServer({ seed: 1 });
});
afterAll(() => server.close());

/** Send bytes as they are and read until the server is done. */
function raw(text: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(Number(new URL(server.url).port), '127.0.0.1', () => socket.end(text));
    let received = '';
    socket.on('data', (chunk) => {
      received += chunk.toString('latin1');
    });
    socket.on('error', reject);
    socket.on('close', () => resolve(received));
  });
}

const port = (): string => new URL(server.url).port;
const get = (target: string, host: string): Promise<string> =>
  raw(`GET ${target} HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`);

describe('the server', () => {
  it('serves the whole workflow over loopback', async () => {
    const headers = { authorization: `Bearer ${server.token}`, 'content-type': 'application/json' };
    const call = await answered(await fetch(`${server.url}/sandbox/calls`, { method: 'POST' }));
    const url = `${server.url}/v1.0/communications/calls/${String(call.json?.id)}/redirect`;
    const body = JSON.stringify({ targets: people(2), note: 'Grüße' });
    const redirect = await answered(await fetch(url, { method: 'POST', headers, body }));
    expect(redirect.status).toBe(202);
    expect(redirect.headers.get('content-length')).toBe('0');
    expect(redirect.headers.get('x-mgshim-sandbox')).toBe('1');
    expect(server.sandbox.notifications.map(({ changeType }) => changeType)).toEqual(['created', 'deleted']);
    expect(server.sandbox.requests.at(-1)).toMatchObject({ body: { note: 'Grüße' }, status: 202 });
  });

  it('is reached at 127.0.0.1 and gives tokens of that issuer', async () => {
    expect(server.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    const claims = JSON.parse(Buffer.from(server.token.split('.')[1] ?? '', 'base64url').toString());
    expect(claims).toMatchObject({ iss: server.url, aud: server.url });
  });

  // Only Linux has all of 127.0.0.0/8 on its loopback.
  it.runIf(process.platform === 'linux')('listens on no other address', async () => {
    const elsewhere = new Promise((resolve) => {
      connect(Number(port()), '127.0.0.2').on('error', (error: NodeJS.ErrnoException) => resolve(error.code));
    });
    expect(await elsewhere).toBe('ECONNREFUSED');
  });

  it('takes the port that is asked for, and fails where it is taken', async () => {
    await expect(startSandboxServer({ port: Number(port()) })).rejects.toMatchObject({ code: 'EADDRINUSE' });
  });

  it('is gone after close, which may be called again', async () => {
    const other = await startSandboxServer();
    const idle = await fetch(`${other.url}/sandbox/calls`);
    await idle.text();
    await other.close();
    await other.close();
    await expect(fetch(`${other.url}/sandbox/calls`)).rejects.toThrow();
  });
});

describe('the Host header', () => {
  it.each([
    ['127.0.0.1:PORT', 200],
    ['localhost:PORT', 200],
    ['LocalHost:PORT', 200],
    ['[::1]:PORT', 200],
    ['127.0.0.1', 421],
    ['localhost:1', 421],
    ['evil.example', 421],
    ['evil.example:PORT', 421],
    ['127.0.0.1.evil.example:PORT', 421],
    ['localhost.:PORT', 421],
    ['127.0.0.1:PORT@evil.example', 421],
    ['', 421],
  ])('%j is %i', async (host, status) => {
    const answer = await get('/sandbox/calls', host.replace('PORT', port()));
    expect(answer).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
    expect(answer.toLowerCase()).toContain('x-mgshim-sandbox: 1');
    expect(answer.toLowerCase()).not.toContain('access-control');
  });

  it.each([
    ['missing', ''],
    ['given twice', `Host: 127.0.0.1:PORT\r\nHost: evil.example\r\n`],
  ])('%s is refused', async (_, headers) => {
    const answer = await raw(
      `GET /sandbox/calls HTTP/1.1\r\n${headers.replace('PORT', port())}Connection: close\r\n\r\n`,
    );
    expect(answer).toMatch(/^HTTP\/1.1 421 /);
  });
});

describe('what comes over the wire', () => {
  it.each([
    ['/v1.0/communications/calls/../redirect', 400],
    ['/v1.0/communications/calls/%2e%2E/redirect', 400],
    ['/v1.0/communications/calls/a\\b/redirect', 400],
    ['/v1.0/x#y', 400],
    ['//evil.example/v1.0/x', 400],
    ['http://evil.example/v1.0/x', 400],
    ["/sandbox/calls?$filter=id eq '..'".replaceAll(' ', '%20'), 200],
    ['/sandbox/calls?next=http://x/../y', 200],
  ])('the target %s is %i', async (target, status) => {
    expect(await get(target, `localhost:${port()}`)).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
  });

  it.each([
    ['garbage', 'hello\r\n\r\n', 400],
    ['headers without end', `GET / HTTP/1.1\r\nHost: localhost\r\nX: ${'x'.repeat(40_000)}\r\n\r\n`, 431],
    ['TRACE', 'TRACE /sandbox/calls HTTP/1.1\r\nHost: localhost:PORT\r\nConnection: close\r\n\r\n', 405],
  ])('%s is refused, and by the sandbox', async (_, text, status) => {
    const answer = await raw(text.replace('PORT', port()));
    expect(answer).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
    expect(answer.toLowerCase()).toContain('x-mgshim-sandbox: 1');
  });

  it.each([
    ['declared', {}],
    ['in chunks', { 'transfer-encoding': 'chunked' }],
  ])('a body over 4 MB, %s, is 413 and the client gets to read it', async (_, headers) => {
    const status = await new Promise((resolve, reject) => {
      const url = `${server.url}/v1.0/communications/calls/c/redirect`;
      const sent = httpRequest(url, { method: 'POST', headers }, (response) => {
        response.resume();
        response.on('end', () => resolve(response.statusCode));
      });
      sent.on('error', reject);
      sent.end(Buffer.alloc(6 * 1024 * 1024, 'x'));
    });
    expect(status).toBe(413);
    expect(server.sandbox.requests.at(-1)).toMatchObject({ status: 413 });
  });

  it('a client that hangs up in the middle harms nobody', async () => {
    await new Promise((resolve) => {
      const socket = connect(Number(port()), '127.0.0.1', () => {
        socket.write(
          `POST /sandbox/calls HTTP/1.1\r\nHost: localhost:${port()}\r\nContent-Length: 100\r\n\r\n{`,
        );
        socket.destroy();
      });
      socket.on('close', resolve);
    });
    expect((await fetch(`${server.url}/sandbox/calls`)).status).toBe(200);
  });
});
