import { type Readable, Transform } from 'node:stream';
import { inputBroken } from './failure.js';

/** A request's body that is streamed: opened anew for each try. */
export interface Upload {
  /** What it is, for people: a file's name. */
  readonly name: string;
  /** Whether it can be opened (again): a stream that has been read cannot. */
  readonly canOpen: () => boolean;
  /** @throws CmdletError where it cannot be read. */
  readonly open: () => Promise<OpenUpload>;
}

export interface OpenUpload {
  readonly stream: Readable;
  /** In bytes; undefined: known at its end only. */
  readonly size: number | undefined;
}

/** Where an answer's body goes that is not held in memory as text. */
export interface Download {
  /** Writes a whole body, from the start again at a second try. @throws what the source or the disk says. */
  readonly write: (source: Readable) => Promise<void>;
  /** Whether the last write came to its end. */
  readonly isComplete: () => boolean;
  /** What was written, as a text for people; absent where it is not held. */
  readonly text?: () => string;
  /** Whether it takes every answer, not a 2xx only. */
  readonly takesErrors?: boolean;
}

/** How far a body has come. */
export interface TransferProgress {
  readonly direction: 'send' | 'receive';
  readonly bytes: number;
  /** Absent: not known. */
  readonly total: number | undefined;
  /** Whether it is over, well or not: the last that is told of a body. */
  readonly isOver: boolean;
}

/**
 * Passes bytes on and tells after each piece how far they have come. What is sent must be as long as it was announced,
 * else it breaks off: the rest would be taken for the next request.
 */
export function meter(
  direction: TransferProgress['direction'],
  total: number | undefined,
  onMove: (progress: TransferProgress) => void,
): Transform {
  let bytes = 0;
  let wasOver = false;
  const tell = (isOver: boolean): void => {
    if (wasOver) return;
    wasOver = isOver;
    onMove({ direction, bytes, total, isOver });
  };
  return new Transform({
    transform: (chunk: Buffer, _encoding, done) => {
      bytes += chunk.length;
      tell(false);
      if (direction === 'send' && bytes > (total ?? bytes))
        done(inputBroken(new Error('more came than was announced')));
      else done(null, chunk);
    },
    // Before whoever reads hears of the end.
    flush: (done) => {
      tell(true);
      done(
        direction === 'send' && bytes < (total ?? bytes)
          ? inputBroken(new Error('less came than was announced'))
          : null,
      );
    },
    destroy: (error, done) => {
      tell(true);
      done(error);
    },
  });
}
