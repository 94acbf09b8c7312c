import type { SandboxClock } from './sandbox-clock.js';

/** What will happen, by the sandbox clock. */
export interface Schedule {
  /** Let `action` happen at a time; it is given that time, which the clock may have jumped over. */
  at(time: number, action: (at: number) => void): void;
  /** Let everything happen that is due, in the order of its time, also what becomes due by that. */
  runDue(): void;
  /** When the next thing is due, or undefined. */
  next(): number | undefined;
  reset(): void;
}

interface Item {
  readonly time: number;
  readonly action: (at: number) => void;
}

/** An empty schedule. `changed` is told whenever `next` may have become another time. */
export function createSchedule(clock: SandboxClock, changed: () => void): Schedule {
  /** Sorted by time; of equal times the one that came first is first. */
  let items: Item[] = [];

  return {
    at: (time, action) => {
      let index = items.length;
      while (index > 0 && (items[index - 1] as Item).time > time) index -= 1;
      items.splice(index, 0, { time, action });
      changed();
    },
    runDue: () => {
      for (let [first] = items; first !== undefined && first.time <= clock.now(); [first] = items) {
        items.shift();
        first.action(first.time);
      }
      changed();
    },
    next: () => items[0]?.time,
    reset: () => {
      items = [];
      changed();
    },
  };
}
