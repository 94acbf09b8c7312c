/**
 * Who is at work and may send something before anybody else has to wait for it. Whoever gathers requests waits while
 * somebody is there, and for nobody else: so no clock has to guess.
 */
export interface Attendance {
  /** One more is at work. */
  readonly enter: () => void;
  /** One less: over, or waiting for something that only an answer can bring about. */
  readonly leave: () => void;
  /** Leaves until the work is over. */
  readonly away: <Result>(work: Promise<Result>) => Promise<Result>;
  readonly isEmpty: () => boolean;
  /** Who is told, at once, each time the last one has left. One listener; a later one takes its place. */
  readonly onEmpty: (told: () => void) => void;
}

/** Nobody is there yet. */
export function createAttendance(): Attendance {
  let present = 0;
  let listener: () => void = () => undefined;
  const enter = (): void => void present++;
  const leave = (): void => {
    present--;
    if (present === 0) listener();
  };
  return {
    enter,
    leave,
    away: async (work) => {
      leave();
      try {
        return await work;
      } finally {
        enter();
      }
    },
    isEmpty: () => present === 0,
    onEmpty: (told) => {
      listener = told;
    },
  };
}
