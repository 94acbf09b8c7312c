import { setMaxListeners } from 'node:events';
import type { Writable } from 'node:stream';
import { errorLines } from './error-line.js';
import { EXIT_CODES } from './exit-code.js';
import { internalError } from './internal-error.js';
import { run } from './run.js';

/** Runs the command in this process, from its words to its exit code, and ends the process. */
export async function runInThisProcess(): Promise<never> {
  const controller = new AbortController();
  // As many requests as are under way at once listen to it.
  setMaxListeners(0, controller.signal);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => controller.abort());
  }

  // A reader that closes early (`| head`) is no fault.
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error;
    });
  }

  // What nobody caught: Node's own report would show messages and values as they are.
  for (const event of ['uncaughtException', 'unhandledRejection'] as const) {
    process.on(event, (thrown: unknown) => {
      process.stderr.write(errorLines('mgshim', internalError(thrown, process.env)));
      process.exit(EXIT_CODES.internal);
    });
  }

  // For an end that comes before the command's: exit code 0 would say that it was done.
  process.exitCode = EXIT_CODES.internal;
  const exitCode = await run(process.argv.slice(2), {
    // Most commands have no use for it.
    get stdin() {
      return process.stdin;
    },
    stdout: process.stdout,
    stderr: process.stderr,
    variables: process.env,
    signal: controller.signal,
  });
  process.exitCode = exitCode;
  // A sign-in that was given up may still wait for its answer. What has been written must arrive first.
  await Promise.all([process.stdout, process.stderr].map(written));
  return process.exit();
}

/** Also where nobody reads any more. */
function written(stream: Writable): Promise<void> {
  return new Promise((resolve) => {
    stream.write('', () => resolve());
  });
}
