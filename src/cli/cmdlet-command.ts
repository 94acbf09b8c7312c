import { accessSync, constants, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import type { Cmdlet } from '../definition/cmdlet.js';
import { VERSION } from '../definition/version.js';
import { createNetwork } from '../dispatch/network.js';
import { MOST_AT_ONCE, sharedPause } from '../dispatch/shared-pause.js';
import { streamUpload } from '../dispatch/stream-upload.js';
import { CmdletError, type Outcome } from '../errors/cmdlet-error.js';
import { invoke } from '../invoke.js';
import { openSession } from '../session.js';
import { MAX_TEXT_BYTES, readArgumentValues } from './argument-values.js';
import { readBatches } from './batch-option.js';
import { callConnection } from './call-connection.js';
import { callsBar } from './calls-bar.js';
import { cmdletHelp } from './cmdlet-help.js';
import { explain } from './explain.js';
import { openHarFile } from './har-file.js';
import { INPUT } from './input/input-error.js';
import { openPipelineInput } from './input/pipeline-input.js';
import { type CliIo, readText, writeText } from './io.js';
import { isListOutput } from './list-output.js';
import { CMDLET_OPTIONS, readCount, readFormat, readOptions, readSeconds } from './options.js';
import { readRecording } from './recording-options.js';
import { createRenderer } from './render.js';
import { shellArguments } from './shell-arguments.js';
import { ANSWER_FILES, type AnswerFiles, isStop, terminalStreams } from './terminal-streams.js';
import { readWait } from './wait-option.js';
import { writeEach } from './write-each.js';

/** A person notices a longer wait and wonders. */
const SHORTEST_ANNOUNCED_WAIT_MS = 2000;

/**
 * `mgshim <Cmdlet> [-Parameter value …] [--option …]`
 *
 * @returns the outcome, from which the exit code follows.
 * @throws CmdletError what ends the command before or while it runs.
 */
export async function runCmdlet(
  cmdlet: Cmdlet,
  argv: readonly string[],
  io: CliIo,
): Promise<Outcome | 'done'> {
  const { options, rest, afterDashes } = readOptions(argv, CMDLET_OPTIONS);
  const words = shellArguments(rest, afterDashes);
  if (options.help || words === 'help') {
    await writeText(io.stdout, cmdletHelp(cmdlet));
    return 'done';
  }
  const format = readFormat(options.output) ?? (io.stdout.isTTY ? 'table' : 'json');
  const files: Partial<Record<keyof AnswerFiles, string>> = {};
  for (const option of ANSWER_FILES) {
    const file = textOf(options[option]);
    if (file === undefined) continue;
    clearFile(option, file);
    files[option] = file;
  }
  const maxTime = readSeconds('max-time', options['max-time']);
  const wait = readWait(options.wait, io);
  const atOnce = readCount('throttle-limit', options['throttle-limit'], MOST_AT_ONCE) ?? 1;
  const source = textOf(options.input);
  const isBatched = options.batch === true && source !== undefined;
  const shared = atOnce > 1 || isBatched ? sharedPause() : undefined;
  const batches = isBatched && shared ? readBatches(atOnce, wait !== undefined, shared) : undefined;
  const harPath = textOf(options.har);
  const har = harPath === undefined || options.explain ? undefined : openHarFile(harPath);
  const replay = textOf(options.replay);
  const recorded = options.explain ? undefined : readRecording(textOf(options.record), replay, io);
  const debugUnsafe = options['debug-unsafe'] === true;
  const sources = argumentSources(io, source === '-');
  const args = await readArgumentValues(cmdlet.command, words, sources);
  const input = source === undefined ? undefined : await openPipelineInput(source, io, batches?.attendance);
  const trace = options['trace-binding']
    ? (line: string) => void io.stderr.write(`TRACE: ${line}\n`)
    : undefined;

  const isList = input !== undefined || isListOutput(cmdlet, args);
  const renderer = createRenderer(
    options.explain ? 'json' : format,
    options.explain ? input !== undefined : isList,
  );
  const terminal = terminalStreams(cmdlet.name, io, renderer, files, options['no-progress'] !== true);
  const asked = {
    connection: textOf(options.connection),
    expectTenant: textOf(options['expect-tenant']),
    tokenCache: options['token-cache'] === true,
  };
  const session = openSession({
    connection: callConnection(asked, io, process.platform),
    network: createNetwork(io.variables),
    streams: terminal.streams,
    signal: io.signal,
    debugUnsafe,
    // What is replayed has been waited for.
    wait: wait && replay !== undefined ? { ...wait, sleep: async () => undefined } : wait,
    batches,
    // Batches wait themselves.
    way:
      shared && !batches
        ? (send, secrets) => shared.waiting(recorded ? recorded(send, secrets) : send)
        : recorded,
    strict: options.strict === true,
    upload: (asked) =>
      asked.kind === 'file' && asked.path === '-'
        ? streamUpload(sources.standardInput(), 'standard input')
        : undefined,
    ...(maxTime === undefined ? {} : { maxTime }),
    ...(har ? { onExchange: har.record } : {}),
    onRetry: ({ delayMs, reason }) => {
      const longer = shared?.pause(delayMs) ?? delayMs;
      if (longer < SHORTEST_ANNOUNCED_WAIT_MS) return;
      io.stderr.write(`Waiting ${Math.round(delayMs / 1000)} s before the next try (${reason}).\n`);
    },
  });
  if (options.explain) {
    await writeEach(io, renderer, explain(cmdlet, args, input?.objects, session, trace));
    return 'done';
  }
  const bar =
    input && io.stderr.isTTY && !io.stdout.isTTY && options['no-progress'] !== true
      ? callsBar(io.stderr, input.total)
      : undefined;
  try {
    const { throttleLimit = atOnce, attendance } = batches ?? {};
    const piped = input ? { input: input.objects, onCallEnd: bar?.callEnded } : {};
    await invoke(cmdlet, { args, ...piped, trace, throttleLimit, attendance }, session);
  } catch (error) {
    if (isInputError(error)) {
      // What became of the objects before it may be graver than that.
      terminal.ended(error);
    } else if (!isStop(error)) throw error;
  } finally {
    bar?.end();
    const unwritten = har?.write({ secrets: session.secrets(), unsafe: debugUnsafe, version: VERSION });
    if (unwritten) io.stderr.write(`WARNING: the HAR file could not be written (${unwritten}).\n`);
    await writeText(io.stdout, renderer.end());
  }
  return terminal.outcome();
}

function isInputError(error: unknown): error is CmdletError {
  return error instanceof CmdletError && error.target === INPUT;
}

function textOf(option: string | true | undefined): string | undefined {
  return typeof option === 'string' ? option : undefined;
}

/** Standard input can be read once: as pipeline, or as the value of one parameter. */
function argumentSources(io: CliIo, inputIsPipeline: boolean) {
  let isTaken = inputIsPipeline;
  const standardInput = () => {
    if (isTaken) {
      throw new CmdletError({
        id: 'StandardInputTaken',
        category: 'InvalidArgument',
        outcome: 'input',
        message: `Standard input can be read once; '-' is given for more than one parameter or option.`,
      });
    }
    isTaken = true;
    return io.stdin;
  };
  return {
    readFile: async (path: string) => readFile(path, 'utf8'),
    readStandardInput: async () => readText(standardInput(), MAX_TEXT_BYTES + 1),
    /** For a file that is sent. */
    standardInput,
  };
}

/**
 * Empties the file before anything is sent, so that it never shows what an earlier call was answered.
 *
 * @throws CmdletError `FileNotWritable`: found out now, while nothing has been sent.
 */
function clearFile(option: string, file: string): void {
  try {
    accessSync(dirname(resolve(file)), constants.W_OK);
    writeFileSync(file, '');
  } catch (cause) {
    throw new CmdletError({
      id: 'FileNotWritable',
      category: 'InvalidArgument',
      outcome: 'input',
      message: `--${option} names a file that cannot be written: ${file.slice(0, 200)}`,
      target: option,
      cause,
    });
  }
}
