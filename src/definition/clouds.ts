import { existsSync, readFileSync } from 'node:fs';
import type { Cmdlet } from './cmdlet.js';

/** A module's `clouds.json`: where Graph has what its cmdlets call. */
interface CloudFile {
  readonly cmdlets: Readonly<Record<string, { readonly clouds: readonly string[]; readonly source: string }>>;
}

const files = new Map<string, CloudFile>();

function readFile(module: string): CloudFile {
  const known = files.get(module);
  if (known) return known;
  const url = new URL(`../../cmdlets/${module}/clouds.json`, import.meta.url);
  const file = existsSync(url) ? (JSON.parse(readFileSync(url, 'utf8')) as CloudFile) : { cmdlets: {} };
  files.set(module, file);
  return file;
}

/**
 * The clouds (as Get-MgEnvironment names them) in which Graph has what a cmdlet calls, as the API's own page lists
 * its national cloud deployments; undefined where nobody has looked it up.
 */
export function cloudsOf({ module, name }: Pick<Cmdlet, 'module' | 'name'>): readonly string[] | undefined {
  const { cmdlets } = readFile(module);
  return Object.hasOwn(cmdlets, name) ? cmdlets[name]?.clouds : undefined;
}
