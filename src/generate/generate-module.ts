import type { CmdletModule } from '../definition/cmdlet.js';
import { compileCmdlet, withFullName } from '../definition/cmdlets.js';
import { lookupIn } from '../definition/type-reference.js';
import { manifestText } from './manifest.js';
import { moduleText } from './module-text.js';

/** A PowerShell module's two files. */
export interface GeneratedModule {
  readonly psd1: string;
  readonly psm1: string;
}

/**
 * Makes a PowerShell module from a file of rows. The same rows make the same text, in whatever order they stand;
 * lines end in LF. Text that is not ASCII begins with a byte order mark: Windows PowerShell 5.1 reads a file
 * without one in the machine's code page, where some bytes of UTF-8 are quotation marks.
 *
 * @param options.version the package's version, `1.2.3` or `1.2.3-beta.1`.
 * @throws TypeError where a row cannot be written as PowerShell: a fault of the definitions.
 */
export function generateModule(file: CmdletModule, options: { readonly version: string }): GeneratedModule {
  const types = lookupIn(
    Object.fromEntries(
      Object.entries(file.types).map(([name, type]) => [name, withFullName(name, type, file)]),
    ),
  );
  const cmdlets = Object.entries(file.cmdlets)
    .map(([name, row]) => compileCmdlet(file, name, row, types))
    .sort((one, other) => (one.name < other.name ? -1 : one.name > other.name ? 1 : 0));
  const names = cmdlets.map(({ name }) => name);
  return {
    psd1: marked(manifestText(file, names, options.version)),
    psm1: marked(moduleText(file.module, cmdlets)),
  };
}

/** With a byte order mark where it is needed: see {@link generateModule}. */
export function marked(text: string): string {
  return /^\p{ASCII}*$/u.test(text) ? text : `\u{feff}${text}`;
}
