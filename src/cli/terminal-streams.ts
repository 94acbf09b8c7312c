import { writeFileSync } from 'node:fs';
import { CmdletError, type Outcome } from '../errors/cmdlet-error.js';
import type { Preferences } from '../output/preferences.js';
import { operationSentence } from '../output/should-process.js';
import type { Streams } from '../output/streams.js';
import { errorLines } from './error-line.js';
import { gravest } from './exit-code.js';
import { type CliIo, writeText } from './io.js';
import type { Renderer } from './render.js';
import { transferBar } from './transfer-bar.js';

/**
 * Options that name files for what an answer says besides its output: the last answer's headers as JSON, how many
 * objects there are, the link that asks for what has changed since.
 */
export const ANSWER_FILES = ['response-headers-file', 'count-file', 'delta-link-file'] as const;
type AnswerFile = (typeof ANSWER_FILES)[number];
export type AnswerFiles = Partial<Readonly<Record<AnswerFile, string>>>;

export interface TerminalStreams {
  readonly streams: (preferences: Preferences) => Streams;
  /** Tells of an error that has ended the command, whatever -ErrorAction says. */
  readonly ended: (error: CmdletError) => void;
  /** The gravest outcome of all errors so far. */
  readonly outcome: () => Outcome | 'done';
}

/**
 * PowerShell's streams in a shell: output on stdout, everything for people on stderr.
 *
 * @param files where what PowerShell keeps in variables goes.
 * @param showsProgress whether a bar shows how far a file has come; on a terminal only.
 */
export function terminalStreams(
  command: string,
  io: CliIo,
  renderer: Renderer,
  files: AnswerFiles,
  showsProgress: boolean,
): TerminalStreams {
  let outcome: Outcome | 'done' = 'done';
  const say = (text: string) => void io.stderr.write(`${text}\n`);
  // The call has been answered by now, so a file that cannot be written is a warning.
  const write = (option: AnswerFile, text: string) => {
    const file = files[option];
    if (file === undefined) return;
    try {
      writeFileSync(file, text);
    } catch (error) {
      const reason = error instanceof Error && 'code' in error ? String(error.code) : 'unwritable';
      say(`WARNING: the file of --${option} could not be written (${reason}).`);
    }
  };
  const streams = (preferences: Preferences): Streams => ({
    object: (value) => writeText(io.stdout, renderer.object(value)),
    error: (error) => {
      outcome = gravest(outcome, error.outcome);
      if (isShown(preferences.errorAction)) io.stderr.write(errorLines(command, error));
      if (preferences.errorAction === 'Stop') throw new StoppedByError(error);
    },
    warning: (message) => {
      if (isShown(preferences.warningAction)) say(`WARNING: ${message}`);
    },
    verbose: (message) => {
      if (preferences.verbose) say(`VERBOSE: ${message}`);
    },
    debug: (message) => {
      if (preferences.debug) say(`DEBUG: ${message}`);
    },
    showsDebug: preferences.debug,
    host: say,
    confirm: (plan) => askToConfirm(operationSentence(plan), io),
    responseHeaders: (headers) => {
      write('response-headers-file', `${JSON.stringify(headers, null, 2)}\n`);
    },
    count: (variable, count) => {
      if (files['count-file'] === undefined) say(`${variable} = ${count}`);
      write('count-file', `${count}\n`);
    },
    deltaLink: (link) => {
      if (files['delta-link-file'] === undefined)
        say('The answer has a delta link; --delta-link-file FILE keeps it.');
      write('delta-link-file', `${link}\n`);
    },
    ...(showsProgress && io.stderr.isTTY ? { progress: transferBar(io.stderr) } : {}),
  });
  const ended = (error: CmdletError): void => {
    outcome = gravest(outcome, error.outcome);
    io.stderr.write(errorLines(command, error));
  };
  return { streams, ended, outcome: () => outcome };
}

/** Ends a command after an error that has been written: -ErrorAction Stop. */
class StoppedByError {
  readonly error: CmdletError;
  constructor(error: CmdletError) {
    this.error = error;
  }
}

/** Whether a thrown value only says that the command ends; its error has been reported. */
export function isStop(thrown: unknown): boolean {
  return thrown instanceof StoppedByError;
}

function isShown(action: string): boolean {
  return action !== 'SilentlyContinue' && action !== 'Ignore';
}

/** @throws CmdletError `ConfirmationNotPossible` where nobody can be asked. */
async function askToConfirm(sentence: string, io: CliIo): Promise<boolean> {
  if (!io.stdin.isTTY || !io.stderr.isTTY) {
    throw new CmdletError({
      id: 'ConfirmationNotPossible',
      category: 'InvalidOperation',
      outcome: 'input',
      message: `The parameter 'Confirm' needs somebody to ask; standard input and standard error are not a terminal.`,
      target: 'Confirm',
    });
  }
  const { createInterface } = await import('node:readline/promises');
  const terminal = createInterface({ input: io.stdin, output: io.stderr });
  const stop = new AbortController();
  // Readline takes Ctrl-C for itself while it asks.
  terminal.once('SIGINT', () => stop.abort());
  try {
    const answer = await terminal.question(`Confirm\n${sentence}\n[Y] Yes  [N] No  (default is "Y"): `, {
      signal: AbortSignal.any([stop.signal, io.signal]),
    });
    return /^\s*(?:y(?:es)?)?\s*$/i.test(answer);
  } catch (cause) {
    if (!stop.signal.aborted && !io.signal.aborted) throw cause;
    throw new CmdletError({
      id: 'OperationStopped',
      category: 'OperationStopped',
      outcome: 'interrupted',
      message: 'The operation was stopped; nothing was sent.',
    });
  } finally {
    terminal.close();
  }
}
