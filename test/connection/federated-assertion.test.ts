import http from 'node:http';
import { expect, test } from 'vitest';
import { federatedAssertion } from '../../src/connection/federated-assertion.js';
import type { FederatedIssuer } from '../../src/connection/federated-issuer.js';
import { withSignInAgents } from '../../src/connection/sign-in-agent.js';
import { httpServer } from '../dispatch/loopback-server.js';

test.each(['gitHubActions', 'azureDevOps'] as const)(
  'the token of a job is fetched over the agents of the sign-in: %s',
  async (kind) => {
    const server = await httpServer((_, response) =>
      response.end(JSON.stringify({ value: 'job-token', oidcToken: 'job-token' })),
    );
    const url = `${server.url}/token`;
    const issuer: FederatedIssuer =
      kind === 'gitHubActions'
        ? { kind, url, requestToken: 'request' }
        : { kind, url, requestToken: 'request', serviceConnection: 's' };
    const agent = new http.Agent();
    const asked: string[] = [];
    const agents = async ({ href }: URL) => {
      asked.push(href.split('?')[0] ?? '');
      return agent;
    };
    expect(await withSignInAgents(agents, () => federatedAssertion(issuer, 'audience'))).toBe('job-token');
    expect(asked).toEqual([url]);
  },
);
