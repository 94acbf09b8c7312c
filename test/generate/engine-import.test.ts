import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { haveEngine, running } from '../engine/running-engine.js';
import { committedCmdlets } from './committed.js';
import {
  CMDLETS,
  COMMITTED_MODULE,
  COMMITTED_MODULES,
  FOREIGN_BRIDGE,
  moduleFolder,
} from './module-folder.js';
import type { ParseAnswer, ScriptAnswer } from './script-answer.js';

const commandsOf = (module: string) => committedCmdlets(module).map(({ name }) => name);
const COMMANDS = commandsOf(COMMITTED_MODULE);
/** In the order of the generated files. */
const WRITTEN = [...COMMANDS].sort();
const texts = (answer: ScriptAnswer) => answer.output.map(({ text }) => text);

describe.skipIf(!haveEngine)('the module', () => {
  const { ask } = running('run');
  const ours = moduleFolder();
  const foreign = moduleFolder([], FOREIGN_BRIDGE);
  const alone = moduleFolder([], null);
  const run = async (script: string, folder = ours) =>
    (await ask({ script, modulePath: folder.path })) as ScriptAnswer;

  test('exports its functions, found in the manifest before anything runs', async () => {
    const script = `$module = Get-Module -ListAvailable ${COMMITTED_MODULE}
      $module.ExportedCommands.Keys; "$($module.Version) $($module.PowerShellVersion) $($module.CompatiblePSEditions) $($module.RequiredModules)"`;
    expect(texts(await run(script))).toEqual([
      ...WRITTEN,
      '0.1.0 5.1 Core Desktop Microsoft.Graph.Authentication',
    ]);
  });

  test('is imported by the first use of a command', async () => {
    const answer = await run(`Invoke-MgRedirectCommunicationCall -CallId x`);
    expect([answer.errors, answer.terminating, answer.output.length]).toEqual([[], null, 1]);
  });

  test('adds its functions to the session, and neither variables nor aliases nor output', async () => {
    const script = `Import-Module ${COMMITTED_MODULE}
      $module = Get-Module ${COMMITTED_MODULE}
      "$($module.ExportedFunctions.Count) $($module.ExportedCmdlets.Count) $($module.ExportedVariables.Count) $($module.ExportedAliases.Count) $($MgShimBridge -eq $null)"`;
    expect(await run(script)).toMatchObject({
      errors: [],
      output: [{ text: `${COMMANDS.length} 0 0 0 True` }],
      host: [],
    });
  });

  test.each(COMMITTED_MODULES)('%s is imported whole, in one session with the other', async (module) => {
    const others = COMMITTED_MODULES.filter((other) => other !== module);
    const script = `Import-Module ${[...others, module].join()}; (Get-Command -Module ${module}).Name`;
    const answer = await run(script);
    expect([answer.errors, answer.terminating, texts(answer)]).toEqual([[], null, commandsOf(module)]);
  });

  test('brings no assembly', async () => {
    const script = `Import-Module Microsoft.Graph.Authentication
      $before = [System.AppDomain]::CurrentDomain.GetAssemblies().Location
      Import-Module ${COMMITTED_MODULE}
      $null = Invoke-MgRedirectCommunicationCall -CallId x
      foreach ($file in [System.AppDomain]::CurrentDomain.GetAssemblies().Location) {
        if ($file -and $before -notcontains $file -and [System.IO.Path]::GetDirectoryName($file) -ne $framework -and [System.IO.Path]::GetDirectoryName($file) -ne $engine) { $file }
      }`;
    const places = `$framework = [System.IO.Path]::GetDirectoryName([object].Assembly.Location)
      $engine = [System.IO.Path]::GetDirectoryName([psobject].Assembly.Location);`;
    const answer = await run(places + script);
    expect([answer.errors, answer.terminating, texts(answer)]).toEqual([[], null, []]);
  });

  test.each([
    ['of another maker is found', '', () => foreign],
    ['of another maker is loaded already', 'Import-Module Microsoft.Graph.Authentication;', () => foreign],
  ])('says what to do where an Authentication module %s', async (_, before, folder) => {
    const script = `${before} Import-Module ${COMMITTED_MODULE} -ErrorAction Stop
      try { Invoke-MgRedirectCommunicationCall -CallId c } catch { $_.FullyQualifiedErrorId; "$($_.CategoryInfo.Category)"; "$_"; "$($Error.Count)" }`;
    const [id, category, message, ...rest] = texts(await run(script, folder()));
    expect(id).toMatch(/^MgShimBridgeNotFound\b/);
    expect([category, rest]).toEqual(['ResourceUnavailable', ['1']]);
    expect(message).toContain(join(foreign.path, 'Microsoft.Graph.Authentication'));
    expect(message).toContain(`'${foreign.path}' first in PSModulePath`);
  });

  test('says what to do where the script is imported without its manifest', async () => {
    const file = join(alone.path, COMMITTED_MODULE, `${COMMITTED_MODULE}.psm1`);
    const answer = await run(
      `Import-Module '${file}'; try { Invoke-MgRedirectCommunicationCall -CallId c } catch { $_.FullyQualifiedErrorId; "$_" }`,
      alone,
    );
    const [id, message] = texts(answer);
    expect(id).toMatch(/^MgShimBridgeNotFound\b/);
    expect(message).toContain('is not loaded');
  });

  test('is refused by the engine where there is no Authentication module', async () => {
    const answer = await run(`Import-Module ${COMMITTED_MODULE}`, alone);
    expect(answer.errors.map(({ id }) => id)).toEqual([
      'Modules_InvalidManifest,Microsoft.PowerShell.Commands.ImportModuleCommand',
    ]);
  });

  test('takes ours where another one is loaded beside it', async () => {
    const script = `Import-Module '${foreign.path}/Microsoft.Graph.Authentication'; Import-Module Microsoft.Graph.Authentication
      Import-Module ${COMMITTED_MODULE}; (Get-Module Microsoft.Graph.Authentication).Count
      (Invoke-MgRedirectCommunicationCall -CallId x).set`;
    const answer = await run(script);
    expect([answer.errors, texts(answer)]).toEqual([[], ['2', 'RedirectExpanded']]);
  });

  test('is written in the grammar of Windows PowerShell 5.1 and with the engine’s own commands', async () => {
    const parsed = (await ask({
      parse: join(CMDLETS, COMMITTED_MODULE, `${COMMITTED_MODULE}.psm1`),
    })) as ParseAnswer;
    expect(parsed).toMatchObject({ errors: [], violations: [] });
    expect(parsed.functions).toEqual(['Import-MgShimBridge', ...WRITTEN]);
    expect(parsed.commands).toEqual([
      'Import-MgShimBridge',
      'Microsoft.PowerShell.Core\\Get-Module',
      'Get-MgShimBridge',
    ]);
    expect(parsed.dynamicCommands.filter((text) => text.startsWith('$'))).toEqual([
      '$script:__begin',
      '$module',
      '$__begin',
      '$__process',
      '$__end',
    ]);
  });

  test('has a manifest of constants that the engine accepts', async () => {
    const manifest = join(ours.path, COMMITTED_MODULE, `${COMMITTED_MODULE}.psd1`);
    const script = `$data = [System.Management.Automation.Language.Parser]::ParseFile($manifest, [ref]$null, [ref]$null).EndBlock.Statements[0].PipelineElements[0].Expression.SafeGetValue()
      foreach ($key in 'FunctionsToExport', 'CmdletsToExport', 'VariablesToExport', 'AliasesToExport') { "$key=$($data[$key] -join ',')" }
      $data.Description; (Test-ModuleManifest $manifest).PrivateData.PSData.LicenseUri`;
    const answer = (await ask({ script, variables: { manifest }, modulePath: ours.path })) as ScriptAnswer;
    expect([answer.errors, answer.terminating]).toEqual([[], null]);
    expect(texts(answer)).toEqual([
      `FunctionsToExport=${WRITTEN.join(',')}`,
      'CmdletsToExport=',
      'VariablesToExport=',
      'AliasesToExport=',
      expect.stringContaining('mgshim'),
      'https://opensource.org/license/mit',
    ]);
  });
});
