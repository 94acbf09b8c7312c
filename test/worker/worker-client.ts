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

/** What a worker told of a request. */
export interface ToldStream {
  readonly stream: string;
  readonly value: unknown;
  readonly request: unknown;
  readonly json?: string;
}

/** A question of the worker's. */
export interface Question {
  readonly id: string;
  readonly method: string;
  readonly params: Readonly<Record<string, unknown>>;
}

export interface WorkerClient {
  /** Writes as it is. */
  readonly write: (text: string | Buffer) => void;
  /** Sends a request and waits for its answer. */
  readonly request: (method: string, params?: object, id?: string | number) => Promise<RpcAnswer>;
  /** Every line that came, in order. */
  readonly lines: readonly string[];
  /** What was told on streams, in order. */
  readonly told: readonly ToldStream[];
  /** Whom questions are put to from now on; what it throws is the answer's error. */
  readonly answerWith: (answer: (question: Question) => unknown) => void;
  /** The next question, where nobody answers by himself. */
  readonly question: () => Promise<Question>;
  readonly pid: number | undefined;
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
  const gone = closed.then(([code]) => {
    throw new Error(`the worker ended (${code}) ${stderr}`.trim());
  });
  gone.catch(() => undefined);
  const told: ToldStream[] = [];
  const questions: Question[] = [];
  let answerer: ((question: Question) => unknown) | undefined;
  let notice: (() => void) | undefined;
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
      const message = JSON.parse(line) as RpcAnswer | Question;
      if (!('method' in message)) waiting.get(JSON.stringify(message.id))?.(message);
      else if (message.method === 'stream') told.push(message.params as unknown as ToldStream);
      else if (answerer) void answerQuestion(message, answerer);
      else {
        questions.push(message);
        notice?.();
      }
    }
  });
  const write = (text: string | Buffer): void => void child.stdin.write(text);
  const answerQuestion = async (
    question: Question,
    answer: (question: Question) => unknown,
  ): Promise<void> => {
    const { id } = question;
    try {
      write(`${JSON.stringify({ jsonrpc: '2.0', id, result: (await answer(question)) ?? null })}\n`);
    } catch (error) {
      write(`${JSON.stringify({ jsonrpc: '2.0', id, error: { code: -32000, message: String(error) } })}\n`);
    }
  };
  return {
    write,
    lines,
    told,
    pid: child.pid,
    answerWith: (answer) => {
      answerer = answer;
    },
    question: async () => {
      while (questions.length === 0) {
        const asked = new Promise<void>((resolve) => {
          notice = resolve;
        });
        await Promise.race([asked, gone]);
      }
      return questions.shift() as Question;
    },
    request: (method, params = {}, id = ++lastId) => {
      const answered = new Promise<RpcAnswer>((resolve) => waiting.set(JSON.stringify(id), resolve));
      write(`${JSON.stringify({ jsonrpc: '2.0', id, method, params })}\n`);
      const first = Promise.race([answered, gone]);
      // Not every request is waited for.
      first.catch(() => undefined);
      return first;
    },
    end: async () => {
      child.stdin.end();
      const [exitCode] = (await closed) as [number | null];
      return { exitCode, stderr };
    },
  };
}
