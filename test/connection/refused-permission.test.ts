import { describe, expect, test } from 'vitest';
import { hashtable } from '../../src/value/value.js';
import { writeClixml } from '../../src/worker/clixml/write-clixml.js';
import { runCommand } from '../cli/run-command.js';
import { httpServer } from '../dispatch/loopback-server.js';
import { startWorker } from '../worker/worker-client.js';
import { jwt } from './jwt.js';

const REDIRECT = 'Invoke-MgRedirectCommunicationCall';
const INVITE = 'Invoke-MgInviteCommunicationCallParticipant';

async function call(cmdlet: string, token: string, status = 202, headers: Record<string, string> = {}) {
  const body = JSON.stringify({ error: { code: 'Forbidden', message: "the server's own words" } });
  const server = await httpServer((_hit, response) =>
    response.writeHead(status, headers).end(status >= 400 ? body : ''),
  );
  const variables = { MGSHIM_ENDPOINT: server.url, MGSHIM_ACCESS_TOKEN: token };
  const result = await runCommand([cmdlet, '-CallId', 'c'], { variables });
  return { ...result, server, variables };
}

describe('a refused call', () => {
  for (const status of [401, 403]) {
    test(`says below the server's words what it needs and what the token has (${status})`, async () => {
      const token = jwt({ roles: ['Calls.Initiate.All'], appid: 'app-1' });
      const { exitCode, stderr, server } = await call(INVITE, token, status);
      const [first, second] = stderr.split('\n');
      expect([exitCode, server.hits.length]).toEqual([4, 1]);
      expect(first).toContain("the server's own words");
      for (const part of ['Calls.InitiateGroupCall.All', 'Calls.Initiate.All', 'app-1']) {
        expect(second).toContain(part);
      }
      expect(stderr).not.toContain(token);
    });
  }

  test('tells a host the same, as the recommended action', async () => {
    const { variables } = await call(INVITE, jwt({ roles: ['Other'] }), 403);
    const worker = startWorker(variables);
    worker.answerWith(() => true);
    const parameters = writeClixml(hashtable([['CallId', 'c']]));
    const opened = await worker.request('open', { cmdlet: INVITE, parameters });
    const { call: handle } = opened.result as { readonly call: string };
    const { error } = await worker.request('run', { call: handle });
    await worker.end();
    expect(String(error?.data?.recommendedAction)).toContain('Calls.InitiateGroupCall.All');
    expect(String(error?.data?.recommendedAction)).toContain('Other');
  });

  test('of another status says nothing of permissions', async () => {
    const { stderr } = await call(REDIRECT, jwt({ roles: [] }), 404);
    expect(stderr).not.toContain('Calls.Initiate.All');
  });
});

describe('a token that surely acts for a person', () => {
  test('is not sent where only applications may act: exit 3', async () => {
    const token = jwt({ scp: 'User.Read', upn: 'megan@contoso.com' });
    const { exitCode, stderr, server } = await call(REDIRECT, token);
    expect([exitCode, stderr.includes('[DelegatedTokenNotSupported,')]).toEqual([3, true]);
    expect(stderr).toContain('Calls.Initiate.All');
    expect(stderr).not.toContain(token);
    expect(server.hits).toEqual([]);
  });

  test('is only one that says so: an opaque token is sent', async () => {
    const { exitCode, server } = await call(REDIRECT, 'opaque');
    expect([exitCode, server.hits.length]).toEqual([0, 1]);
  });
});
