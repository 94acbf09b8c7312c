import { Readable } from 'node:stream';
import { operationStopped } from '../dispatch/failure.js';
import type { Upload } from '../dispatch/transfer.js';
import { CmdletError } from '../errors/cmdlet-error.js';
import type { HostReply } from './host.js';
import { isJsonObject } from './message.js';
import { plainJson } from './plain-json.js';

interface Piece {
  readonly bytes: Buffer;
  /** What is left from the start, where the host's stream can be read again from there. */
  readonly length: number | undefined;
}

/**
 * A stream of the host's as a request's body: it comes in pieces, each asked for when the one before is on its way, so
 * that none of it is written to a disk and little of it is held.
 *
 * @param ask asks `readData` (README.md, "Questions").
 * @param parameter the one that brings the stream, for errors.
 */
export function hostUpload(ask: (restart: boolean) => Promise<HostReply>, parameter: string): Upload {
  let isOpen = false;
  let isRepeatable = false;
  const read = async (restart: boolean): Promise<Piece> => {
    const reply = await ask(restart);
    if (reply.kind === 'gone') throw operationStopped();
    const piece = reply.kind === 'result' ? readPiece(reply) : undefined;
    if (piece) return piece;
    throw new Error(reply.kind === 'error' ? reply.message : 'it gave no bytes');
  };
  return {
    name: `the stream of ${parameter}`,
    canOpen: () => !isOpen || isRepeatable,
    open: async () => {
      isOpen = true;
      const first = await read(true).catch((cause: unknown) => {
        throw cause instanceof CmdletError ? cause : unusable(parameter, cause);
      });
      isRepeatable = first.length !== undefined;
      return { stream: Readable.from(pieces(first, read), { objectMode: false }), size: first.length };
    },
  };
}

async function* pieces(first: Piece, read: (restart: boolean) => Promise<Piece>): AsyncGenerator<Buffer> {
  for (let piece = first; piece.bytes.length > 0; piece = await read(false)) yield piece.bytes;
}

function readPiece({ value }: Extract<HostReply, { kind: 'result' }>): Piece | undefined {
  const data = plainJson(value);
  if (!isJsonObject(data) || typeof data.data !== 'string') return undefined;
  const { length } = data;
  return { bytes: Buffer.from(data.data, 'base64'), length: typeof length === 'number' ? length : undefined };
}

function unusable(parameter: string, cause: unknown): CmdletError {
  const reason = cause instanceof Error ? cause.message : 'unreadable';
  return new CmdletError({
    id: 'InputStreamUnusable',
    category: 'InvalidArgument',
    outcome: 'input',
    message: `The stream of '${parameter}' cannot be read: ${reason.slice(0, 200)}`,
    target: parameter,
    cause,
  });
}
