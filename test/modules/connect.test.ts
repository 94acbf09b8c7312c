import { describe, expect, it } from 'vitest';
import { haveEngine } from '../engine/running-engine.js';
import { good, moduleEngine, recordingEngine, sandboxEngine, values } from './module-run.js';
import { toldWorker } from './told-worker.js';

const SECURE = `function secure($text) { $s = [securestring]::new(); foreach ($c in $text.ToCharArray()) { $s.AppendChar($c) }; $s }
`;
/** A certificate made for the occasion, with its key. */
const CERTIFICATE = `$key = [System.Security.Cryptography.RSA]::Create(2048)
$certificate = [System.Security.Cryptography.X509Certificates.CertificateRequest]::new('CN=mgshim test', $key, [System.Security.Cryptography.HashAlgorithmName]::SHA256, [System.Security.Cryptography.RSASignaturePadding]::Pkcs1).CreateSelfSigned([DateTimeOffset]::UtcNow.AddDays(-1), [DateTimeOffset]::UtcNow.AddDays(1))
`;

describe.skipIf(!haveEngine)('Connect-MgGraph tells the worker', () => {
  const { run } = moduleEngine();
  const worker = toldWorker();
  const told = async (script: string): Promise<unknown> => {
    const before = worker.told().length;
    good(await run(SECURE + CERTIFICATE + script, { modulePath: worker.modulePath }));
    const requests = worker.told().slice(before);
    expect(requests.map(({ method }) => method)).toEqual(['connect']);
    return requests[0]?.params.options;
  };
  const host = { psHostVersion: expect.any(String) };

  it.each([
    [
      'a user',
      'Connect-MgGraph User.Read, Mail.Read -ClientId c -Tenant t -DeviceCode -ContextScope Process',
      {
        kind: 'user',
        scopes: ['User.Read', 'Mail.Read'],
        clientId: 'c',
        tenantId: 't',
        useDeviceCode: true,
        interactive: false,
        contextScope: 'Process',
      },
    ],
    [
      'a secret',
      `Connect-MgGraph -Credential ([pscredential]::new('app', (secure 'p"ä'))) -TenantId t -ClientTimeout 7.5 -Environment USGov`,
      {
        kind: 'clientSecret',
        clientId: 'app',
        secret: 'p"ä',
        tenantId: 't',
        clientTimeout: 7.5,
        environment: 'USGov',
      },
    ],
    [
      'a token',
      `Connect-MgGraph (secure 'tok') -NationalCloud China`,
      { kind: 'accessToken', token: 'tok', environment: 'China' },
    ],
    ['a managed identity', 'Connect-MgGraph -MSI', { kind: 'identity' }],
    [
      'a user-assigned managed identity',
      'Connect-MgGraph -Identity -AppId u',
      { kind: 'identity', clientId: 'u' },
    ],
    ['environment variables', 'Connect-Graph -EnvironmentVariable', { kind: 'environmentVariable' }],
    ['the sandbox', 'Connect-MgGraph -EnvironmentName sandbox', { kind: 'sandbox' }],
    [
      'the sandbox, whose address this session has now',
      `$null = Get-MgEnvironment; $env:MGSHIM_ENDPOINT = 'http://127.0.0.1:5'; Connect-MgGraph x -Environment Sandbox -ClientId c -TenantId t`,
      { kind: 'sandbox', endpoint: 'http://127.0.0.1:5' },
    ],
  ])('%s', async (name, script, options) => {
    if (name.includes('session')) {
      const before = worker.told().length;
      good(await run(script, { modulePath: worker.modulePath }));
      expect(worker.told().slice(before).at(-1)?.params.options).toEqual({ ...host, ...options });
      return;
    }
    expect(await told(`${script} -NoWelcome`)).toEqual({ ...host, ...options });
  });

  it('a certificate, with its key as PEM', async () => {
    const options = await told(
      'Connect-MgGraph -ClientId c -TenantId t -Certificate $certificate -SendCertificateChain $true -NoWelcome',
    );
    expect(options).toEqual({
      ...host,
      kind: 'certificate',
      clientId: 'c',
      tenantId: 't',
      thumbprint: expect.stringMatching(/^[0-9A-F]{40}$/),
      subjectName: 'CN=mgshim test',
      sendCertificateChain: true,
      pem: expect.stringMatching(
        /^-----BEGIN PRIVATE KEY-----\n[\s\S]+-----END PRIVATE KEY-----\n-----BEGIN CERTIFICATE-----\n[\s\S]+-----END CERTIFICATE-----$/,
      ),
    });
  });

  it.each([
    ['by thumbprint', '-CertificateThumbprint $certificate.Thumbprint'],
    ['by subject', `-CertificateName 'CN=mgshim test'`],
  ])('a certificate found in the user’s store %s', async (_, parameter) => {
    const script = `$kept = [System.Security.Cryptography.X509Certificates.X509Certificate2]::new($certificate.Export('Pfx', 'p'), 'p', 'PersistKeySet, Exportable, UserKeySet')
      $store = [System.Security.Cryptography.X509Certificates.X509Store]::new('My', 'CurrentUser'); $store.Open('ReadWrite'); $store.Add($kept)
      try { Connect-MgGraph -ClientId c -TenantId t ${parameter} -NoWelcome } finally { $store.Remove($kept); $store.Close() }`;
    expect(await told(script)).toMatchObject({ pem: expect.stringContaining('PRIVATE KEY') });
  });

  it.each([
    [
      'no certificate is named',
      'Connect-MgGraph -ClientId c -SendCertificateChain $true',
      'CertificateRequired',
    ],
    [
      'a thumbprint is none',
      'Connect-MgGraph -ClientId c -CertificateThumbprint 12',
      'InvalidCertificateThumbprint',
    ],
    [
      'no certificate is found',
      `Connect-MgGraph -ClientId c -CertificateThumbprint ${'0'.repeat(40)}`,
      'CertificateNotFound',
    ],
    ['-Break is given', 'Connect-MgGraph -Break', 'ParameterNotSupported'],
    ['sets are mixed', `Connect-MgGraph -Identity -Scopes x`, 'AmbiguousParameterSet'],
  ])('nothing where %s: the command ends with an error', async (_, script, id) => {
    const before = worker.told().length;
    const answer = await run(`try { ${script}; 'no' } catch { $_.FullyQualifiedErrorId }`, {
      modulePath: worker.modulePath,
    });
    expect(values(answer)).toEqual([`${id},Connect-MgGraph`]);
    expect(worker.told()).toHaveLength(before);
  });
});

describe.skipIf(!haveEngine)('who is signed in', () => {
  const { run, connected, sandbox } = sandboxEngine();

  it('is what Get-MgContext shows, with Microsoft’s properties and without a secret', async () => {
    const script = `$c = Get-MgContext; $c.PSObject.Properties.Name -join ' '; "$($c.AuthType) $($c.Environment) $($c.ContextScope) $($c.Scopes -contains 'Calls.Initiate.All')"; $c.PSObject.TypeNames[0]`;
    const answer = await connected(script);
    expect(good(answer)).toEqual([
      'ClientId TenantId Scopes AuthType TokenCredentialType CertificateThumbprint CertificateSubjectName SendCertificateChain Account AppName ContextScope Certificate PSHostVersion ManagedIdentityId ClientSecret Environment',
      'AppOnly Sandbox Process True',
      'Microsoft.Graph.PowerShell.Authentication.AuthContext',
    ]);
    expect(JSON.stringify(answer)).not.toContain(sandbox().token);
  });

  it('is nobody before and after, and calls say what to do', async () => {
    const script = `@(Get-MgContext).Count; Connect-MgGraph -Environment Sandbox -NoWelcome; (Disconnect-Graph).Environment
      @(Get-MgContext).Count
      Invoke-MgRedirectCommunicationCall -CallId c -ErrorVariable e -ErrorAction SilentlyContinue; "$($e[0].CategoryInfo.Category)"
      Disconnect-MgGraph -ErrorVariable e -ErrorAction SilentlyContinue; $e[0].FullyQualifiedErrorId`;
    expect(good(await run(script))).toEqual([
      0,
      'Sandbox',
      0,
      'AuthenticationError',
      'NotConnected,Disconnect-MgGraph',
    ]);
  });

  it('leaves the worker when it signs out, and with it nothing of the sign-in', async () => {
    const id = '& (Get-Module Microsoft.Graph.Authentication) { $MgShimWorker.Process.Id }';
    const before = sandbox().sandbox.requests.length;
    const script = `Connect-MgGraph -Environment Sandbox -NoWelcome; $first = ${id}; $null = Disconnect-MgGraph
      Invoke-MgRedirectCommunicationCall -CallId c -Targets @{} -ErrorAction SilentlyContinue
      Invoke-MgGraphRequest -Uri /v1.0/me -ErrorAction SilentlyContinue -ErrorVariable e
      "$($first -eq (${id})) $(@(Get-MgContext).Count)"; Connect-MgGraph -Environment Sandbox -NoWelcome; (Get-MgContext).Environment`;
    const { output } = await run(script);
    expect(output.map(({ json }) => json)).toEqual(['True 0', 'Sandbox']);
    const asked = sandbox().sandbox.requests.slice(before);
    expect(asked.filter(({ path }) => path.includes('/v1.0/'))).toEqual([]);
  });

  it.each([
    [
      'an environment that is not known',
      'Connect-MgGraph -ClientId c -Environment Nowhere',
      'UnknownEnvironment',
    ],
    ['a user without an application', 'Connect-MgGraph -Scopes x', 'ClientIdRequired'],
    ['a user where nobody is there', 'Connect-MgGraph -ClientId c', 'InteractionRequired'],
  ])('cannot be %s: a non-terminating error', async (_, script, id) => {
    const answer = await run(`${script}; 'goes on'`, {
      environment: { MGSHIM_ENDPOINT: null },
    });
    expect([answer.errors.map((error) => error.id), values(answer)]).toEqual([
      [`${id},Connect-MgGraph`],
      ['goes on'],
    ]);
  });
});

describe.skipIf(!haveEngine)('a token that was given', () => {
  const { run, server } = recordingEngine();

  it('is used, and is in no stream', async () => {
    const script = `${SECURE}Connect-MgGraph -AccessToken (secure 'tok-of-mine'); (Get-MgContext).AuthType
      Invoke-MgRedirectCommunicationCall -CallId c -Debug -Verbose
      Invoke-MgGraphRequest -Uri /v1.0/x -Debug -Verbose; Get-MgContext`;
    server().answers = [{ status: 204 }];
    const answer = await run(script);
    expect(good(answer)[0]).toBe('UserProvidedAccessToken');
    expect(
      server()
        .requests.slice(-2)
        .map(({ headers }) => headers.authorization),
    ).toEqual(['Bearer tok-of-mine', 'Bearer tok-of-mine']);
    expect(JSON.stringify(answer)).not.toContain('tok-of-mine');
  });
});
