import { CmdletError, type Outcome } from '../errors/cmdlet-error.js';
import type { Scenario } from '../sandbox/scenario.js';
import type { SandboxServer, SandboxServerOptions } from '../sandbox/server.js';
import { type CliIo, writeText } from './io.js';
import { readOptions } from './options.js';
import { keepCertificate } from './sandbox-certificate.js';

const OPTIONS = {
  port: 'value',
  seed: 'value',
  scenario: 'value',
  certificate: 'value',
  json: 'flag',
  demo: 'flag',
  help: 'flag',
} as const;

const HELP = `mgshim sandbox: a local Microsoft Graph with calls; nothing leaves this machine

  --scenario FILE|NAME   what happens: a JSON5 file, or one of those that ship
  --port N               the port on 127.0.0.1; default: any that is free
  --seed S               the same seed gives the same ids and the same chances
  --certificate DIR      keep the certificate for a bot on https://localhost in DIR, and use it again
  --json                 print one line {"url","token","pid"} instead of words
  --demo                 redirect one call, show what went over the wire, and end

`;

/**
 * `mgshim sandbox`: serves until Ctrl-C or, with --demo, redirects one call and ends.
 *
 * @throws CmdletError `InvalidOptionValue`, `PortNotAvailable`, `InvalidScenario`, `CertificateNotKept`.
 */
export async function runSandbox(argv: readonly string[], io: CliIo): Promise<Outcome | 'done'> {
  const { options } = readOptions(argv, OPTIONS);
  if (options.help) return runHelp(io);
  if (options.demo) {
    const { runDemo } = await import('./demo.js');
    return runDemo(io);
  }
  const port = readPort(options.port);
  const scenario = await readScenarioOption(options.scenario);
  const certificate = await readCertificateOption(options.certificate);
  const { allRequests } = await import('../definition/all-requests.js');
  const server = await start({
    operations: allRequests(),
    ...(port === undefined ? {} : { port }),
    ...(typeof options.seed === 'string' ? { seed: options.seed } : {}),
    ...(scenario === undefined ? {} : { scenario }),
    ...(certificate === undefined ? {} : { certificate: certificate.certificate }),
  });
  const { url, token } = server;
  await writeText(
    io.stdout,
    options.json
      ? `${JSON.stringify({ url, token, pid: process.pid })}\n`
      : welcome(url, scenario, certificate?.files),
  );
  await new Promise<void>((resolve) => {
    if (io.signal.aborted) resolve();
    io.signal.addEventListener('abort', () => resolve(), { once: true });
  });
  await server.close();
  return 'done';
}

async function runHelp(io: CliIo): Promise<'done'> {
  const { readScenario, shippedScenarios } = await import('../sandbox/scenario-file.js');
  const lines = shippedScenarios().map((name) => `  ${name.padEnd(25)}${readScenario(name).title}\n`);
  await writeText(io.stdout, `${HELP}Scenarios\n${lines.join('')}`);
  return 'done';
}

async function start(options: SandboxServerOptions): Promise<SandboxServer> {
  const { startSandboxServer } = await import('../sandbox/server.js');
  return startSandboxServer(options).catch((cause: unknown) => {
    throw refusal(
      'PortNotAvailable',
      `The sandbox cannot listen on the port ${options.port ?? '(any)'}.`,
      cause,
    );
  });
}

/** What to do next, and how a bot on this machine comes to its notifications. */
function welcome(url: string, scenario: Scenario | undefined, files: CertificateFiles | undefined): string {
  const tries = (scenario?.try ?? [])
    .map(({ run }) => `  ${run.replaceAll('$MGSHIM_ENDPOINT', url)}\n`)
    .join('');
  const get = (part: string): string =>
    `  curl -s '${url}/sandbox/certificate?part=${part}' > bot-${part}.pem\n`;
  const trust = files
    ? `Its certificate and key: ${files.certificate} and ${files.key}\n`
    : `Its certificate and key, which this sandbox trusts:\n${get('certificate')}${get('key')}`;
  return (
    `The sandbox listens at ${url}, and shows there in a browser what happens.\n\n` +
    `  export MGSHIM_ENVIRONMENT=Sandbox MGSHIM_ENDPOINT=${url}\n\n` +
    (scenario === undefined ? '' : `Scenario: ${scenario.title}\n`) +
    (tries === '' ? `Make an incoming call:  curl -X POST ${url}/sandbox/calls\n` : `Try:\n${tries}`) +
    `\nA bot on https://localhost gets its notifications posted. ${trust}` +
    `For others to trust it: curl --cacert bot-certificate.pem, NODE_EXTRA_CA_CERTS=bot-certificate.pem\n\n` +
    `Ctrl-C ends it.\n`
  );
}

type CertificateFiles = Awaited<ReturnType<typeof keepCertificate>>['files'];

async function readScenarioOption(value: string | true | undefined): Promise<Scenario | undefined> {
  if (typeof value !== 'string') return undefined;
  const { readScenario, ScenarioError } = await import('../sandbox/scenario-file.js');
  try {
    return readScenario(value);
  } catch (cause) {
    if (cause instanceof ScenarioError) throw refusal('InvalidScenario', cause.message, cause);
    throw cause;
  }
}

async function readCertificateOption(
  value: string | true | undefined,
): Promise<Awaited<ReturnType<typeof keepCertificate>> | undefined> {
  if (typeof value !== 'string') return undefined;
  try {
    return await keepCertificate(value);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : 'it cannot be written';
    throw refusal('CertificateNotKept', `The certificate cannot be kept in ${value}: ${reason}.`, cause);
  }
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
