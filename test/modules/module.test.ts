import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { haveEngine } from '../engine/running-engine.js';
import { AUTHENTICATION, good, sandboxEngine, values } from './module-run.js';

const FUNCTIONS = [
  'Add-MgEnvironment',
  'Connect-MgGraph',
  'Disconnect-MgGraph',
  'Find-MgGraphCommand',
  'Get-MgContext',
  'Get-MgEnvironment',
  'Get-MgGraphOption',
  'Get-MgRequestContext',
  'Invoke-MgGraphRequest',
  'Remove-MgEnvironment',
  'Set-MgEnvironment',
  'Set-MgGraphOption',
  'Set-MgRequestContext',
];
const ALIASES = ['Connect-Graph', 'Disconnect-Graph', 'Invoke-GraphRequest', 'Invoke-MgRestMethod'];

const scripts = readdirSync(AUTHENTICATION, { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.psm?1$/.test(path))
  .map((path) => join(AUTHENTICATION, path));

interface Parsed {
  readonly errors: readonly unknown[];
  readonly violations: readonly unknown[];
  readonly functions: readonly string[];
  readonly commands: readonly string[];
}

describe.skipIf(!haveEngine)('the module', () => {
  const { run, ask, makeCall } = sandboxEngine();

  it('exports its functions and aliases, which the manifest names, and nothing else', async () => {
    const script = `$listed = (Get-Module -ListAvailable Microsoft.Graph.Authentication).ExportedCommands.Keys -join ' '
      Import-Module Microsoft.Graph.Authentication
      $module = Get-Module Microsoft.Graph.Authentication
      $module.ExportedFunctions.Keys -join ' '; $module.ExportedAliases.Keys -join ' '
      $module.ExportedVariables.Count + $module.ExportedCmdlets.Count; $listed
      "$($module.PowerShellVersion) $($module.CompatiblePSEditions)"`;
    const [functions, aliases, others, listed, needs] = good(await run(script)) as string[];
    expect([functions, aliases, others, needs]).toEqual([
      FUNCTIONS.join(' '),
      ALIASES.join(' '),
      0,
      '5.1 Core Desktop',
    ]);
    expect(listed?.split(' ').sort()).toEqual([...FUNCTIONS, ...ALIASES].sort());
  });

  it('says nothing when it is imported, also where there is no Node', async () => {
    const script = `Import-Module Microsoft.Graph.CloudCommunications; Get-MgContext
      & (Get-Module Microsoft.Graph.Authentication) { $null -eq $MgShimWorker.Process }; $Error.Count`;
    const answer = await run(script, { environment: { PATH: '' } });
    expect([good(answer), answer.host]).toEqual([[true, 0], []]);
  });

  it('loads no assembly but the framework’s and the engine’s, calls included', async () => {
    const script = `$someone = @{ identity = @{ user = @{ id = 'u' } } }
      $own = @([object].Assembly, [psobject].Assembly | ForEach-Object { [System.IO.Path]::GetDirectoryName($_.Location) })
      $before = [System.AppDomain]::CurrentDomain.GetAssemblies().Location
      Import-Module Microsoft.Graph.CloudCommunications
      $null = Get-MgEnvironment
      Connect-MgGraph -Environment Sandbox -NoWelcome
      $null = Invoke-MgRedirectCommunicationCall -CallId '${await makeCall()}' -Targets $someone -PassThru -RHV h -HttpPipelineAppend { param($req, $cb, $next) $next.SendAsync($req, $cb) }
      $null = Invoke-MgInviteCommunicationCallParticipant -CallId '${await makeCall('established')}' -Participants $someone
      $null = Invoke-MgGraphRequest -Uri /v1.0/communications/calls/nope -OutputType HttpResponseMessage -SkipHttpErrorCheck
      foreach ($file in [System.AppDomain]::CurrentDomain.GetAssemblies().Location) {
        if ($file -and $before -notcontains $file -and $own -notcontains [System.IO.Path]::GetDirectoryName($file)) { $file }
      }`;
    expect(good(await run(script))).toEqual([]);
  });

  it('reads the bridge alone for a call that stands alone and succeeds', async () => {
    const script = `Import-Module Microsoft.Graph.CloudCommunications
      function Get-Read { (& (Get-Module Microsoft.Graph.Authentication) { $MgShimImported.Keys }) -join ' ' }
      Get-Read
      $someone = @{ identity = @{ user = @{ id = 'u' } } }
      $null = Invoke-MgInviteCommunicationCallParticipant -CallId '${await makeCall('established')}' -Participants $someone -RHV h
      Get-Read
      Invoke-MgRedirectCommunicationCall -CallId nope -Targets $someone -ErrorAction SilentlyContinue
      Get-Read`;
    const environment = { MGSHIM_ENVIRONMENT: 'Sandbox' };
    const read = (good(await run(script, { environment })) as string[]).map((names) =>
      names.split(' ').sort(),
    );
    expect(read).toEqual([[''], ['bridge'], ['bridge', 'failures']]);
  });

  it('is written in the grammar of Windows PowerShell 5.1, without classes', async () => {
    for (const parse of scripts) {
      expect([parse, await ask({ parse })]).toMatchObject([parse, { errors: [], violations: [] }]);
    }
  });

  it('calls the engine’s own commands and its own functions alone', async () => {
    const parsed = await Promise.all(scripts.map(async (parse) => (await ask({ parse })) as Parsed));
    const own = new Set(
      parsed.flatMap(({ functions }) => functions).map((name) => name.replace('script:', '')),
    );
    const foreign = parsed.flatMap(({ commands }) => commands).filter((name) => !own.has(name));
    expect([...new Set(foreign)].filter((name) => !name.includes('$PSScriptRoot')).sort()).toEqual([
      'Microsoft.PowerShell.Core\\Import-Module',
      'Microsoft.PowerShell.Core\\Set-StrictMode',
      'Microsoft.PowerShell.Core\\Where-Object',
    ]);
  });

  it('has help for every command and parameter, examples included', async () => {
    const script = `foreach ($name in $names) {
        $help = Get-Help $name -Full
        $parameters = (Get-Command $name).Parameters.Values | Where-Object { -not [System.Management.Automation.Cmdlet]::CommonParameters.Contains($_.Name) -and -not [System.Management.Automation.Cmdlet]::OptionalCommonParameters.Contains($_.Name) }
        $silent = @($parameters | Where-Object { $wanted = $_.Name; -not ($help.parameters.parameter | Where-Object { $_.name -eq $wanted -and $_.description }) -and -not ($_.Attributes.DontShow -contains $true) })
        "$name $([bool]$help.Synopsis) $(@($help.examples.example).Count -gt 0) $($silent.Name)".Trim()
      }`;
    const lines = values(await run(script, { variables: { names: FUNCTIONS } }));
    expect(lines).toEqual(FUNCTIONS.map((name) => `${name} True True`));
  });

  it.each([
    ['Connect-MgGraph -Environment U', ['USGov', 'USGovDoD']],
    ['Connect-MgGraph -EnvironmentName s', ['Sandbox']],
    ['Connect-MgGraph -ContextScope ', ['CurrentUser', 'Process']],
    ['Get-MgEnvironment g', ['Global']],
    ['Invoke-MgGraphRequest -Method P', ['PATCH', 'POST', 'PUT']],
    ['Invoke-GraphRequest -OutputType h', ['HashTable', 'HttpResponseMessage']],
    ['Find-MgGraphCommand -ApiVersion ', ['beta', 'v1.0']],
  ])('completes %j', async (line, expected) => {
    const script = `Import-Module Microsoft.Graph.Authentication
      [System.Management.Automation.CommandCompletion]::CompleteInput($line, $line.Length, $null).CompletionMatches.CompletionText | Where-Object { $_ }`;
    const offered = good(await run(script, { variables: { line } })) as string[];
    expect([...offered].sort()).toEqual(expected);
  });

  it('does not offer what is hidden', async () => {
    const script = `Import-Module Microsoft.Graph.Authentication; $line = 'Connect-MgGraph -'
      [System.Management.Automation.CommandCompletion]::CompleteInput($line, $line.Length, $null).CompletionMatches.CompletionText`;
    const offered = good(await run(script));
    expect(offered).toContain('-NoWelcome');
    expect(offered).not.toContain('-Break');
  });

  it('keeps its own functions to itself, whatever defaults for parameters a session has', async () => {
    const script = `$PSDefaultParameterValues = @{ '*:ErrorAction' = 'Stop'; '*-Mg*:Method' = 'POST'; '*:Call' = 1; '*:Verbose' = $true }
      (Get-MgEnvironment -Name global).Name`;
    expect(good(await run(script))).toEqual(['Global']);
  });

  it('works under names of the caller’s own', async () => {
    const script = `Import-Module Microsoft.Graph.CloudCommunications -Prefix My
      Connect-MgGraph -Environment Sandbox -NoWelcome
      Microsoft.PowerShell.Core\\Get-Command Invoke-MyMgRedirectCommunicationCall | ForEach-Object { & $_ -CallId '${await makeCall()}' -Targets @{ identity = @{ user = @{ id = 'u' } } } -PassThru }`;
    expect(good(await run(script))).toEqual([true]);
  });

  it('shows what Find-MgGraphCommand finds by version, and clouds as a table', async () => {
    const found = await run('Find-MgGraphCommand -Command Invoke-MgRedirectCommunicationCall | Out-Host');
    expect(found.host.join(' ')).toMatch(/APIVersion: v1\.0.*Command.*Module.*Method.*URI/s);
    const clouds = await run('Get-MgEnvironment Global | Out-Host');
    expect(clouds.host.join(' ')).toMatch(/Name.*AzureADEndpoint.*GraphEndpoint.*-----.*Global/s);
  });

  it('works where the session is strict and stops at every error', async () => {
    const script = `Set-StrictMode -Version Latest; $ErrorActionPreference = 'Stop'
      Import-Module Microsoft.Graph.CloudCommunications
      (Get-MgEnvironment Global).Type; (Get-MgRequestContext).MaxRetry; (Find-MgGraphCommand -Command Invoke-MgRedirectCommunicationCall).Method`;
    expect(good(await run(script))).toEqual(['Built-in', 3, 'POST']);
  });
});
