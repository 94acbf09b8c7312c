import { pipeline, Readable, type Transform } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { CmdletError } from '../errors/cmdlet-error.js';
import { failureCode, inputBroken, requestDetails } from './failure.js';
import { withHeader } from './headers.js';
import { type HttpExchange, httpExchange } from './http-exchange.js';
import { type ReadBody, readBody } from './read-body.js';
import type { WireRequest, WireResponse } from './request.js';
import { isSafeMethod } from './safe-method.js';
import { type Download, meter, type TransferProgress } from './transfer.js';

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
  { sizeLimit, ...way }: Way,
  signal: AbortSignal,
): Promise<WireResponse> {
  const { download, onTransfer } = planned;
  const { request, body, close } = await openBody(planned);
  const safe = isSafeMethod(planned.method);
  const read: HttpExchange['read'] = (answer, { status, encoding, length, restart }) => {
    const isTaken = download && (download.takesErrors === true || (status >= 200 && status < 300));
    if (!isTaken) return readBody(answer, encoding, sizeLimit);
    const counted = answer && joined(answer, meter('receive', length, moved(onTransfer, restart)));
    return save(download, counted && unpacked(counted, encoding), safe);
  };
  try {
    return await httpExchange(request, { ...way, body, read }, signal);
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

interface OpenBody {
  readonly request: WireRequest;
  readonly body: HttpExchange['body'];
  readonly close: () => void;
}

async function openBody(request: WireRequest): Promise<OpenBody> {
  const { upload, onTransfer, body } = request;
  const close = () => undefined;
  if (!upload) return { request, body: body === undefined ? undefined : Buffer.from(body, 'utf8'), close };
  if (!upload.canOpen()) throw notRepeatable(request);
  const { stream, size } = await upload.open();
  const sized =
    size === undefined
      ? request
      : { ...request, headers: withHeader(request.headers, 'Content-Length', String(size)) };
  return {
    request: sized,
    body:
      size === 0
        ? Buffer.alloc(0)
        : (restart) =>
            joined(
              Readable.from(guarded(stream), { objectMode: false }),
              meter('send', size, moved(onTransfer, restart)),
            ),
    close: () => stream.destroy(),
  };
}

/** The same bytes, whose own failure is told from the connection's. */
async function* guarded(stream: Readable): AsyncGenerator<Buffer> {
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
