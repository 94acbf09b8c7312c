import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** What is kept under names, each in a file of its own. */
type Kind = 'environment' | 'connection';

/** What a file's name may hold on every system, of the 255 bytes that most allow. */
const LONGEST_KEY = 180;

/**
 * The file of something named in the configuration folder, the same for a name in any case; undefined for what
 * cannot be a name: nothing, control characters, a lone surrogate, too long a text.
 */
export function namedFile(folder: string, kind: Kind, name: string): string | undefined {
  const key = fileKey(name);
  return key === undefined ? undefined : join(folder, `${kind}-${key}.json`);
}

/** The names, in lower case and in order, whose files are there; none where the folder is not. */
export function namedFileNames(folder: string, kind: Kind): readonly string[] {
  let files: readonly string[];
  try {
    files = readdirSync(folder);
  } catch {
    return [];
  }
  return files.flatMap((file) => nameOf(file, kind) ?? []).sort();
}

function nameOf(file: string, kind: Kind): string | undefined {
  if (!file.startsWith(`${kind}-`) || !file.endsWith('.json')) return undefined;
  try {
    const name = decodeURIComponent(file.slice(kind.length + 1, -'.json'.length));
    return file === `${kind}-${fileKey(name)}.json` ? name : undefined;
  } catch {
    return undefined;
  }
}

function fileKey(name: string): string | undefined {
  const plain = name.trim().toLowerCase();
  if (plain === '' || /[\x00-\x1f\x7f]|\p{Surrogate}/u.test(plain)) return undefined;
  const key = encodeURIComponent(plain).replace(
    /[!'()*.~]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return key.length > LONGEST_KEY ? undefined : key;
}
