import { spawn } from 'node:child_process';
import { engineAvailable } from './engine-available.js';
import { buildEngine } from './engine-build.js';

export { buildEngine, engineAvailable };

/** What the host does with a line: see README.md, Modes. */
export type EngineMode = 'conform' | 'literals' | 'run';

/** A running host. Requests may be sent before earlier ones are answered; answers come in their order. */
export interface EngineHost {
  /** Sends one request. Rejects where the host is gone; a `harnessError` is an answer like any other. */
  readonly ask: (request: object) => Promise<unknown>;
  /** Lets the host answer what it was asked, and waits for its end. */
  readonly close: () => Promise<void>;
}

interface Pending {
  readonly resolve: (answer: unknown) => void;
  readonly reject: (reason: Error) => void;
}

/** How much of the host's standard error is kept for the message when it dies. */
const keptComplaint = 4_000;

/**
 * Without the pipes that .NET and PowerShell lay down for debuggers, and leave behind where a process is killed, and
 * without the word to Microsoft about each module that is imported.
 */
export function engineEnvironment(): NodeJS.ProcessEnv {
  return {
    ...process.env,
    DOTNET_EnableDiagnostics: '0',
    POWERSHELL_DIAGNOSTICS_OPTOUT: '1',
    POWERSHELL_TELEMETRY_OPTOUT: '1',
  };
}

/** Builds the host if need be and starts it. Throws where the build fails. */
export function startEngine(mode: EngineMode): EngineHost {
  const child = spawn('dotnet', [buildEngine(), mode], {
    stdio: ['pipe', 'pipe', 'pipe'],
    env: engineEnvironment(),
  });
  const pending: Pending[] = [];
  let complaint = '';
  let gone: Error | undefined;

  const fail = (reason: Error): void => {
    gone ??= reason;
    for (const request of pending.splice(0)) request.reject(gone);
  };

  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    complaint = (complaint + text).slice(-keptComplaint);
  });
  // Split by hand: readline would also end a line at U+2028, which JSON allows inside a string.
  let unfinished = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    const lines = (unfinished + text).split('\n');
    unfinished = lines.pop() ?? '';
    for (const line of lines) settle(pending.shift(), line);
  });
  child.stdin.on('error', fail);
  child.on('error', fail);
  const ended = new Promise<void>((resolve) => {
    child.on('close', (code, signal) => {
      fail(new Error(`the engine host ended (${signal ?? code}) ${complaint}`.trim()));
      resolve();
    });
  });

  return {
    ask: (request) =>
      new Promise((resolve, reject) => {
        if (gone !== undefined) {
          reject(gone);
          return;
        }
        pending.push({ resolve, reject });
        child.stdin.write(`${JSON.stringify(request)}\n`);
      }),
    close: () => {
      child.stdin.end();
      return ended;
    },
  };
}

function settle(request: Pending | undefined, line: string): void {
  try {
    request?.resolve(JSON.parse(line) as unknown);
  } catch (cause) {
    request?.reject(new Error(`the engine host answered no JSON: ${line}`, { cause }));
  }
}
