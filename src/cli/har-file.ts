import { chmodSync, closeSync, openSync, writeFileSync } from 'node:fs';
import type { Exchange } from '../dispatch/exchanges.js';
import { CmdletError } from '../errors/cmdlet-error.js';
import { type HarOptions, harText } from '../output/har.js';

/** Even redacted it tells whom an organization calls. */
const OWNER_ONLY = 0o600;

/** The trace of one run. */
export interface HarFile {
  readonly record: (exchange: Exchange) => void;
  /** Writes all that was recorded. Never throws: the calls have been made. @returns why it could not be written. */
  readonly write: (options: HarOptions) => string | undefined;
}

/**
 * Opens `--har FILE` and empties it before anything is sent; only its owner can read it.
 *
 * @throws CmdletError `FileNotWritable`, outcome input.
 */
export function openHarFile(file: string): HarFile {
  const recorded: Exchange[] = [];
  try {
    closeSync(openSync(file, 'w', OWNER_ONLY));
    // One that was there keeps its mode otherwise.
    chmodSync(file, OWNER_ONLY);
  } catch (cause) {
    throw new CmdletError({
      id: 'FileNotWritable',
      category: 'InvalidArgument',
      outcome: 'input',
      message: `--har names a file that cannot be written: ${file.slice(0, 200)}`,
      target: 'har',
      cause,
    });
  }
  return {
    record: (exchange) => void recorded.push(exchange),
    write: (options) => {
      try {
        writeFileSync(file, harText(recorded, options));
        return undefined;
      } catch (error) {
        return error instanceof Error && 'code' in error ? String(error.code) : 'unwritable';
      }
    },
  };
}
