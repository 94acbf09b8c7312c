import { closeSync, constants, fstatSync, openSync, readFileSync } from 'node:fs';
import { userInfo } from 'node:os';

const LARGEST = 256 * 1024;

/**
 * The text of a file that nobody else can have written or read: a plain file of this user's, closed to group and
 * others (on Windows the folder's own access list says who may). Undefined where there is none, or where it is not so.
 */
export function readPrivateFile(path: string): string | undefined {
  let file: number;
  try {
    // A link could name a file of somebody else's.
    file = openSync(path, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0));
  } catch {
    return undefined;
  }
  try {
    const { mode, uid, size } = fstatSync(file);
    const { uid: own } = userInfo();
    const isPlain = (mode & constants.S_IFMT) === constants.S_IFREG && size <= LARGEST;
    // On Windows there is no user number, and the bits mean nothing.
    const isPrivate = own === -1 || (uid === own && (mode & 0o077) === 0);
    return isPlain && isPrivate ? readFileSync(file, 'utf8') : undefined;
  } finally {
    closeSync(file);
  }
}
