import { pipeline, Readable, type Transform } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { CmdletError } from '../errors/cmdlet-error.js';
import { continueGate } from './continue-gate.js';
import { failureCode, inputBroken, requestDetails } from './failure.js';
import { withHeader } from './headers.js';
import { type HttpExchange, httpExchange } from './http-exchange.js';
import { type ReadBody, readBody } from './read-body.js';
import type { WireRequest, WireResponse } from './request.js';
import { isSafeMethod } from './safe-method.js';
import type { Timer } from './timer.js';
import { type Download, meter, type TransferProgress } from './transfer.js';

/** A body from which on the server is asked first, in bytes: curl's measure. */
const LARGE_BYTES = 1024 * 1024;

const EXPECTATION_FAILED = 417;

interface Way extends Pick<HttpExchange, 'routes' | 'timeoutMs' | 'timer'> {
  /** Of an answer that is read as text. */
  readonly sizeLimit: number;
}

/**
 * One exchange whose bodies are not held in memory. Its time limit counts anew with each piece that moves.
 *
 * @throws CmdletError as {@link httpExchange}; `InputNotRepeatable` where the upload has been read already. Where a
 * GET's body breaks off on its way to a download, that try has failed; of any other request the answer is known by
 * then and counts.
 */
export async function streamedExchange(
  planned: WireRequest,
  way: Way,
  signal: AbortSignal,
): Promise<WireResponse> {
  const response = await oneExchange(planned, way, signal, true);
  // A server, or a proxy before it, that does not know the question; what it asks about was not sent.
  const mayAskAgain = response.status === EXPECTATION_FAILED && planned.upload?.canOpen() === true;
  return mayAskAgain ? oneExchange(planned, way, signal, false) : response;
}

async function oneExchange(
  planned: WireRequest,
  { sizeLimit, ...way }: Way,
  signal: AbortSignal,
  asks: boolean,
): Promise<WireResponse> {
  const { download, onTransfer } = planned;
  const { request, body, onRequest, close } = await openBody(planned, way.timer, asks);
  const safe = isSafeMethod(planned.method);
  const read: HttpExchange['read'] = (answer, { status, encoding, length, restart }) => {
    const isTaken = download && (download.takesErrors === true || (status >= 200 && status < 300));
    if (!isTaken) return readBody(answer, encoding, sizeLimit);
    const counted = answer && joined(answer, meter('receive', length, moved(onTransfer, restart)));
    return save(download, counted && unpacked(counted, encoding), safe);
  };
  try {
    return await httpExchange(request, { ...way, body, read, onRequest }, signal);
  } finally {
    close();
  }
}

function moved(onTransfer: WireRequest['onTransfer'], restart: () => void) {
  return (progress: TransferProgress): void => {
    restart();
    onTransfer?.(progress);
  };
}

/** @throws what broke it off, for a request that may be sent again. */
async function save(download: Download, body: Readable | null, safe: boolean): Promise<ReadBody> {
  try {
    await download.write(body ?? Readable.from([]));
    return { text: download.text?.() ?? '' };
  } catch (cause) {
    if (safe) throw cause;
    const code = cause instanceof CmdletError ? failureCode(cause.cause) : failureCode(cause);
    const reason = `the body could not be kept (${code ?? 'no code'})`;
    return { text: '', incomplete: { reason, fault: 'broken' } };
  }
}

interface OpenBody extends Pick<HttpExchange, 'body' | 'onRequest'> {
  readonly request: WireRequest;
  readonly close: () => void;
}

async function openBody(request: WireRequest, timer: Timer | undefined, asks: boolean): Promise<OpenBody> {
  const { upload, onTransfer, body } = request;
  if (!upload) {
    const bytes = body === undefined ? undefined : Buffer.from(body, 'utf8');
    return { request, body: bytes, close: () => undefined };
  }
  if (!upload.canOpen()) throw notRepeatable(request);
  const { stream, size } = await upload.open();
  const sized =
    size === undefined
      ? request
      : { ...request, headers: withHeader(request.headers, 'Content-Length', String(size)) };
  if (size === 0) return { request: sized, body: Buffer.alloc(0), close: () => stream.destroy() };
  const gate = asks && (size ?? LARGE_BYTES) >= LARGE_BYTES ? continueGate(timer) : undefined;
  let sending: Readable | undefined;
  return {
    request: sized,
    body: (restart) => {
      const source = Readable.from(guarded(stream, gate?.isOpen), { objectMode: false });
      sending = joined(source, meter('send', size, moved(onTransfer, restart)));
      return sending;
    },
    onRequest: gate?.ask,
    close: () => {
      gate?.close();
      // What is left of a request whose answer came early takes its connection along.
      sending?.destroy();
      stream.destroy();
    },
  };
}

/** The same bytes, whose own failure is told from the connection's. */
async function* guarded(stream: Readable, isOpen?: Promise<boolean>): AsyncGenerator<Buffer> {
  if ((await isOpen) === false) return;
  try {
    for await (const chunk of stream as AsyncIterable<Buffer>) yield chunk;
  } catch (cause) {
    throw inputBroken(cause);
  }
}

function notRepeatable(request: WireRequest): CmdletError {
  return new CmdletError({
    id: 'InputNotRepeatable',
    category: 'InvalidOperation',
    outcome: 'failed',
    message: `The ${request.method} request must be sent again, but what it sends is a stream that has been read. It was not executed.`,
    http: requestDetails(request),
  });
}

function unpacked(source: Readable, encoding: string): Readable {
  return /^\s*(?:x-)?gzip\s*$/i.test(encoding) ? joined(source, createGunzip()) : source;
}

/** The second stream, which fails as the first does. */
function joined(source: Readable, next: Transform): Transform {
  // Whoever reads it is told what went wrong.
  pipeline(source, next, () => undefined);
  return next;
}
