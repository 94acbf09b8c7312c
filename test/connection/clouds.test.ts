import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readConnectOptions } from '../../src/connection/connect-options.js';
import { connect } from '../../src/connection/connection.js';
import {
  CLOUDS,
  type Environment,
  resolveEnvironment,
  type Variables,
} from '../../src/connection/environment.js';
import { openEnvironmentStore } from '../../src/connection/environments.js';
import { exchangeAudience } from '../../src/connection/known-authorities.js';
import { cloudsOf } from '../../src/definition/clouds.js';
import { cmdletNames, findCmdlet } from '../../src/definition/cmdlets.js';
import { runCommand } from '../cli/run-command.js';
import { httpServer } from '../dispatch/loopback-server.js';
import { errorOf } from './error-of.js';

const OWN: Environment = {
  name: 'Own',
  endpoint: 'https://graph.own.example',
  authority: 'https://login.own.example',
  isSandbox: false,
};

describe('endpoint, authority and audience agree', () => {
  const rows: readonly (readonly [string, string, string, string])[] = [
    ['Global', 'https://graph.microsoft.com', 'https://login.microsoftonline.com', ''],
    ['USGov', 'https://graph.microsoft.us', 'https://login.microsoftonline.us', 'USGov'],
    ['USGovDoD', 'https://dod-graph.microsoft.us', 'https://login.microsoftonline.us', 'USGov'],
    ['China', 'https://microsoftgraph.chinacloudapi.cn', 'https://login.chinacloudapi.cn', 'China'],
    ['Own', OWN.endpoint, OWN.authority, ''],
  ];
  for (const [name, endpoint, authority, exchange] of rows) {
    test(`in ${name}: the token is asked of its authority, for its Graph`, async () => {
      const asked: unknown[] = [];
      const signIn = { kind: 'clientSecret', clientId: 'c', tenantId: 't', secret: 's', environment: name };
      const { environment } = await connect(readConnectOptions(signIn), {
        variables: {},
        environments: { find: (wanted) => (wanted === 'Own' ? OWN : undefined) },
        loadCredential: async (_choice, place) => ({
          getToken: async (scopes) => {
            asked.push([place.authority, scopes]);
            return { token: 'x', expiresOnTimestamp: Date.now() + 3_600_000 };
          },
        }),
      });
      expect(environment).toMatchObject({ name, endpoint, authority });
      expect(asked).toEqual([[authority, `${endpoint}/.default`]]);
      expect(exchangeAudience(authority)).toBe(`api://AzureADTokenExchange${exchange}`);
    });
  }

  const mismatches: readonly Variables[] = [
    { AZURE_AUTHORITY_HOST: 'https://login.microsoftonline.us/' },
    { AZURE_AUTHORITY_HOST: 'login.partner.microsoftonline.cn' },
    { AZURE_AUTHORITY_HOST: 'https://login.windows.net', MGSHIM_ENVIRONMENT: 'USGov' },
    { AZURE_AUTHORITY_HOST: 'https://login.microsoftonline.com', MGSHIM_ENVIRONMENT: 'china' },
  ];
  for (const variables of mismatches) {
    test(`${JSON.stringify(variables)}: AuthorityMismatch`, () => {
      const error = errorOf(() => resolveEnvironment(variables));
      expect([error.id, error.outcome]).toEqual(['AuthorityMismatch', 'input']);
    });
  }

  for (const [host, cloud] of [
    ['https://login.windows.net', 'Global'],
    ['https://login.usgovcloudapi.net', 'USGovDoD'],
    ['https://login.own.example', 'China'],
  ] as const) {
    test(`${host} may stand for the authority of ${cloud}`, () => {
      const variables = { AZURE_AUTHORITY_HOST: host, MGSHIM_ENVIRONMENT: cloud };
      expect(resolveEnvironment(variables).authority).toBe(host);
    });
  }

  test("no environment is added that has one cloud's Graph and another's authority", () => {
    const mixed = {
      name: 'Mixed',
      azureADEndpoint: 'https://login.microsoftonline.com',
      graphEndpoint: 'https://microsoftgraph.chinacloudapi.cn',
    };
    expect(errorOf(() => openEnvironmentStore('/nowhere').add(mixed)).id).toBe('InvalidEnvironmentEndpoint');
  });
});

describe('a cloud that lacks what a cmdlet calls', () => {
  test('is known by the names of clouds, with a source', () => {
    const folder = join(import.meta.dirname, '../../cmdlets/Microsoft.Graph.CloudCommunications');
    const { cmdlets } = JSON.parse(readFileSync(join(folder, 'clouds.json'), 'utf8')) as {
      readonly cmdlets: Readonly<
        Record<string, { readonly clouds: readonly string[]; readonly source: string }>
      >;
    };
    const known = CLOUDS.map(({ name }) => name);
    for (const [name, { clouds, source }] of Object.entries(cmdlets)) {
      expect(cmdletNames()).toContain(name);
      expect(known).toEqual(expect.arrayContaining([...clouds]));
      expect(source).toMatch(/^https:\/\/learn\.microsoft\.com\/graph\/api\//);
    }
    for (const name of [
      'Invoke-MgRedirectCommunicationCall',
      'Invoke-MgInviteCommunicationCallParticipant',
    ]) {
      const cmdlet = findCmdlet(name);
      expect(cmdlet && cloudsOf(cmdlet)).toEqual(['Global', 'USGov', 'USGovDoD']);
    }
  });

  for (const name of ['Invoke-MgRedirectCommunicationCall', 'Invoke-MgInviteCommunicationCallParticipant']) {
    for (const more of [[], ['-WhatIf'], ['--explain']]) {
      test(`stops ${name} ${more.join()} before the network: exit 2`, async () => {
        const server = await httpServer((_hit, response) => response.writeHead(202).end());
        const argv = [name, '-CallId', 'c', ...more];
        const ways: readonly Readonly<Record<string, string>>[] = [
          { MGSHIM_ENVIRONMENT: 'China', MGSHIM_ENDPOINT: server.url },
          { MGSHIM_ENVIRONMENT: 'China' },
        ];
        for (const variables of ways) {
          const { exitCode, stdout, stderr } = await runCommand(argv, { variables });
          expect([exitCode, stdout, stderr.includes('[NotAvailableInCloud,')]).toEqual([2, '', true]);
        }
        expect(server.hits).toEqual([]);
      });
    }
  }

  for (const cloud of ['Global', 'USGov', 'USGovDoD', undefined]) {
    test(`is not ${cloud ?? 'a sandbox under its own name'}`, async () => {
      const server = await httpServer((_hit, response) => response.writeHead(202).end());
      const named = cloud === undefined ? {} : { MGSHIM_ENVIRONMENT: cloud };
      const variables = { MGSHIM_ENDPOINT: server.url, MGSHIM_ACCESS_TOKEN: 'x', ...named };
      const argv = ['Invoke-MgRedirectCommunicationCall', '-CallId', 'c'];
      expect((await runCommand(argv, { variables })).exitCode).toBe(0);
      expect(server.hits).toHaveLength(1);
    });
  }
});
