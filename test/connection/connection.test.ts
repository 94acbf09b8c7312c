import { inspect } from 'node:util';
import type { TokenCredential } from '@azure/identity';
import { describe, expect, test } from 'vitest';
import type { LoadCredential } from '../../src/connection/azure-credential.js';
import { readConnectOptions } from '../../src/connection/connect-options.js';
import { type ConnectDeps, connect } from '../../src/connection/connection.js';
import type { AzureChoice, UserChoice } from '../../src/connection/credential-choice.js';
import { failureOf } from '../dispatch/fake-send.js';
import { httpServer } from '../dispatch/loopback-server.js';
import { jwt } from './jwt.js';

const app = { clientId: 'c', tenantId: 't' };
const HOUR = 3_600_000;

/** Connects with credentials that only note what they were made of and asked for. */
function recording(answer: () => Promise<string> = async () => 'issued') {
  const made: (AzureChoice | UserChoice)[] = [];
  const asked: unknown[] = [];
  const loadCredential: LoadCredential = async (choice, environment) => {
    made.push(choice);
    const getToken = async (scopes: string | string[]) => {
      asked.push([environment.name, scopes]);
      return { token: await answer(), expiresOnTimestamp: Date.now() + HOUR };
    };
    const authenticate = async (scopes: string[]) => {
      asked.push(['a person', scopes]);
      await answer();
    };
    return { getToken, authenticate } as TokenCredential;
  };
  const signIn = (json: object, deps: Partial<ConnectDeps> = {}) =>
    connect(readConnectOptions(json), { variables: {}, loadCredential, ...deps });
  return { signIn, made, asked };
}

describe('the credential that a sign-in is made of', () => {
  const graph = 'https://graph.microsoft.com';
  const user = { kind: 'user', clientId: 'c', interactive: true };
  const variables = { AZURE_TENANT_ID: 'vt', AZURE_CLIENT_ID: 'vc', AZURE_CLIENT_SECRET: 'vs' };
  const viaVariables = { source: 'clientSecret', tenantId: 'vt', clientId: 'vc', clientSecret: 'vs' };
  const rows: readonly {
    readonly title: string;
    readonly json: object;
    readonly made: object;
    readonly asked: readonly unknown[];
  }[] = [
    {
      title: 'a secret, before what variables offer',
      json: { kind: 'clientSecret', ...app, secret: 's' },
      made: { source: 'clientSecret', ...app, clientSecret: 's' },
      asked: [['Global', `${graph}/.default`]],
    },
    {
      title: 'the variables, when asked for',
      json: { kind: 'environmentVariable' },
      made: viaVariables,
      asked: [['Global', `${graph}/.default`]],
    },
    {
      title: 'a managed identity',
      json: { kind: 'identity' },
      made: { source: 'managedIdentity' },
      asked: [['Global', `${graph}/.default`]],
    },
    {
      title: 'a named managed identity in another cloud',
      json: { kind: 'identity', clientId: 'm', environment: 'china' },
      made: { source: 'managedIdentity', clientId: 'm' },
      asked: [['China', 'https://microsoftgraph.chinacloudapi.cn/.default']],
    },
    {
      title: 'a user in a browser, asked once',
      json: user,
      made: { source: 'interactiveBrowser', clientId: 'c', scopes: [] },
      asked: [
        ['a person', [`${graph}/User.Read`]],
        ['Global', [`${graph}/User.Read`]],
      ],
    },
    {
      title: 'a user with a device code, with scopes of that cloud',
      json: {
        ...user,
        useDeviceCode: true,
        tenantId: 't',
        scopes: ['Calls.Read', 'openid', 'https://x/y'],
        environment: 'USGov',
      },
      made: { source: 'deviceCode', ...app, scopes: ['Calls.Read', 'openid', 'https://x/y'] },
      asked: [
        ['a person', ['https://graph.microsoft.us/Calls.Read', 'openid', 'https://x/y']],
        ['USGov', ['https://graph.microsoft.us/Calls.Read', 'openid', 'https://x/y']],
      ],
    },
  ];
  for (const { title, json, made, asked } of rows) {
    test(title, async () => {
      const record = recording();
      const connection = await record.signIn(json, { variables });
      expect(record.made).toEqual([made]);
      expect(record.asked).toEqual(asked);
      expect((await connection.tokenProvider.getToken()).token).toBe('issued');
      expect(record.asked).toEqual(asked);
    });
  }

  test('a ready token needs none', async () => {
    const record = recording();
    const connection = await record.signIn(
      { kind: 'accessToken', token: 'ready', name: 'mine' },
      { variables },
    );
    expect([connection.name, (await connection.tokenProvider.getToken()).token]).toEqual(['mine', 'ready']);
    expect(record.made).toEqual([]);
  });
});

describe('the environment', () => {
  test('that is named goes before variables, and takes no authority from them', async () => {
    const variables = { MGSHIM_ENVIRONMENT: 'China', AZURE_AUTHORITY_HOST: 'https://login.chinacloudapi.cn' };
    const { signIn } = recording();
    const named = await signIn({ kind: 'identity', environment: 'USGov' }, { variables });
    expect(named.environment).toMatchObject({ name: 'USGov', authority: 'https://login.microsoftonline.us' });
    expect((await signIn({ kind: 'identity' }, { variables })).environment.name).toBe('China');
  });

  test('that was added is found by its name', async () => {
    const own = {
      name: 'Own',
      endpoint: 'https://g.example',
      authority: 'https://l.example',
      isSandbox: false,
    };
    const environments = { find: (name: string) => (name === 'own' ? own : undefined) };
    const { signIn, asked } = recording();
    const connection = await signIn({ kind: 'identity', environment: 'own' }, { environments });
    expect(connection.environment).toEqual(own);
    expect(connection.context.Environment).toBe('Own');
    expect(asked).toEqual([['Own', 'https://g.example/.default']]);
  });

  test('that nobody knows: UnknownEnvironment, before anything is loaded', async () => {
    const { signIn, made } = recording();
    const error = await failureOf(signIn({ kind: 'identity', environment: 'Mars' }));
    expect([error.id, error.outcome]).toEqual(['UnknownEnvironment', 'input']);
    expect(made).toEqual([]);
  });
});

describe('a sandbox', () => {
  const token = jwt({ roles: ['Calls.Initiate.All'] });
  const tokenServer = () =>
    httpServer((_hit, response) => {
      response.setHeader('content-type', 'application/json');
      response.end(JSON.stringify({ access_token: token, expires_in: 3600 }));
    });
  const rows = [
    { kind: 'sandbox' },
    { kind: 'user', environment: 'Sandbox', scopes: ['Calls.Read'] },
    { kind: 'clientSecret', ...app, secret: 'marker', environment: 'Sandbox' },
    { kind: 'certificate', ...app, pem: 'marker', environment: 'Sandbox' },
    { kind: 'identity', environment: 'Sandbox' },
    { kind: 'environmentVariable' },
    { kind: 'user', clientId: 'c' },
  ];
  for (const json of rows) {
    test(`is signed in to with its own client for ${JSON.stringify(json)}`, async () => {
      const server = await tokenServer();
      const { signIn, made } = recording();
      const variables = { MGSHIM_ENDPOINT: server.url };
      const { context, environment, tokenProvider } = await signIn(json, { variables });
      expect(made).toEqual([]);
      expect(server.hits).toHaveLength(1);
      expect(server.hits[0]?.body).toContain('client_id=sandbox&client_secret=sandbox');
      expect([environment.isSandbox, environment.endpoint]).toEqual([true, server.url]);
      expect([context.AuthType, context.Environment]).toEqual(['AppOnly', 'Sandbox']);
      expect(context.Scopes).toEqual(['Calls.Initiate.All']);
      expect((await tokenProvider.getToken()).token).toBe(token);
    });
  }

  test('is where `endpoint` says', async () => {
    const server = await tokenServer();
    const connection = await recording().signIn({ kind: 'sandbox', endpoint: server.url });
    expect(connection.environment.endpoint).toBe(server.url);
  });

  test('of which nobody says where it is: SandboxEndpointMissing', async () => {
    expect((await failureOf(recording().signIn({ kind: 'sandbox' }))).id).toBe('SandboxEndpointMissing');
  });

  for (const endpoint of ['https://graph.microsoft.com', 'http://marker@127.0.0.1']) {
    test(`is of this machine: not ${endpoint}`, async () => {
      const error = await failureOf(recording().signIn({ kind: 'sandbox', endpoint }));
      expect(error.id).toBe('InvalidEndpoint');
      expect(error.message).not.toContain('marker');
    });
  }
});

describe('nobody there to answer', () => {
  for (const useDeviceCode of [false, true]) {
    test(`InteractionRequired, before anything is loaded or asked (device code: ${useDeviceCode})`, async () => {
      const { signIn, made } = recording(() => new Promise(() => undefined));
      const error = await failureOf(signIn({ kind: 'user', clientId: 'c', useDeviceCode }));
      expect([error.id, error.outcome]).toEqual(['InteractionRequired', 'signIn']);
      expect(made).toEqual([]);
    });
  }

  for (const json of [{ kind: 'user', clientId: 'c', interactive: true }, { kind: 'identity' }]) {
    test(`a stop ends the waiting of ${json.kind}`, async () => {
      const stop = new AbortController();
      const never = () => {
        stop.abort();
        return new Promise<string>(() => undefined);
      };
      const error = await failureOf(recording(never).signIn(json, { signal: stop.signal }));
      expect([error.id, error.outcome]).toEqual(['OperationStopped', 'interrupted']);
    });
  }

  test('variables that offer nothing: AuthenticationRequired', async () => {
    const error = await failureOf(recording().signIn({ kind: 'environmentVariable' }));
    expect([error.id, error.outcome]).toEqual(['AuthenticationRequired', 'signIn']);
  });
});

describe('secrets', () => {
  const SECRET = 'marker~secret+Q8/w==';
  const rows = [
    { kind: 'clientSecret', ...app, secret: SECRET },
    { kind: 'accessToken', token: SECRET },
  ];
  for (const json of rows) {
    test(`of ${json.kind} are neither in the connection's text nor in its context, but known to redaction`, async () => {
      const connection = await recording().signIn(json);
      for (const text of [JSON.stringify(connection), inspect(connection, { depth: 9, showHidden: true })]) {
        expect(text).not.toContain('marker');
      }
      expect(connection.tokenProvider.secrets()).toContain(SECRET);
      expect(Object.isFrozen(connection)).toBe(true);
    });
  }

  test('stay out of the error of a sign-in that fails', async () => {
    const refuse = async (): Promise<string> => {
      throw new Error(`client_secret=${encodeURIComponent(SECRET)} and ${SECRET} were refused`);
    };
    const error = await failureOf(recording(refuse).signIn({ kind: 'clientSecret', ...app, secret: SECRET }));
    expect([error.id, error.outcome]).toEqual(['AuthenticationFailed', 'signIn']);
    expect(inspect(error, { depth: 9, showHidden: true })).not.toContain('marker');
  });
});
