import type { Attendance } from '../dispatch/attendance.js';
import type { Streams } from './streams.js';

/** What is written before its turn has come: kept, and passed on in order once it has. */
export interface HeldStreams {
  readonly streams: Streams;
  /** Lets what was kept go, and everything after it at once. Rejects with what a stream throws. */
  readonly release: () => Promise<void>;
}

/** So many writes are kept; whoever writes more objects waits for the turn. */
const KEPT_LIMIT = 1_000;

/**
 * Streams for a call that runs beside earlier ones. A question waits for the turn, progress is not kept.
 *
 * @param attendance where whoever waits for the turn is away. Default: nobody counts.
 */
export function holdStreams(streams: Streams, attendance?: Attendance): HeldStreams {
  let kept: (() => void | Promise<void>)[] | undefined = [];
  let arrive: () => void = () => undefined;
  const turn = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  const myTurn = () => attendance?.away(turn) ?? turn;
  const held =
    <Said extends readonly unknown[]>(write: (...said: Said) => void) =>
    (...said: Said): void => {
      if (kept === undefined) write(...said);
      else kept.push(() => write(...said));
    };
  return {
    streams: {
      object: (value, about) => {
        if (kept === undefined) return streams.object(value, about);
        if (kept.length >= KEPT_LIMIT) return myTurn().then(() => streams.object(value, about));
        kept.push(() => streams.object(value, about));
        return undefined;
      },
      error: held(streams.error),
      warning: held(streams.warning),
      verbose: held(streams.verbose),
      debug: held(streams.debug),
      showsDebug: streams.showsDebug ?? true,
      host: held(streams.host),
      confirm: async (plan) => {
        await myTurn();
        return streams.confirm(plan);
      },
      responseHeaders: held(streams.responseHeaders),
      count: held(streams.count),
      deltaLink: held(streams.deltaLink),
      progress: (progress) => {
        if (kept === undefined) streams.progress?.(progress);
      },
    },
    release: async () => {
      try {
        for (const write of kept ?? []) await write();
      } finally {
        kept = undefined;
        arrive();
      }
    },
  };
}
