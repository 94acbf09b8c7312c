import { lstatSync, mkdirSync, type Stats, statSync } from 'node:fs';
import module from 'node:module';
import { posix, win32 } from 'node:path';
import type { Variables } from '../connection/environment.js';

/** Node 22 has it. */
type CompileCache = { readonly enableCompileCache?: (folder: string) => unknown };

/**
 * Lets Node keep what it compiles of the command, for the next start. Node would keep it where anybody may have made
 * the folder before (`os.tmpdir()`), and runs what it finds: it is kept in a folder of this user's own, or not at all.
 *
 * @param word the command's first word; where it is an option (`--version`) there is too little to compile.
 */
export function keepCompiledCode(word: string | undefined, variables: Variables, platform: string): void {
  const { enableCompileCache } = module as CompileCache;
  if (!enableCompileCache || !word || word.startsWith('-') || variables.NODE_DISABLE_COMPILE_CACHE) return;
  const folder = compiledCodeFolder(variables, platform);
  if (folder !== undefined) enableCompileCache(folder);
}

/**
 * `mgshim` in XDG_CACHE_HOME, else in ~/.cache, on Windows in %LocalAppData%; made where it is missing. Undefined where
 * it, or what it would be made in, is somebody else's, or others may look into it.
 */
export function compiledCodeFolder(variables: Variables, platform: string): string | undefined {
  const isWindows = platform === 'win32';
  const path = isWindows ? win32 : posix;
  const { XDG_CACHE_HOME: xdg, HOME: home, LOCALAPPDATA: local } = variables;
  const [base, ...below] = isWindows ? [local] : xdg && path.isAbsolute(xdg) ? [xdg] : [home, '.cache'];
  if (!base || !path.isAbsolute(base)) return undefined;
  const folder = path.join(base, ...below, 'mgshim');
  try {
    if (!isOwn(statSync(base))) return undefined;
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    // A link could lead to somebody else's.
    const made = lstatSync(folder);
    const isPrivate = isWindows || (made.mode & 0o077) === 0;
    return made.isDirectory() && isOwn(made) && isPrivate ? folder : undefined;
  } catch {
    // Nobody asked for it: a home that cannot be written is no fault.
    return undefined;
  }
}

/** On Windows there is no user number, and the folder's own access list says who may. */
function isOwn({ uid }: Stats): boolean {
  const own = process.getuid?.();
  return own === undefined || uid === own;
}
