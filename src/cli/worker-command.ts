import type { Outcome } from '../errors/cmdlet-error.js';
import { runWorker } from '../worker/run-worker.js';
import type { CliIo } from './io.js';

/** `mgshim worker`: answers JSON-RPC messages until standard input ends. */
export async function runWorkerCommand(io: CliIo): Promise<Outcome | 'done'> {
  await runWorker({ input: io.stdin, output: io.stdout, variables: io.variables });
  return 'done';
}
