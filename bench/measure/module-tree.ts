import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const CMDLETS = join(import.meta.dirname, '../../cmdlets');

/** The module of all commands for calls, and one with nothing in it. */
export const CALLS_MODULE = 'Microsoft.Graph.CloudCommunications';
export const EMPTY = 'Empty';

export interface ModuleTree {
  /** A PSModulePath. */
  readonly path: string;
  readonly remove: () => void;
}

/** Our modules in a folder of their own, with an empty one beside them. */
export function moduleTree(): ModuleTree {
  const path = mkdtempSync(join(tmpdir(), 'mgshim-bench-'));
  cpSync(CMDLETS, path, { recursive: true });
  const main = join(import.meta.dirname, '../../dist/cli/main.js');
  writeFileSync(join(path, 'Microsoft.Graph.Authentication/mgshim-location.txt'), main);
  mkdirSync(join(path, EMPTY));
  writeFileSync(join(path, EMPTY, `${EMPTY}.psm1`), 'function Get-Nothing { }\n');
  return { path, remove: () => rmSync(path, { recursive: true }) };
}
