import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CmdletModule, CmdletRow, ModuleHeader } from '../definition/cmdlet.js';
import { MODULE_HEADER } from '../definition/cmdlets.js';
import { generateModule, marked } from './generate-module.js';
import { joinedModule } from './joined-module.js';

/** A file as it should be. */
export interface ModuleFile {
  readonly path: string;
  readonly text: string;
}

/**
 * The generated files of every folder of `root` that holds a `cmdlets.json`, or the parts of a script, sorted by path.
 *
 * @throws TypeError where a folder's name is not its module's, or a row is wrong.
 */
export function moduleFiles(root: string, version: string): readonly ModuleFile[] {
  return readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
    .flatMap((folder) => {
      const joined = joinedModule(join(root, folder), folder);
      if (joined)
        return joined.map(({ name, text }) => ({ path: join(root, folder, name), text: marked(text) }));
      if (!existsSync(join(root, folder, 'cmdlets.json'))) return [];
      const file = readModule(join(root, folder));
      if (file.module !== folder)
        throw new TypeError(
          `The folder ${folder} holds the module ${file.module}, which PowerShell cannot find.`,
        );
      const { psd1, psm1 } = generateModule(file, { version });
      return [
        { path: join(root, folder, `${folder}.psd1`), text: psd1 },
        { path: join(root, folder, `${folder}.psm1`), text: psm1 },
      ];
    });
}

/** All of a module's definitions: `cmdlets.json` and `types.json` of its folder. */
export function readModule(folder: string): CmdletModule {
  const read = (name: string) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as unknown;
  const { [MODULE_HEADER]: header, ...cmdlets } = read('cmdlets.json') as Record<string, CmdletRow> & {
    readonly [MODULE_HEADER]: ModuleHeader;
  };
  return { ...header, cmdlets, types: read('types.json') as CmdletModule['types'] };
}

/** Whether a file is on disk what it should be, byte for byte. */
export function isUpToDate(file: ModuleFile): boolean {
  return existsSync(file.path) && readFileSync(file.path).equals(Buffer.from(file.text, 'utf8'));
}
