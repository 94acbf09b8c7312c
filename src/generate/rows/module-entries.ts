import type { CmdletModule } from '../../definition/cmdlet.js';
import { MODULE_HEADER } from '../../definition/cmdlets.js';

/** A module's definitions as the members of its two files. */
export interface ModuleEntries {
  /** `cmdlets.json`: the module's header and its rows. */
  readonly cmdlets: Readonly<Record<string, unknown>>;
  /** `types.json`. */
  readonly types: Readonly<Record<string, unknown>>;
}

export function moduleEntries({ module, api, cmdlets, types }: CmdletModule): ModuleEntries {
  return { cmdlets: { [MODULE_HEADER]: { module, api }, ...cmdlets }, types };
}
