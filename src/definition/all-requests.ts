import { readFileSync } from 'node:fs';
import type { CmdletRequest, CmdletRow, ModuleHeader } from './cmdlet.js';
import { MODULE_HEADER, moduleFolders } from './cmdlets.js';

/** A request and the version of the API that has it. */
export type VersionedRequest = CmdletRequest & Pick<ModuleHeader, 'api'>;

/** Every request that a cmdlet can send. Reads all rows. */
export function allRequests(): readonly VersionedRequest[] {
  return moduleFolders().flatMap((folder) => {
    const { [MODULE_HEADER]: header, ...rows } = JSON.parse(
      readFileSync(`${folder}/cmdlets.json`, 'utf8'),
    ) as Record<string, CmdletRow> & { readonly [MODULE_HEADER]: ModuleHeader };
    return Object.values(rows).flatMap(({ requests }) =>
      requests.map((request) => ({ ...request, api: header.api })),
    );
  });
}
