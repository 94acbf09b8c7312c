import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { startSandboxServer } from '../../src/sandbox/server.js';

/** The command as Node starts it. */
export const MAIN = join(import.meta.dirname, '../../dist/cli/main.js');

const TARGET = '[{"identity":{"user":{"id":"98da8a1a-1b87-452c-a713-65d3f10b1253"}}}]';

export interface ColdCommand {
  /** Milliseconds from start to end of a Node with these words. @throws Error where it fails: a failure is fast. */
  readonly run: (...words: readonly string[]) => Promise<number>;
  /** The words of a redirect. */
  readonly redirect: (call: string, ...more: readonly string[]) => readonly string[];
  /** A call that can be redirected, once. */
  readonly newCall: () => Promise<string>;
  readonly close: () => Promise<void>;
}

/** Processes that are each started anew, and a sandbox for them to call. */
export async function coldCommand(): Promise<ColdCommand> {
  const server = await startSandboxServer();
  const variables = { ...process.env, MGSHIM_ENDPOINT: server.url, MGSHIM_ENVIRONMENT: 'Sandbox' };
  return {
    run: (...words) => {
      const from = performance.now();
      const child = spawn(process.execPath, words, { env: variables, stdio: ['ignore', 'ignore', 'pipe'] });
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
    },
    redirect: (call, ...more) => [
      MAIN,
      'Invoke-MgRedirectCommunicationCall',
      ...['-CallId', call, '-Targets', TARGET, ...more],
    ],
    newCall: async () => {
      const response = await fetch(`${server.url}/sandbox/calls`, { method: 'POST', body: '{}' });
      return ((await response.json()) as { readonly id: string }).id;
    },
    close: () => server.close(),
  };
}
