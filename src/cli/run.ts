import { cmdletNames, findCmdlet } from '../definition/cmdlets.js';
import { VERSION } from '../definition/version.js';
import { CmdletError, type Outcome } from '../errors/cmdlet-error.js';
import { COMMAND_HELP } from './command-help.js';
import { errorLines } from './error-line.js';
import { EXIT_CODES } from './exit-code.js';
import { internalError } from './internal-error.js';
import { type CliIo, writeText } from './io.js';
import { nearestNames } from './nearest-names.js';

type Verb = (argv: readonly string[], io: CliIo) => Promise<Outcome | 'done'>;

/** Everything that is not a cmdlet; each is loaded only when it is asked for. */
const VERBS: Readonly<Record<string, Verb>> = {
  'install-module': async (argv, io) => (await import('./module-commands.js')).runInstallModule(argv, io),
  'uninstall-module': async (argv, io) => (await import('./module-commands.js')).runUninstallModule(argv, io),
  'pwsh-path': async (argv, io) => (await import('./module-commands.js')).runPwshPath(argv, io),
  connect: async (argv, io) => (await import('./connect-command.js')).runConnect(argv, io),
  disconnect: async (argv, io) => (await import('./disconnect-command.js')).runDisconnect(argv, io),
  connections: async (argv, io) => (await import('./disconnect-command.js')).runConnections(argv, io),
  sandbox: async (argv, io) => (await import('./sandbox-command.js')).runSandbox(argv, io),
  commands: async (argv, io) => (await import('./commands-command.js')).runCommands(argv, io),
  completion: async (argv, io) => (await import('./completion-command.js')).runCompletion(argv, io),
  conform: async (argv, io) => (await import('./conform-command.js')).runConformance(argv, io),
  worker: async (argv, io) => (await import('./worker-command.js')).runWorkerCommand(argv, io),
};

/**
 * Runs the command `mgshim`.
 *
 * @param argv the words after the command's name.
 * @returns the exit code (README, "Exit codes").
 */
export async function run(argv: readonly string[], io: CliIo): Promise<number> {
  const [first = '--help', ...rest] = argv;
  try {
    return EXIT_CODES[await dispatchWord(first, rest, io)];
  } catch (thrown) {
    const error = thrown instanceof CmdletError ? thrown : internalError(thrown, io.variables);
    const name = findCmdlet(first)?.name ?? 'mgshim';
    io.stderr.write(errorLines(name, error));
    return EXIT_CODES[error.outcome];
  }
}

async function dispatchWord(first: string, rest: readonly string[], io: CliIo): Promise<Outcome | 'done'> {
  if (first === '--help' || first === '-h' || first === 'help' || first === '-?') {
    if (first === 'help' && rest[0] !== undefined) return dispatchWord(rest[0], ['--help'], io);
    await writeText(io.stdout, COMMAND_HELP);
    return 'done';
  }
  if (first === '--version') {
    await writeText(io.stdout, `${VERSION}\n`);
    return 'done';
  }
  const verb = Object.hasOwn(VERBS, first) ? VERBS[first] : undefined;
  if (verb) return verb(rest, io);
  const cmdlet = findCmdlet(first);
  if (!cmdlet) throw unknownCommand(first);
  const { runCmdlet } = await import('./cmdlet-command.js');
  return runCmdlet(cmdlet, rest, io);
}

function unknownCommand(name: string): CmdletError {
  const near = nearestNames(name, [...cmdletNames(), ...Object.keys(VERBS)]);
  const hint = near.length > 0 ? ` Did you mean ${near.join(' or ')}?` : ' `mgshim commands` lists them.';
  return new CmdletError({
    id: 'CommandNotFoundException',
    category: 'ObjectNotFound',
    outcome: 'input',
    message: `There is no cmdlet '${name.slice(0, 80)}'.${hint}`,
  });
}
