import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CmdletFile } from '../../src/definition/cmdlet.js';
import { generateModule } from '../../src/generate/generate-module.js';

const CMDLETS = join(import.meta.dirname, '../../cmdlets');
const MODEL = 'Microsoft.Graph.CloudCommunications';

/** How many commands Microsoft's module of calls has. */
export const ALL_COMMANDS = 255;

/** The module of {@link ALL_COMMANDS} commands, and the one with nothing in it. */
export const SYNTHETIC = 'Microsoft.Graph.Synthetic';
export const EMPTY = 'Empty';

export interface ModuleTree {
  /** A PSModulePath. */
  readonly path: string;
  readonly remove: () => void;
}

/** Our modules in a folder of their own, with a synthetic one by our generator and an empty one beside them. */
export function moduleTree(): ModuleTree {
  const path = mkdtempSync(join(tmpdir(), 'mgshim-bench-'));
  cpSync(CMDLETS, path, { recursive: true });
  const main = join(import.meta.dirname, '../../dist/cli/main.js');
  writeFileSync(join(path, 'Microsoft.Graph.Authentication/mgshim-location.txt'), main);
  const { psd1, psm1 } = generateModule(syntheticFile(), { version: '0.1.0' });
  write(path, SYNTHETIC, 'psd1', psd1);
  write(path, SYNTHETIC, 'psm1', psm1);
  write(path, EMPTY, 'psm1', 'function Get-Nothing { }\n');
  return { path, remove: () => rmSync(path, { recursive: true }) };
}

/** The rows that there are, again and again under other names. */
function syntheticFile(): CmdletFile {
  const file = JSON.parse(readFileSync(join(CMDLETS, MODEL, 'cmdlets.json'), 'utf8')) as CmdletFile;
  const cmdlets = Array.from({ length: ALL_COMMANDS }, (_, index) => {
    const row = file.cmdlets[index % file.cmdlets.length];
    if (!row) throw new TypeError(`${MODEL} has no cmdlets`);
    return { ...row, name: `${row.name}${index}` };
  });
  return { ...file, module: SYNTHETIC, cmdlets };
}

function write(root: string, module: string, extension: string, text: string): void {
  mkdirSync(join(root, module), { recursive: true });
  writeFileSync(join(root, module, `${module}.${extension}`), text);
}
