import { soak } from '../test/faults/soak.js';

/** How much more the last tenth may take than the second, and how many calls show it. */
const TOLERANCE = 0.1;
const CALLS = 100_000;

const from = performance.now();
const { outcomes, memory, handles } = await soak(CALLS, (tenth) => console.log(`  ${tenth.toFixed(1)} MiB`));
const [second = Number.NaN, last = Number.NaN] = [memory[1], memory.at(-1)];
const growth = last / second - 1;
console.log(`soak, ${CALLS} calls through one worker, ${Math.round((performance.now() - from) / 1000)} s`);
console.log(`  outcomes   ${JSON.stringify(outcomes)}`);
console.log(`  memory     ${second.toFixed(1)} MiB in the second tenth, ${last.toFixed(1)} MiB in the last`);
console.log(`  growth     ${(growth * 100).toFixed(1)} % (target at most ${TOLERANCE * 100} %)`);
console.log(`  handles    ${handles[0]} after the second tenth, ${handles[1]} at the end`);
if (growth > TOLERANCE || handles[1] > handles[0]) process.exitCode = 1;
