import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { MAIN } from '../cli/run-command.js';

/** An answer line, parsed. */
export interface RpcAnswer {
  readonly jsonrpc: '2.0';
  readonly id: string | number | null;
  readonly result?: unknown;
  readonly error?: {
    readonly code: number;
    readonly message: string;
    readonly data?: Readonly<Record<string, unknown>>;
  };
}

export interface WorkerClient {
  /** Writes as it is. */
  readonly write: (text: string | Buffer) => void;
  /** Sends a request and waits for its answer. */
  readonly request: (method: string, params?: object, id?: string | number) => Promise<RpcAnswer>;
  /** Every line that came, in order. */
  readonly lines: readonly string[];
  /** Ends the input and waits for the process; its exit code and standard error. */
  readonly end: () => Promise<{ readonly exitCode: number | null; readonly stderr: string }>;
}

/** A worker as a process of its own, with no variables but those given. */
export function startWorker(variables: Readonly<Record<string, string>> = {}): WorkerClient {
  const child = spawn(process.execPath, [MAIN, 'worker'], {
    env: { PATH: process.env.PATH ?? '', ...variables },
    stdio: 'pipe',
  });
  const closed = once(child, 'close');
  const lines: string[] = [];
  const waiting = new Map<string, (answer: RpcAnswer) => void>();
  let unfinished = '';
  let stderr = '';
  let lastId = 0;
  child.stdin.on('error', () => undefined);
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
  });
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    const parts = (unfinished + text).split('\n');
    unfinished = parts.pop() ?? '';
    for (const line of parts) {
      lines.push(line);
      const answer = JSON.parse(line) as RpcAnswer;
      waiting.get(JSON.stringify(answer.id))?.(answer);
    }
  });
  const write = (text: string | Buffer): void => void child.stdin.write(text);
  return {
    write,
    lines,
    request: (method, params = {}, id = ++lastId) => {
      const answered = new Promise<RpcAnswer>((resolve) => waiting.set(JSON.stringify(id), resolve));
      write(`${JSON.stringify({ jsonrpc: '2.0', id, method, params })}\n`);
      return answered;
    },
    end: async () => {
      child.stdin.end();
      const [exitCode] = (await closed) as [number | null];
      return { exitCode, stderr };
    },
  };
}
