import { type FileHandle, open } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { CmdletError } from '../errors/cmdlet-error.js';
import { failureCode } from './failure.js';
import type { Upload } from './transfer.js';

/**
 * A file as a request's body. It is looked at now, while nothing has been sent, and again before each try.
 *
 * @param parameter the one that names the file, for errors.
 * @throws CmdletError `InputFileUnusable`, outcome input: there is no file, it is none, it cannot be read.
 */
export async function fileUpload(path: string, parameter: string): Promise<Upload> {
  const openFile = async (): Promise<{ readonly handle: FileHandle; readonly size: number }> => {
    const handle = await open(path, 'r').catch((cause: unknown) => {
      throw inputFileUnusable(path, parameter, cause);
    });
    const stat = await handle.stat();
    if (stat.isFile()) return { handle, size: stat.size };
    await handle.close();
    throw inputFileUnusable(path, parameter, undefined);
  };
  await (await openFile()).handle.close();
  return {
    name: path,
    canOpen: () => true,
    open: async () => {
      const { handle, size } = await openFile();
      if (size > 0) {
        // The bytes that were there at the start: what is appended meanwhile is not sent.
        return { stream: handle.createReadStream({ start: 0, end: size - 1 }), size };
      }
      await handle.close();
      return { stream: Readable.from([]), size };
    },
  };
}

/** The error of a file that cannot be sent; `cause` is undefined for what is no file. */
export function inputFileUnusable(path: string, parameter: string, cause: unknown): CmdletError {
  return new CmdletError({
    id: 'InputFileUnusable',
    category: 'InvalidArgument',
    outcome: 'input',
    message: `The file of '${parameter}' cannot be read (${failureCode(cause) ?? 'it is no file'}): ${path.slice(0, 200)}`,
    target: parameter,
    cause,
  });
}
