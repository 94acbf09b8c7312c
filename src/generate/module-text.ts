import type { Cmdlet } from '../definition/cmdlet.js';
import { commentHelp } from './comment-help.js';
import { BRIDGE_MODULE } from './manifest.js';
import { parameterBlock } from './parameter-block.js';
import { singleQuoted } from './single-quoted.js';

const COMMAND = /^[A-Za-z]+-[A-Za-z0-9_]+$/;

/**
 * A module's script: how the bridge is found, then definitions and nothing else. The bridge is a hashtable of script
 * blocks that the private function Get-MgShimBridge of the bridge's module returns: Begin ($PSCmdlet,
 * $PSBoundParameters) returns the call, Process (call, $_) handles one record, End (call) finishes. Variables are named so
 * that no parameter can hide them, and so little is said of each function because the engine reads all of them at import.
 */
export function moduleText(module: string, cmdlets: readonly Cmdlet[]): string {
  return [
    '# Generated from cmdlets.json by `npm run generate:modules`; do not edit.',
    bridgeText(module),
    ...cmdlets.map(functionText),
    '',
  ].join('\n');
}

function functionText(cmdlet: Cmdlet): string {
  if (!COMMAND.test(cmdlet.name)) throw new TypeError(`No function can have the name '${cmdlet.name}'.`);
  const types = cmdlet.row.outputs.map(singleQuoted).join(',');
  return `function ${cmdlet.name} {
${commentHelp(cmdlet)}
${cmdletBinding(cmdlet)}${types === '' ? '' : `\n[OutputType(${types})]`}
${parameterBlock(cmdlet)}
begin{$__call=& $__begin $PSCmdlet $PSBoundParameters}
process{& $__process $__call $_}
end{& $__end $__call}
}`;
}

function cmdletBinding({ command: { definition }, row }: Cmdlet): string {
  const [help] = row.links;
  const settings = [
    ...(definition.defaultParameterSet
      ? [`DefaultParameterSetName=${singleQuoted(definition.defaultParameterSet)}`]
      : []),
    ...(definition.positionalBinding === false ? ['PositionalBinding=$false'] : []),
    ...(definition.supportsShouldProcess
      ? ['SupportsShouldProcess', `ConfirmImpact=${singleQuoted(definition.confirmImpact ?? 'Medium')}`]
      : []),
    ...(help === undefined ? [] : [`HelpUri=${singleQuoted(help)}`]),
  ];
  return `[CmdletBinding(${settings.join(',')})]`;
}

/**
 * What is found by the first call, for an import would mostly consist of finding it. Several modules of that name can
 * be loaded; one without a session state holds no functions.
 */
function bridgeText(module: string): string {
  return `$__begin = { Import-MgShimBridge $args[0]; & $script:__begin @args }
function Import-MgShimBridge($Cmdlet) {
$loaded = @(Microsoft.PowerShell.Core\\Get-Module -Name ${singleQuoted(BRIDGE_MODULE)})
foreach ($module in $loaded) {
if ($module.SessionState -and (& $module { $ExecutionContext.InvokeProvider.Item.Exists('Function:Get-MgShimBridge') })) {
$bridge = & $module { Get-MgShimBridge }
$script:__begin, $script:__process, $script:__end = $bridge.Begin, $bridge.Process, $bridge.End
return
}
}
$folder = [System.IO.Path]::GetDirectoryName($PSScriptRoot)
if ([System.IO.Path]::GetFileName($folder) -eq ${singleQuoted(module)}) { $folder = [System.IO.Path]::GetDirectoryName($folder) }
$found = if ($loaded) { "comes from $($loaded[0].ModuleBase) and is not mgshim's" } else { 'is not loaded' }
$message = ${singleQuoted(`${BRIDGE_MODULE} `)} + "$found. Put the folder '$folder' first in PSModulePath, start a new session and import " + ${singleQuoted(`${module} again.`)}
$Cmdlet.ThrowTerminatingError([System.Management.Automation.ErrorRecord]::new([System.InvalidOperationException]::new($message), 'MgShimBridgeNotFound', 'ResourceUnavailable', ${singleQuoted(BRIDGE_MODULE)}))
}`;
}
