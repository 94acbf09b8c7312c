import { readdirSync } from 'node:fs';
import { join } from 'node:path';

const FILE = /^environment-(.+)\.json$/;

/** What a file's name may hold on every system, of the 255 bytes that most allow. */
const LONGEST_KEY = 180;

/**
 * The file of an added environment in the configuration folder, the same for a name in any case; undefined for what
 * cannot be a name: nothing, control characters, a lone surrogate, too long a text.
 */
export function environmentFile(folder: string, name: string): string | undefined {
  const key = fileKey(name);
  return key === undefined ? undefined : join(folder, `environment-${key}.json`);
}

/** The names, in lower case and in order, whose files are there; none where the folder is not. */
export function environmentFileNames(folder: string): readonly string[] {
  let files: readonly string[];
  try {
    files = readdirSync(folder);
  } catch {
    return [];
  }
  return files.flatMap((file) => nameOf(file) ?? []).sort();
}

function nameOf(file: string): string | undefined {
  try {
    const name = decodeURIComponent(FILE.exec(file)?.[1] ?? '');
    return file === `environment-${fileKey(name)}.json` ? name : undefined;
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
