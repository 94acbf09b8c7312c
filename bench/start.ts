import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { startSandboxServer } from '../src/sandbox/server.js';
import { inTurns, ratios, spread } from './measure/turns.js';

/** How much of a bare `node -e 0` each may take. */
const TARGETS = { '--version': 1.25, '-WhatIf': 1.4, 'a call': 2 } as const;

const ROUNDS = { warmUp: 3, measured: 21 };
const MAIN = join(import.meta.dirname, '../dist/cli/main.js');
const TARGET = '[{"identity":{"user":{"id":"98da8a1a-1b87-452c-a713-65d3f10b1253"}}}]';

const server = await startSandboxServer();
const variables = { ...process.env, MGSHIM_ENDPOINT: server.url, MGSHIM_ENVIRONMENT: 'Sandbox' };

/** Milliseconds from start to end. @throws Error where it fails: a failure is fast. */
function run(words: readonly string[]): Promise<number> {
  const from = performance.now();
  const child = spawn(process.execPath, [...words], { env: variables, stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    said += text;
  });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => {
      if (code === 0) resolve(performance.now() - from);
      else reject(new Error(`${words.join(' ')} ended with ${code}: ${said}`));
    });
  });
}

async function newCall(): Promise<string> {
  const response = await fetch(`${server.url}/sandbox/calls`, { method: 'POST', body: '{}' });
  return ((await response.json()) as { readonly id: string }).id;
}

const redirect = (call: string, ...more: readonly string[]) =>
  run([MAIN, 'Invoke-MgRedirectCommunicationCall', '-CallId', call, '-Targets', TARGET, ...more]);

try {
  const [node = [], ...sides] = await inTurns(ROUNDS, [
    () => run(['-e', '0']),
    () => run([MAIN, '--version']),
    () => redirect('c', '-WhatIf'),
    async () => redirect(await newCall()),
  ]);
  console.log(`start: node -e 0 ${spread(node)} ms`);
  for (const [index, [name, target]] of Object.entries(TARGETS).entries()) {
    const side = sides[index] ?? [];
    console.log(
      `start: ${name} ${spread(side)} ms, ${spread(ratios(side, node))} times node -e 0 (target ${target})`,
    );
  }
} finally {
  await server.close();
}
