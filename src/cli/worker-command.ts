import type { Outcome } from '../errors/cmdlet-error.js';
import { runWorker } from '../worker/run-worker.js';
import type { CliIo } from './io.js';
import { readOptions, readSeconds } from './options.js';

/**
 * `mgshim worker [--idle SECONDS]`: answers JSON-RPC messages until standard input ends, or where nothing has been asked
 * for so long since it started, but for its version.
 *
 * @throws CmdletError `InvalidOptionValue`.
 */
export async function runWorkerCommand(argv: readonly string[], io: CliIo): Promise<Outcome | 'done'> {
  const { options } = readOptions(argv, { idle: 'value' });
  await runWorker({
    input: io.stdin,
    output: io.stdout,
    variables: io.variables,
    idleSeconds: readSeconds('idle', options.idle),
  });
  return 'done';
}
