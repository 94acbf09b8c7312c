import http from 'node:http';
import net from 'node:net';
import { namedArgument } from '../../src/bind/argument.js';
import type { TokenProvider } from '../../src/connection/credential.js';
import { createDispatch } from '../../src/dispatch/dispatch.js';
import type { RouteFor } from '../../src/dispatch/routes.js';
import { createTransport } from '../../src/dispatch/transport.js';
import { CmdletError, type Outcome } from '../../src/errors/cmdlet-error.js';
import { invoke } from '../../src/invoke.js';
import { collectStreams } from '../../src/output/streams.js';
import { cmdletOf, literal, REDIRECT } from '../plan/planned.js';
import { FAULTS, type FaultName, type FaultServer, startFaultServer } from './fault-server.js';
import { pick, seeded } from './random.js';

/** What became of a call, as its caller was told and as the server knows. */
export interface FaultedCall {
  readonly id: string;
  /** The tries' faults in order, as far as they came. */
  readonly faults: readonly FaultName[];
  readonly reported: Outcome | 'done';
  readonly errorId: string | undefined;
  readonly executed: number;
  /** The client-request-ids of the tries that arrived. */
  readonly requestIds: readonly string[];
}

const NAMES = Object.keys(FAULTS) as FaultName[];
/** Never repeated more often than this, so a longer script is never used up. */
const LONGEST_SCRIPT = 6;
const SIDE_BY_SIDE = 24;

const tokenProvider: TokenProvider = {
  source: 'accessToken',
  getToken: async () => ({ token: 'token', expiresAt: Number.POSITIVE_INFINITY }),
  secrets: () => ['token'],
};

/** One call on its way: what will happen to it, and how time and its caller break in. */
interface Script {
  readonly faults: readonly FaultName[];
  readonly executes: readonly boolean[];
  tries: number;
  readonly timers: Set<() => void>;
  readonly stop: AbortController;
}

/** Redirects so many calls, each with faults of its own at any stage; the seed decides which. */
export async function runFaulted(count: number, seed: number): Promise<readonly FaultedCall[]> {
  const random = seeded(seed);
  const scripts = new Map(
    Array.from({ length: count }, (_, index): [string, Script] => [`c${index}`, writeScript(random)]),
  );
  const scriptOf = (id: string): Script => scripts.get(id) as Script;
  const server = await startFaultServer({
    onSlow: (id) => {
      for (const expire of scriptOf(id).timers) expire();
    },
    onStop: (id) => scriptOf(id).stop.abort(),
  });
  server.next = (id) => {
    const script = scriptOf(id);
    const at = script.tries - 1;
    return { fault: script.faults[at] ?? 'none', executes: script.executes[at] ?? true };
  };
  const waiting = [...scripts];
  const done: FaultedCall[] = [];
  try {
    const work = async (): Promise<void> => {
      for (let next = waiting.pop(); next; next = waiting.pop()) done.push(await redirect(...next, server));
    };
    await Promise.all(Array.from({ length: SIDE_BY_SIDE }, work));
  } finally {
    await server.close();
  }
  return done;
}

function writeScript(random: () => number): Script {
  const faults = Array.from({ length: Math.floor(random() * (LONGEST_SCRIPT + 1)) }, () =>
    pick(random, NAMES),
  );
  const executes = faults.map((name) => {
    const { executes: kind } = FAULTS[name];
    return kind === 'either' ? random() < 0.5 : kind === 'yes';
  });
  return { faults, executes, tries: 0, timers: new Set(), stop: new AbortController() };
}

/** The whole cmdlet, from its arguments to its streams; only waits and the limit of a try take no time. */
async function redirect(id: string, script: Script, server: FaultServer): Promise<FaultedCall> {
  const endpoint = `http://127.0.0.1:${server.port}`;
  const routes = routesFor(script, server);
  const timer = (_milliseconds: number, then: () => void) => {
    script.timers.add(then);
    return () => void script.timers.delete(then);
  };
  const send = createDispatch({
    environment: { name: 'Faults', endpoint, authority: endpoint, isSandbox: true },
    tokenProvider,
    transport: createTransport({ routes, timer }),
    sleep: async () => undefined,
    random: () => 0,
  });
  const { streams, collected } = collectStreams();
  const session = {
    endpoint,
    userAgent: 'faults',
    send,
    secrets: tokenProvider.secrets,
    streams: () => streams,
    signal: script.stop.signal,
  };
  const args = [
    namedArgument('CallId', id),
    namedArgument('Targets', literal("@{identity=@{user=@{id='u'}}}")),
    namedArgument('PassThru', true),
  ];
  let error: unknown;
  try {
    await invoke(cmdletOf(REDIRECT), { args }, session);
    error = collected.errors[0];
  } catch (thrown) {
    error = thrown;
  }
  const { executed, requestIds } = server.truth.get(id) ?? { executed: 0, requestIds: [] };
  const faults = script.faults.slice(0, script.tries);
  const shared = { id, faults, executed, requestIds };
  if (error instanceof CmdletError) return { ...shared, reported: error.outcome, errorId: error.id };
  if (error !== undefined || collected.objects.length !== 1) throw error ?? new Error(`${id} said nothing`);
  return { ...shared, reported: 'done', errorId: undefined };
}

/** Counts the tries, and leads those astray that shall not reach the server. */
function routesFor(script: Script, { closedPort, resettingPort }: FaultServer): RouteFor {
  return async () => {
    const fault = script.faults[script.tries];
    script.tries += 1;
    const led = fault === undefined ? undefined : (FAULTS[fault] as { readonly port?: string }).port;
    const port = led === 'closed' ? closedPort : led === 'resetting' ? resettingPort : undefined;
    const agent = new http.Agent({ keepAlive: false });
    if (port !== undefined) agent.createConnection = () => net.connect({ host: '127.0.0.1', port });
    return { agent };
  };
}
