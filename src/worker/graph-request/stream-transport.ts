import { createReadStream, ReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { createAgents, watchedAgent } from '../../dispatch/agents.js';
import { startDeadline } from '../../dispatch/deadline.js';
import { failureCode, operationStopped, transportFailure } from '../../dispatch/failure.js';
import { withHeader } from '../../dispatch/headers.js';
import { startProgress, watchProgress } from '../../dispatch/progress.js';
import { readBody } from '../../dispatch/read-body.js';
import type { Send, WireRequest } from '../../dispatch/request.js';
import { isSafeMethod } from '../../dispatch/safe-method.js';
import { checkHeaders, restoreHeaders } from '../../dispatch/wire-headers.js';
import { CmdletError } from '../../errors/cmdlet-error.js';
import type { Output } from './memory-output.js';
import type { RequestBody } from './request-body.js';

export interface StreamTransportOptions {
  /** One try's limit, the bodies included, in milliseconds. */
  readonly timeoutMs: number;
  /** Sent with every try, from its start. */
  readonly body: RequestBody;
  /** Where the body of a 2xx goes; absent: it is read as text. */
  readonly output: Output | undefined;
  /** Whether the output takes every answer, not a 2xx only. */
  readonly takesErrors: boolean;
}

/** The largest body that is read as text, in bytes: as dispatch's own transport has it. */
const TEXT_LIMIT = 64 * 1024 * 1024;

/**
 * One exchange over HTTP as dispatch's transport makes it, whose bodies are bytes or files and are not held in memory.
 *
 * @throws CmdletError as dispatch's transport; `InputFileUnusable` (input). Where a GET's body breaks off on its way
 * to a file, that try has failed; of any other request the answer is known by then and counts.
 */
export function createStreamTransport(options: StreamTransportOptions): Send {
  const agents = createAgents();
  return async (planned, signal) => {
    checkHeaders(planned);
    if (signal.aborted) throw operationStopped();
    const { default: fetch } = await import('node-fetch');
    const url = new URL(planned.url);
    const safe = isSafeMethod(planned.method);
    const source = await openSource(options.body, planned);
    const request = source.request;
    const progress = startProgress();
    const deadline = startDeadline(signal, options.timeoutMs);
    try {
      const response = await fetch(url, {
        method: request.method,
        headers: request.headers,
        body: source.body,
        redirect: 'manual',
        compress: false,
        size: 0,
        signal: deadline.signal,
        agent: watchedAgent(agents(url, !safe), (outgoing) => {
          restoreHeaders(outgoing, request);
          watchProgress(outgoing, progress);
        }),
      });
      const { status, statusText } = response;
      const headers = pairs(progress.rawHeaders);
      const body = response.body as Readable | null;
      if (options.output && (options.takesErrors || (status >= 200 && status < 300))) {
        const incomplete = await save(options.output, body, safe);
        return {
          status,
          statusText,
          headers,
          body: options.output.text?.() ?? '',
          ...(incomplete ? { bodyIncomplete: incomplete } : {}),
        };
      }
      const encoding = response.headers.get('content-encoding') ?? '';
      const read = body === null ? { text: '' } : await readBody(body, encoding, TEXT_LIMIT);
      const { incomplete } = read as { readonly incomplete?: string };
      return {
        status,
        statusText,
        headers,
        body: read.text,
        ...(incomplete ? { bodyIncomplete: incomplete } : {}),
      };
    } catch (cause) {
      if (cause instanceof CmdletError) throw cause;
      throw transportFailure(request, progress, deadline.reason(), cause);
    } finally {
      deadline.clear();
      if (source.body instanceof ReadStream) source.body.destroy();
    }
  };
}

/** @throws what broke it off, for a request that may be sent again. */
async function save(output: Output, body: Readable | null, safe: boolean): Promise<string | undefined> {
  if (body === null) return undefined;
  try {
    await output.write(body);
    return undefined;
  } catch (cause) {
    if (safe) throw cause;
    return `the body could not be kept (${failureCode(cause) ?? 'no code'})`;
  }
}

interface Source {
  readonly request: WireRequest;
  readonly body: Buffer | ReadStream | null;
}

async function openSource(body: RequestBody, request: WireRequest): Promise<Source> {
  if (body.kind === 'bytes') return { request, body: Buffer.from(body.bytes) };
  if (body.kind !== 'file') {
    return { request, body: request.body === undefined ? null : Buffer.from(request.body, 'utf8') };
  }
  const size = await readableSize(body.path);
  const sized = { ...request, headers: withHeader(request.headers, 'Content-Length', String(size)) };
  if (size === 0) return { request: sized, body: Buffer.alloc(0) };
  // The length is what it was at the start: what is appended meanwhile is not sent.
  return { request: sized, body: createReadStream(body.path, { end: size - 1 }) };
}

/** @throws CmdletError `InputFileUnusable` for what is no file or cannot be opened. */
async function readableSize(path: string): Promise<number> {
  const handle = await open(path, 'r').catch((cause: unknown) => {
    throw inputFileUnusable(cause);
  });
  try {
    const stat = await handle.stat();
    if (!stat.isFile()) throw inputFileUnusable(undefined);
    return stat.size;
  } finally {
    await handle.close();
  }
}

function inputFileUnusable(cause: unknown): CmdletError {
  return new CmdletError({
    id: 'InputFileUnusable',
    category: 'InvalidArgument',
    outcome: 'input',
    message: `The input file cannot be read (${failureCode(cause) ?? 'it is no file'}).`,
    target: 'InputFilePath',
    cause,
  });
}

function pairs(raw: readonly string[]): ReadonlyArray<readonly [string, string]> {
  return raw.flatMap((name, index) => {
    return index % 2 === 0 ? [[name.toLowerCase(), raw[index + 1] ?? ''] as const] : [];
  });
}
