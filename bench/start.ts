import { coldCommand, MAIN } from './measure/cold-command.js';
import { inTurns, ratios, spread } from './measure/turns.js';

/** How much of a bare `node -e 0` each may take. */
const TARGETS = { '--version': 1.25, '-WhatIf': 1.4, 'a call': 2 } as const;

const ROUNDS = { warmUp: 3, measured: 21 };

const { run, redirect, newCall, close } = await coldCommand();
try {
  const [node = [], ...sides] = await inTurns(ROUNDS, [
    () => run('-e', '0'),
    () => run(MAIN, '--version'),
    () => run(...redirect('c', '-WhatIf')),
    async () => run(...redirect(await newCall())),
  ]);
  console.log(`start: node -e 0 ${spread(node)} ms`);
  for (const [index, [name, target]] of Object.entries(TARGETS).entries()) {
    const side = sides[index] ?? [];
    console.log(
      `start: ${name} ${spread(side)} ms, ${spread(ratios(side, node))} times node -e 0 (target ${target})`,
    );
  }
} finally {
  await close();
}
