import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { haveEngine } from '../engine/running-engine.js';
import { makeAuthority } from '../faults/certificate-authority.js';
import { type ConnectProxy, startConnectProxy } from '../faults/connect-proxy.js';
import { type FakeCloud, GRAPH, ISSUED, LOGIN, startFakeCloud } from '../faults/fake-cloud.js';
import { SCRIPT } from '../powershell/script-run.js';
import { good, type ModuleRun, moduleEngine } from './module-run.js';

const PASSWORD = 'marker pass/wörd';
const CALL = 'Invoke-MgRedirectCommunicationCall';
const CREDENTIAL = `$credential = [pscredential]::new('marker-user', [System.Net.NetworkCredential]::new('', '${PASSWORD}').SecurePassword)\n`;

describe.skipIf(!haveEngine)('a proxy, in PowerShell', () => {
  const { run } = moduleEngine();
  const folder = mkdtempSync(join(tmpdir(), 'mgshim-proxy-'));
  let cloud: FakeCloud;
  let proxy: ConnectProxy;
  beforeAll(async () => {
    const authority = makeAuthority();
    writeFileSync(join(folder, 'ca.pem'), authority.pem);
    cloud = await startFakeCloud(authority.identity([GRAPH, LOGIN]));
    proxy = await startConnectProxy({ credentials: `marker-user:${PASSWORD}`, leadTo: () => cloud.port });
  });
  afterAll(() => {
    proxy.close();
    cloud.close();
    rmSync(folder, { recursive: true });
  });
  beforeEach(() => {
    cloud.hits.length = 0;
    proxy.requests.length = 0;
  });

  const APPLICATION = {
    AZURE_TENANT_ID: 'contoso',
    AZURE_CLIENT_ID: 'c',
    AZURE_CLIENT_SECRET: 'marker-secret',
  };
  const runThere = (script: string, environment: Readonly<Record<string, string>> = APPLICATION) =>
    run(CREDENTIAL + script, {
      environment: { NODE_EXTRA_CA_CERTS: join(folder, 'ca.pem'), ...environment },
    });
  const hosts = () => [...new Set(cloud.hits.map(({ host }) => host))].sort();
  const leaks = (answer: ModuleRun) =>
    /marker pass|marker-secret|token-that-the/.test(JSON.stringify(answer));

  it('of -Proxy and -ProxyCredential carries the request and the sign-in', async () => {
    const answer = await runThere(
      `${CALL} -CallId c -PassThru -Proxy ${proxy.url} -ProxyCredential $credential -Debug -Verbose`,
    );
    expect(good(answer)).toEqual([true]);
    expect([hosts(), leaks(answer)]).toEqual([[GRAPH, LOGIN], false]);
    expect(cloud.hits.at(-1)?.authorization).toBe(`Bearer ${ISSUED}`);
  });

  it('carries what went through script blocks, too', async () => {
    const answer = await runThere(
      `${CALL} -CallId c -PassThru -Proxy ${proxy.url} -ProxyCredential $credential -HttpPipelineAppend {
        param($request, $callback, $next) $next.SendAsync($request, $callback) }`,
    );
    expect([good(answer), hosts()]).toEqual([[true], [GRAPH, LOGIN]]);
  });

  it('that wants other credentials is an error that names it alone', async () => {
    const environment = { MGSHIM_ACCESS_TOKEN: 'marker-token' };
    const answer = await runThere(`${CALL} -CallId c -Proxy ${proxy.url} -Debug`, environment);
    expect(answer.errors.map(({ id }) => id)).toEqual([`ProxyAuthenticationRequired,${CALL}`]);
    expect(answer.errors[0]?.message).toContain(`127.0.0.1:${proxy.port}`);
    expect([cloud.hits, leaks(answer)]).toEqual([[], false]);
  });

  it('of the variables carries Connect-MgGraph and what follows', async () => {
    const url = `http://marker-user:${encodeURIComponent(PASSWORD)}@127.0.0.1:${proxy.port}`;
    const answer = await runThere(
      `Connect-MgGraph -TenantId contoso -ClientSecretCredential ([pscredential]::new('c', $credential.Password)) -NoWelcome
      ${CALL} -CallId c -PassThru`,
      { HTTPS_PROXY: url },
    );
    expect([good(answer), hosts(), leaks(answer)]).toEqual([[true], [GRAPH, LOGIN], false]);
  });

  it('of Invoke-MgRedirect.ps1', async () => {
    const answer = await runThere(
      `& '${SCRIPT}' -CallId c -PassThru -Proxy ${proxy.url} -ProxyCredential $credential`,
    );
    expect([good(answer), hosts()]).toEqual([[true], [GRAPH, LOGIN]]);
  });
});
