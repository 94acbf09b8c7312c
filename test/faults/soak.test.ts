import { expect, test } from 'vitest';
import { soak } from './soak.js';

/** `npm run soak` makes a hundred thousand; so many show a handle that is lost, and memory that runs away. */
const CALLS = 2_000;

test.runIf(process.platform === 'linux')(
  `${CALLS} calls through one worker lose no handle and keep their memory`,
  async () => {
    const { outcomes, memory, handles } = await soak(CALLS);
    expect(Object.keys(outcomes).sort()).toEqual(['done', 'refused', 'unknown']);
    // Kept-alive connections of GETs may be a few more or fewer.
    expect(handles[1]).toBeLessThanOrEqual(handles[0] + 8);
    // While the engine warms up it still grows; what leaks with each call would double it.
    expect(memory.at(-1)).toBeLessThan(1.5 * (memory[1] as number));
  },
  300_000,
);
