import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CmdletModule } from '../../src/definition/cmdlet.js';
import { generateModule } from '../../src/generate/generate-module.js';
import { temporaryFolder } from '../temporary-folder.js';

/** The committed folder of modules. */
export const CMDLETS = join(import.meta.dirname, '../../cmdlets');
export const COMMITTED_MODULE = 'Microsoft.Graph.CloudCommunications';
export const COMMITTED_MODULES = [COMMITTED_MODULE, 'Microsoft.Graph.Beta.CloudCommunications'] as const;

/**
 * A bridge that tells what it is given: an object for each record, one at the end of a pipeline. It counts in the call's
 * state, so what the end says proves that the state came back.
 */
const TELLING_BRIDGE = `
$script:calls = 0
function Get-MgShimBridge {
  @{
    Begin = {
      param($Cmdlet, $Bound)
      $script:calls++
      @{ records = 0; number = $script:calls; cmdlet = $Cmdlet; bound = $Bound; isOpen = $Cmdlet.MyInvocation.ExpectingInput -or $Cmdlet.MyInvocation.PipelineLength -gt 1 }
    }
    Process = {
      param($Call, $Item)
      $Call.records++
      [pscustomobject]@{ command = $Call.cmdlet.MyInvocation.MyCommand.Name; set = $Call.cmdlet.ParameterSetName; bound = @{} + $Call.bound; item = $Item }
    }
    End = { param($Call) if ($Call.isOpen) { [pscustomobject]@{ records = $Call.records; number = $Call.number } } }
  }
}
Export-ModuleMember -Function @()
`;

/** An Authentication module that is another maker's: of the same name, without the bridge. */
export const FOREIGN_BRIDGE = 'function Connect-MgGraph {}';

/** A folder of modules, as PSModulePath names them. */
export interface ModuleFolder {
  readonly path: string;
}

/**
 * Makes a folder, for the tests of the surrounding block, with the committed modules, generated ones, and an
 * Authentication module.
 *
 * @param bridge the Authentication module's script; null: there is no such module.
 */
export function moduleFolder(
  files: readonly CmdletModule[] = [],
  bridge: string | null = TELLING_BRIDGE,
): ModuleFolder {
  return { path: temporaryFolder((path) => fill(path, files, bridge)) };
}

function fill(path: string, files: readonly CmdletModule[], bridge: string | null): void {
  for (const module of COMMITTED_MODULES)
    cpSync(join(CMDLETS, module), join(path, module), { recursive: true });
  for (const file of files) {
    const { psd1, psm1 } = generateModule(file, { version: '0.1.0' });
    mkdirSync(join(path, file.module));
    writeFileSync(join(path, file.module, `${file.module}.psd1`), psd1);
    writeFileSync(join(path, file.module, `${file.module}.psm1`), psm1);
  }
  if (bridge !== null) {
    mkdirSync(join(path, 'Microsoft.Graph.Authentication'));
    writeFileSync(join(path, 'Microsoft.Graph.Authentication/Microsoft.Graph.Authentication.psm1'), bridge);
  }
}
