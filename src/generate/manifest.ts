import type { ModuleHeader } from '../definition/cmdlet.js';
import { moduleGuid } from './module-guid.js';
import { quotedList, singleQuoted } from './single-quoted.js';

/** The module that holds the sign-in and the bridge to the worker. */
export const BRIDGE_MODULE = 'Microsoft.Graph.Authentication';

const LICENSE = 'https://opensource.org/license/mit';

/**
 * A module's manifest: constants only, nothing exported by wildcard (ecosystem.md §1.5). The bridge's module is
 * required by name alone: 5.1 knows no path relative to the manifest, and a version or GUID would put the engine's
 * own complaint before the module's, which says what to do.
 *
 * @throws TypeError where the version is not `1.2.3` or `1.2.3-beta.1`.
 */
export function manifestText(file: ModuleHeader, names: readonly string[], version: string): string {
  const [number, prerelease] = moduleVersion(version);
  const tags = ['MicrosoftGraph', 'Graph', 'mgshim', 'PSEdition_Core', 'PSEdition_Desktop'];
  return `# Generated from cmdlets.json by \`npm run generate:modules\`; do not edit.
@{
RootModule = ${singleQuoted(`${file.module}.psm1`)}
ModuleVersion = ${singleQuoted(number)}
GUID = ${singleQuoted(moduleGuid(file.module))}
Author = 'The mgshim authors'
Copyright = '(c) The mgshim authors. MIT License.'
Description = ${singleQuoted(`The cmdlets of ${file.module} by mgshim (Microsoft Graph ${file.api}); not a product of Microsoft.`)}
PowerShellVersion = '5.1'
CompatiblePSEditions = @('Core','Desktop')
RequiredModules = ${quotedList([BRIDGE_MODULE])}
FunctionsToExport = @(
${names.map(singleQuoted).join('\n')}
)
CmdletsToExport = @()
VariablesToExport = @()
AliasesToExport = @()
PrivateData = @{
PSData = @{
Tags = ${quotedList(tags)}
LicenseUri = ${singleQuoted(LICENSE)}
${prerelease === undefined ? '' : `Prerelease = ${singleQuoted(prerelease)}\n`}}
}
}
`;
}

/** PowerShell's version has numbers only; a prerelease stands apart, in letters and digits. */
function moduleVersion(version: string): readonly [number: string, prerelease: string | undefined] {
  const parts = /^(\d+\.\d+\.\d+)(?:-([0-9A-Za-z.-]+))?$/.exec(version);
  if (!parts?.[1]) throw new TypeError(`'${version}' is no version that a module can have.`);
  return [parts[1], parts[2]?.replace(/[^0-9A-Za-z]/g, '')];
}
