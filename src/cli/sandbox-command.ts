import { CmdletError, type Outcome } from '../errors/cmdlet-error.js';
import { type CliIo, writeText } from './io.js';
import { readOptions } from './options.js';

const OPTIONS = { port: 'value', seed: 'value', json: 'flag', demo: 'flag' } as const;

/**
 * `mgshim sandbox [--port N] [--seed S] [--json] [--demo]`: serves until Ctrl-C or, with --demo, redirects one
 * call and ends.
 *
 * @throws CmdletError `InvalidOptionValue`, `PortNotAvailable`.
 */
export async function runSandbox(argv: readonly string[], io: CliIo): Promise<Outcome | 'done'> {
  const { options } = readOptions(argv, OPTIONS);
  if (options.demo) {
    const { runDemo } = await import('./demo.js');
    return runDemo(io);
  }
  const { startSandboxServer } = await import('../sandbox/server.js');
  const port = readPort(options.port);
  const server = await startSandboxServer({
    ...(port === undefined ? {} : { port }),
    ...(typeof options.seed === 'string' ? { seed: options.seed } : {}),
  }).catch((cause: unknown) => {
    throw refusal('PortNotAvailable', `The sandbox cannot listen on the port ${port ?? '(any)'}.`, cause);
  });
  const { url, token } = server;
  await writeText(
    io.stdout,
    options.json
      ? `${JSON.stringify({ url, token, pid: process.pid })}\n`
      : `The sandbox listens at ${url}\n\n  export MGSHIM_ENVIRONMENT=Sandbox MGSHIM_ENDPOINT=${url}\n\n` +
          `Make an incoming call:  curl -X POST ${url}/sandbox/calls\nCtrl-C ends it.\n`,
  );
  await new Promise<void>((resolve) => {
    if (io.signal.aborted) resolve();
    io.signal.addEventListener('abort', () => resolve(), { once: true });
  });
  await server.close();
  return 'done';
}

function readPort(value: string | true | undefined): number | undefined {
  if (value === undefined) return undefined;
  const port = typeof value === 'string' && /^\d{1,5}$/.test(value) ? Number(value) : Number.NaN;
  if (port <= 65_535) return port;
  throw refusal(
    'InvalidOptionValue',
    `--port takes a number from 0 to 65535; not '${String(value).slice(0, 40)}'.`,
  );
}

function refusal(id: string, message: string, cause?: unknown): CmdletError {
  return new CmdletError({ id, category: 'InvalidArgument', outcome: 'input', message, cause });
}
