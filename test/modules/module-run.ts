import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import {
  type SandboxServer,
  type SandboxServerOptions,
  startSandboxServer,
} from '../../src/sandbox/server.js';
import { type RecordingServer, startRecordingServer } from '../cli/recording-server.js';
import { running } from '../engine/running-engine.js';
import type { ScriptOptions, ScriptRun } from '../powershell/script-run.js';

/** The folder of modules, as PSModulePath names it. */
export const CMDLETS = join(import.meta.dirname, '../../cmdlets');
export const AUTHENTICATION = join(CMDLETS, 'Microsoft.Graph.Authentication');

const NOBODY = Object.fromEntries(
  ['ACCESS_TOKEN', 'ENVIRONMENT', 'ENDPOINT', 'CONFIG_DIR'].map((name) => [`MGSHIM_${name}`, null]),
);

export interface ModuleRun extends ScriptRun {
  readonly output: ReadonlyArray<ScriptRun['output'][number] & { readonly text: string }>;
  readonly information: readonly string[];
  readonly progress: readonly { readonly status: string; readonly completed: boolean }[];
  readonly variables: Readonly<Record<string, unknown>>;
}

export interface ModuleOptions extends ScriptOptions {
  readonly modulePath?: string;
  readonly readVariables?: readonly string[];
  readonly workingDirectory?: string;
}

/** Runs scripts with our modules first on PSModulePath, each in a session of its own. */
export type RunScript = (script: string, options?: ModuleOptions) => Promise<ModuleRun>;

export interface Engine {
  readonly run: RunScript;
  readonly ask: (request: object) => Promise<unknown>;
}

/** An engine for the tests of the surrounding block; nobody is signed in unless the environment says so. */
export function moduleEngine(): Engine {
  const { ask } = running('run');
  return {
    ask,
    run: async (script, { environment, modulePath = CMDLETS, ...rest } = {}) => {
      const request = { script, modulePath, environment: { ...NOBODY, ...environment }, ...rest };
      return (await ask(request)) as ModuleRun;
    },
  };
}

/** Connected to a sandbox, in which `$someone` is a participant. */
const PRELUDE = `Connect-MgGraph -Environment Sandbox -NoWelcome
$someone = @{ identity = @{ user = @{ id = '98da8a1a-1b87-452c-a713-65d3f10b1253' } } }
`;

export interface SandboxEngine extends Engine {
  /** Runs text that finds itself connected. */
  readonly connected: RunScript;
  readonly sandbox: () => SandboxServer;
  /** Makes an incoming call, or one in a state, and gives its id. */
  readonly makeCall: (state?: string) => Promise<string>;
}

/** @param options of the sandbox. */
export function sandboxEngine(options: SandboxServerOptions = {}): SandboxEngine {
  const engine = moduleEngine();
  let server: SandboxServer | undefined;
  const sandbox = (): SandboxServer => {
    if (!server) throw new Error('the sandbox is asked for before the tests run');
    return server;
  };
  beforeAll(async () => {
    server = await startSandboxServer(options);
  });
  afterAll(() => server?.close());
  const run: RunScript = (script, { environment, ...rest } = {}) =>
    engine.run(script, { environment: { MGSHIM_ENDPOINT: sandbox().url, ...environment }, ...rest });
  return {
    ask: engine.ask,
    run,
    connected: (script, options) => run(PRELUDE + script, options),
    sandbox,
    makeCall: async (state = 'incoming') => {
      const body = JSON.stringify({ state });
      const response = await fetch(`${sandbox().url}/sandbox/calls`, { method: 'POST', body });
      return ((await response.json()) as { readonly id: string }).id;
    },
  };
}

export interface RecordingEngine extends Engine {
  readonly server: () => RecordingServer;
}

/** A session with a ready token, whose requests a server keeps and answers as told. */
export function recordingEngine(): RecordingEngine {
  const engine = moduleEngine();
  let server: RecordingServer | undefined;
  const started = (): RecordingServer => {
    if (!server) throw new Error('the server is asked for before the tests run');
    return server;
  };
  beforeAll(async () => {
    server = await startRecordingServer();
  });
  afterAll(() => server?.close());
  return {
    ask: engine.ask,
    server: started,
    run: (script, { environment, ...rest } = {}) => {
      const variables = { MGSHIM_ENDPOINT: started().url, MGSHIM_ACCESS_TOKEN: 'ready-token' };
      return engine.run(script, { environment: { ...variables, ...environment }, ...rest });
    },
  };
}

/** What a script put out, as the values themselves. */
export function values(run: ModuleRun): readonly unknown[] {
  return run.output.map(({ json }) => json);
}

/** That nothing went wrong, and what a script put out. */
export function good(run: ModuleRun): readonly unknown[] {
  if (run.errors.length > 0 || run.terminating !== null) {
    throw new Error(JSON.stringify([run.errors, run.terminating]));
  }
  return values(run);
}
