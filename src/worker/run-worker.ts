import { once } from 'node:events';
import type { Writable } from 'node:stream';
import { setTimeout as delay } from 'node:timers/promises';
import { configFolder } from '../connection/config-folder.js';
import type { Variables } from '../connection/environment.js';
import { answerMessage, type Requests } from './answer-message.js';
import { createConnections } from './connections.js';
import { createKnownOperations } from './known-operations.js';
import { failureLine, RPC } from './message.js';
import { createOpenCalls } from './open-calls.js';
import { createQuestions } from './questions.js';
import { type Line, readLines } from './read-lines.js';
import { createRecordings } from './recordings.js';
import { createRunningRequests } from './running-requests.js';
import { untilAsked } from './until-asked.js';

/** The longest line, in bytes: four times what Graph takes in a request (4 MB), for CLIXML in JSON is larger. */
export const LINE_LIMIT_BYTES = 16 * 1024 * 1024;

/** How long requests may go on after the host has closed the input, in milliseconds. */
const GRACE_MS = 800;

export interface WorkerIo {
  readonly input: AsyncIterable<string | Buffer>;
  readonly output: Writable;
  /** Environment variables: design.md, "Environment variables". */
  readonly variables: Variables;
  /** How long to wait for a first message, in seconds; absent: for good. */
  readonly idleSeconds?: number | undefined;
}

/**
 * Answers JSON-RPC 2.0 messages, one a line, until the input ends. Requests overlap; those that still run at the
 * end get {@link GRACE_MS} more, since a host that is gone must not leave a worker behind. Nothing but messages is
 * written, and no value is ever logged.
 */
export async function runWorker({ input, output, variables, idleSeconds }: WorkerIo): Promise<void> {
  const hostGone = new AbortController();
  const questions = createQuestions();
  const requests: Requests = { running: createRunningRequests(), questions };
  hostGone.signal.addEventListener('abort', requests.running.cancelAll, { once: true });
  const pending = new Set<Promise<void>>();
  // Whoever does not read the answers has no use for the calls.
  const leave = (): void => hostGone.abort();
  output.on('error', leave);
  const connections = createConnections({
    variables,
    configFolder: () => configFolder(variables, process.platform),
    signal: hostGone.signal,
  });
  const state = {
    connections,
    calls: createOpenCalls(),
    operations: createKnownOperations(),
    recordings: createRecordings(),
  };
  const write = async (line: string): Promise<void> => {
    if (!output.writable || output.write(line)) return;
    // A host that has gone takes nothing more.
    await Promise.race([once(output, 'drain'), once(output, 'close')]).catch(() => undefined);
  };
  // The wire is loaded while nobody waits: before the host that wants a worker ready has asked anything, or while one
  // that has just got its first answer makes its next request ready.
  let isWarm = idleSeconds !== undefined;
  if (isWarm) void loadWire();
  const asked = idleSeconds === undefined ? input : untilAsked(input, idleSeconds * 1000);
  for await (const line of readLines(asked, LINE_LIMIT_BYTES)) {
    if (hostGone.signal.aborted) break;
    if ('refused' in line) {
      void write(refusal(line));
      continue;
    }
    const answered = answerMessage(line.text, { state, requests, write }).finally(() => {
      pending.delete(answered);
      if (!isWarm) void loadWire();
      isWarm = true;
    });
    pending.add(answered);
  }
  questions.end();
  const grace = new AbortController();
  const all = Promise.allSettled(pending).then(() => grace.abort());
  await delay(GRACE_MS, undefined, {
    signal: AbortSignal.any([grace.signal, hostGone.signal]),
  }).catch(() => undefined);
  hostGone.abort();
  await all;
  output.off('error', leave);
}

/** What every request needs that goes out; whoever sends one says what is wrong where it cannot be loaded. */
async function loadWire(): Promise<void> {
  await Promise.all([
    import('node-fetch'),
    import('../dispatch/direct-agents.js'),
    import('../dispatch/dispatch.js'),
    import('../dispatch/transport.js'),
  ]).catch(() => undefined);
}

function refusal(line: Exclude<Line, { readonly text: string }>): string {
  return line.refused === 'tooLong'
    ? failureLine(null, {
        code: RPC.invalidRequest,
        message: `A line is at most ${LINE_LIMIT_BYTES} bytes long.`,
      })
    : failureLine(null, { code: RPC.parseError, message: 'The line is not UTF-8.' });
}
