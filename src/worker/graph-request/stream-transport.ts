import { createReadStream, ReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { failureCode } from '../../dispatch/failure.js';
import { withHeader } from '../../dispatch/headers.js';
import { type HttpExchange, httpExchange } from '../../dispatch/http-exchange.js';
import { ANSWER_LIMIT_BYTES, type ReadBody, readBody } from '../../dispatch/read-body.js';
import type { Send, WireRequest } from '../../dispatch/request.js';
import type { RouteFor } from '../../dispatch/routes.js';
import { isSafeMethod } from '../../dispatch/safe-method.js';
import { CmdletError } from '../../errors/cmdlet-error.js';
import type { Output } from './memory-output.js';
import type { RequestBody } from './request-body.js';

export interface StreamTransportOptions {
  /** One try's limit, the bodies included, in milliseconds. */
  readonly timeoutMs: number;
  readonly routes: RouteFor;
  /** Sent with every try, from its start. */
  readonly body: RequestBody;
  /** Where the body of a 2xx goes; absent: it is read as text. */
  readonly output: Output | undefined;
  /** Whether the output takes every answer, not a 2xx only. */
  readonly takesErrors: boolean;
}

/**
 * One exchange over HTTP as dispatch's transport makes it, whose bodies are bytes or files and are not held in memory.
 *
 * @throws CmdletError as dispatch's transport; `InputFileUnusable` (input). Where a GET's body breaks off on its way
 * to a file, that try has failed; of any other request the answer is known by then and counts.
 */
export function createStreamTransport(options: StreamTransportOptions): Send {
  const { timeoutMs, routes, output, takesErrors } = options;
  return async (planned, signal) => {
    const { request, body } = await openSource(options.body, planned);
    const safe = isSafeMethod(planned.method);
    const read: HttpExchange['read'] = (answer, { status, encoding }) => {
      const isKept = output !== undefined && (takesErrors || (status >= 200 && status < 300));
      return isKept ? save(output, answer, safe) : readBody(answer, encoding, ANSWER_LIMIT_BYTES);
    };
    try {
      return await httpExchange(request, { body, read, routes, timeoutMs }, signal);
    } finally {
      if (body instanceof ReadStream) body.destroy();
    }
  };
}

/** @throws what broke it off, for a request that may be sent again. */
async function save(output: Output, body: Readable | null, safe: boolean): Promise<ReadBody> {
  if (body === null) return { text: '' };
  try {
    await output.write(body);
    return { text: output.text?.() ?? '' };
  } catch (cause) {
    if (safe) throw cause;
    const reason = `the body could not be kept (${failureCode(cause) ?? 'no code'})`;
    return { text: '', incomplete: { reason, fault: 'broken' } };
  }
}

interface Source {
  readonly request: WireRequest;
  readonly body: Buffer | ReadStream | undefined;
}

async function openSource(body: RequestBody, request: WireRequest): Promise<Source> {
  if (body.kind === 'bytes') return { request, body: Buffer.from(body.bytes) };
  if (body.kind !== 'file') {
    return { request, body: request.body === undefined ? undefined : Buffer.from(request.body, 'utf8') };
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
