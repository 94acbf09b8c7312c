import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { type SandboxServer, startSandboxServer } from '../../src/sandbox/server.js';
import { running } from '../engine/running-engine.js';

export const SCRIPT = join(import.meta.dirname, '../../Invoke-MgRedirect.ps1');

export interface ErrorRecord {
  readonly id: string;
  readonly message: string;
  readonly category: string;
  readonly target: unknown;
  readonly details: string | null;
  readonly recommendedAction: string | null;
  readonly exception: string;
  readonly inner: string | null;
}

/** What the engine says of a script that has run (test/engine/README.md, "run"). */
export interface ScriptRun {
  readonly output: readonly { readonly type: string; readonly json: unknown }[];
  readonly errors: readonly ErrorRecord[];
  readonly terminating: ErrorRecord | null;
  readonly warnings: readonly string[];
  readonly verbose: readonly string[];
  readonly debug: readonly string[];
  readonly host: readonly string[];
  readonly stopped?: boolean;
}

export interface ScriptOptions {
  readonly variables?: object;
  readonly environment?: Readonly<Record<string, string | null>>;
  readonly choices?: readonly number[];
  readonly interruptAfterMs?: number;
}

/** The engine and a sandbox that it talks to, for the tests of the surrounding block. */
export interface ScriptHost {
  /** Runs text in which `& $redirect` is the script and `$someone` a participant. */
  readonly run: (script: string, options?: ScriptOptions) => Promise<ScriptRun>;
  readonly ask: (request: object) => Promise<unknown>;
  readonly sandbox: () => SandboxServer;
  /** Makes an incoming call and gives its id. */
  readonly makeCall: () => Promise<string>;
}

const PRELUDE = `$someone = @{ identity = @{ user = @{ id = '98da8a1a-1b87-452c-a713-65d3f10b1253' } } }\n`;

export function scriptHost(): ScriptHost {
  const { ask } = running('run');
  let server: SandboxServer | undefined;
  const sandbox = (): SandboxServer => {
    if (!server) throw new Error('the sandbox is asked for before the tests run');
    return server;
  };
  beforeAll(async () => {
    server = await startSandboxServer();
  });
  afterAll(() => server?.close());
  return {
    ask,
    sandbox,
    run: async (script, { variables, environment, ...rest } = {}) => {
      const { url, token } = sandbox();
      const request = {
        script: PRELUDE + script,
        variables: { redirect: SCRIPT, ...variables },
        environment: { MGSHIM_ENDPOINT: url, MGSHIM_ACCESS_TOKEN: token, ...environment },
        ...rest,
      };
      return (await ask(request)) as ScriptRun;
    },
    makeCall: async () => {
      const response = await fetch(`${sandbox().url}/sandbox/calls`, { method: 'POST' });
      return ((await response.json()) as { readonly id: string }).id;
    },
  };
}
