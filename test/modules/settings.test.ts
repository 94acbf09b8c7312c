import { mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { haveEngine } from '../engine/running-engine.js';
import { temporaryFolder } from '../temporary-folder.js';
import { good, moduleEngine, values } from './module-run.js';

describe.skipIf(!haveEngine)('settings', () => {
  const engine = moduleEngine();
  const root = temporaryFolder();
  let folder = root;
  beforeEach(() => {
    folder = mkdtempSync(join(root, 'config-'));
  });
  const run = (script: string) => engine.run(script, { environment: { MGSHIM_CONFIG_DIR: folder } });
  const LAB = `Add-MgEnvironment -Name Lab -AzureADEndpoint https://login.example.org -GraphEndpoint https://graph.example.org`;

  it('Get-MgEnvironment lists the built-in clouds, with Microsoft’s property names', async () => {
    const script = `Get-MgEnvironment | ForEach-Object { $_.Name }; $global = Get-MgEnvironment global
      $global.PSObject.Properties.Name -join ' '; $global.GraphEndpoint; $global.PSObject.TypeNames[0]; @(Get-MgEnvironment nowhere).Count`;
    expect(good(await run(script))).toEqual([
      'Global',
      'USGov',
      'USGovDoD',
      'China',
      'Name AzureADEndpoint GraphEndpoint Type',
      'https://graph.microsoft.com',
      'Microsoft.Graph.PowerShell.Authentication.GraphEnvironment',
      0,
    ]);
  });

  it('an environment is added, changed, kept for the next session and removed', async () => {
    expect(
      good(
        await run(
          `(${LAB}).Type; (Set-MgEnvironment Lab -GraphEndpoint https://g2.example.org).AzureADEndpoint`,
        ),
      ),
    ).toEqual(['User-defined', 'https://login.example.org']);
    expect(
      good(
        await run(
          `(Get-MgEnvironment lab).GraphEndpoint; (Remove-MgEnvironment -Name LAB).GraphEndpoint; @(Get-MgEnvironment Lab).Count`,
        ),
      ),
    ).toEqual(['https://g2.example.org', 'https://g2.example.org', 0]);
  });

  it.each([
    ['one that is there', `$null = ${LAB}; ${LAB}`, 'EnvironmentExists,Add-MgEnvironment'],
    ['a built-in one', 'Remove-MgEnvironment Global', 'EnvironmentBuiltIn,Remove-MgEnvironment'],
    ['one that is not there', 'Remove-MgEnvironment x', 'EnvironmentNotFound,Remove-MgEnvironment'],
    ['a bad endpoint', 'Add-MgEnvironment x y z', 'InvalidEnvironmentEndpoint,Add-MgEnvironment'],
  ])('%s is a non-terminating error', async (_, script, id) => {
    const answer = await run(`${script}; 'goes on'`);
    expect([answer.errors.map((error) => error.id), values(answer)]).toEqual([[id], ['goes on']]);
  });

  it('-WhatIf changes nothing, for the caller’s preference as well', async () => {
    const script = `${LAB} -WhatIf; $WhatIfPreference = $true; ${LAB}; Set-MgRequestContext -MaxRetry 1; $WhatIfPreference = $false
      @(Get-MgEnvironment Lab).Count; (Get-MgRequestContext).MaxRetry`;
    const answer = await run(script);
    expect([good(answer), answer.host.length]).toEqual([[0, 3], 3]);
  });

  it('the request context has Microsoft’s defaults and limits', async () => {
    const script = `$c = Get-MgRequestContext; $c.PSObject.Properties | ForEach-Object { "$($_.Name)=$($_.Value)" }
      $c = Set-MgRequestContext -RetryDelay 1 -MaxRetry 0 -RetriesTimeLimit 7 -ClientTimeout 2.5; "$c"; (Get-MgRequestContext).RetryDelay
      Set-MgRequestContext -MaxRetry 11 -ErrorVariable e -ErrorAction SilentlyContinue; $e[0].FullyQualifiedErrorId`;
    expect(good(await run(script))).toEqual([
      'ClientTimeout=300',
      'MaxRetry=3',
      'RetryDelay=3',
      'RetriesTimeLimit=0',
      '@{ClientTimeout=2.5; MaxRetry=0; RetryDelay=1; RetriesTimeLimit=7}',
      1,
      'InvalidRequestContext,Set-MgRequestContext',
    ]);
  });

  it('the option is kept, with a warning that it has no effect', async () => {
    const answer = await run(
      '(Get-MgGraphOption).DisableLoginByWAM; Set-MgGraphOption -DisableLoginByWAM $true; (Get-MgGraphOption).DisableLoginByWAM',
    );
    expect([good(answer), answer.warnings.length]).toEqual([[false, true], 1]);
  });

  it('Find-MgGraphCommand finds by name and by address, in Microsoft’s shape', async () => {
    const script = `$c = Find-MgGraphCommand -Command Invoke-MgRedirectCommunicationCall; $c.PSObject.Properties.Name -join ' '
      "$($c.Command) $($c.Module) $($c.APIVersion) $($c.Method) $($c.URI) $($c.Permissions) $($c.Variants)"
      (Find-MgGraphCommand -Uri '/communications/calls/{id}/participants/invite' -Method POST -ApiVersion v1.0).Command
      '/communications/calls/1/redirect' | Find-MgGraphCommand | ForEach-Object { $_.Command }
      $c.PSObject.TypeNames[0]`;
    expect(good(await run(script))).toEqual([
      'Command Module APIVersion Method URI OutputType Permissions Variants',
      expect.stringMatching(
        /^Invoke-MgRedirectCommunicationCall CloudCommunications v1\.0 POST \/communications\/calls\/\{call-id\}\/redirect Calls\.Initiate\.All Redirect/,
      ),
      'Invoke-MgInviteCommunicationCallParticipant',
      'Invoke-MgBetaRedirectCommunicationCall',
      'Invoke-MgRedirectCommunicationCall',
      'Microsoft.Graph.PowerShell.Authentication.Models.GraphCommand',
    ]);
  });

  it('Find-MgGraphCommand says what it does not find, and goes on', async () => {
    const answer = await run(
      `(Find-MgGraphCommand -Command Get-MgNothing, Invoke-MgRedirectCommunicationCall).Command`,
    );
    expect([answer.errors.map(({ id }) => id), values(answer)]).toEqual([
      ['CommandNotFound,Find-MgGraphCommand'],
      ['Invoke-MgRedirectCommunicationCall'],
    ]);
  });
});
