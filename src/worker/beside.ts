import { type Attendance, createAttendance } from '../dispatch/attendance.js';
import { gather } from '../dispatch/batch/gather.js';
import type { Send, Step } from '../dispatch/request.js';
import { MOST_AT_ONCE, type SharedPause, sharedPause } from '../dispatch/shared-pause.js';
import { flag, type Given, invalid } from './given.js';
import type { MessageId } from './message.js';

/** The calls of one pipeline whose host sends several ahead. */
export interface Beside {
  /** Where one of them is told to wait, those that have not begun wait as well. */
  readonly pause: SharedPause;
  /**
   * What puts their requests together, over a way to Graph of theirs; none where each goes alone.
   *
   * @param of whatever that way belongs to: one for each is kept.
   */
  readonly gathering: (of: object, endpoint: string) => readonly Step[];
  /** Runs one of them. */
  readonly run: <Result>(id: MessageId | undefined, call: () => Promise<Result>) => Promise<Result>;
  /** Leaves one of them until the host has answered it: it may have others to hear first. */
  readonly asking: <Result>(question: Promise<Result>) => Promise<Result>;
  /** The host brings no further one before this one has ended. */
  readonly awaited: (id: MessageId) => void;
}

/**
 * Reads `throttleLimit` and `batch` of a pipeline: README.md, "open".
 *
 * @returns undefined where each call waits for the one before.
 */
export function readBeside(given: Given): Beside | undefined {
  const isBatched = flag(given, 'batch');
  const { throttleLimit = 1 } = given.params;
  const isLimit = typeof throttleLimit === 'number' && Number.isInteger(throttleLimit);
  if (!isLimit || throttleLimit < 1 || throttleLimit > MOST_AT_ONCE) {
    throw invalid(`'throttleLimit' is a whole number from 1 to ${MOST_AT_ONCE}`);
  }
  return isBatched || throttleLimit > 1 ? createBeside(throttleLimit, isBatched) : undefined;
}

function createBeside(atOnce: number, isBatched: boolean): Beside {
  const pause = sharedPause();
  const attendance: Attendance = createAttendance();
  const gatherings = new WeakMap<object, Step>();
  const underWay = new Set<MessageId | undefined>();
  const awaited = new Set<MessageId | undefined>();
  // The host, until it says that it waits.
  attendance.enter();
  return {
    pause,
    gathering: (of, endpoint) => {
      if (!isBatched) return [];
      const known = gatherings.get(of) ?? shared(gather({ endpoint, atOnce, attendance }));
      gatherings.set(of, known);
      return [known, pause.waiting];
    },
    run: async (id, call) => {
      attendance.enter();
      underWay.add(id);
      try {
        return await call();
      } finally {
        // The host is back before its call has left: it is about to bring another.
        if (awaited.delete(id)) attendance.enter();
        underWay.delete(id);
        attendance.leave();
      }
    },
    asking: attendance.away,
    awaited: (id) => {
      if (!underWay.has(id) || awaited.has(id)) return;
      awaited.add(id);
      attendance.leave();
    },
  };
}

/** The same step for the ways of several calls, which differ in nothing that comes after it. */
function shared(step: Step): Step {
  let made: Send | undefined;
  return (next) => {
    made ??= step(next);
    return made;
  };
}
