import net, { type AddressInfo, type Socket } from 'node:net';

/** What happens to one try of a call, named by the stage at which it happens. */
export type FaultName = keyof typeof FAULTS;

interface Fault {
  /** Whether the call is carried out. `either`: as the server likes, which nobody can see from outside. */
  readonly executes: 'yes' | 'no' | 'either';
  /** Where the try is led instead of to the server. */
  readonly port?: 'closed' | 'resetting';
  /** Acts at the first byte, before the request is there. */
  readonly early?: true;
  readonly act?: (socket: Socket, hooks: FaultHooks, callId: string) => void;
}

/** Told when a call waits for an answer that does not come. */
export interface FaultHooks {
  readonly onSlow: (callId: string) => void;
  readonly onStop: (callId: string) => void;
}

const BODY = '{"id":"x"}';
const answer = (head: string, body = BODY) =>
  `HTTP/1.1 ${head}\r\ncontent-length: ${body.length}\r\n\r\n${body}`;
const says = (head: string, body?: string) => (socket: Socket) => void socket.end(answer(head, body));
const hangsUp = (socket: Socket) => void socket.end();
const resets = (socket: Socket) => void socket.resetAndDestroy();
const thenResets = (text: string) => (socket: Socket) =>
  void socket.write(text, () => setImmediate(() => socket.resetAndDestroy()));

export const FAULTS = {
  none: { executes: 'yes', act: says('202 Accepted', '') },
  refused: { executes: 'no', port: 'closed' },
  'reset on accept': { executes: 'no', port: 'resetting' },
  'reset in the request': { executes: 'no', early: true, act: resets },
  'hang-up in the request': { executes: 'no', early: true, act: hangsUp },
  'reset after the request': { executes: 'either', act: resets },
  'hang-up after the request': { executes: 'either', act: hangsUp },
  'reset in the head': { executes: 'either', act: thenResets('HTTP/1.1 20') },
  'reset in the answer': {
    executes: 'yes',
    act: thenResets('HTTP/1.1 202 Accepted\r\ncontent-length: 9\r\n\r\n{'),
  },
  truncated: { executes: 'yes', act: (socket) => void socket.end(answer('200 OK').slice(0, -4)) },
  garbage: { executes: 'either', act: (socket) => void socket.end('\u0000\u0001 no HTTP \u0002\r\n\r\n') },
  'garbage for JSON': { executes: 'yes', act: says('200 OK', '<html>') },
  slow: { executes: 'either', act: (_socket, { onSlow }, id) => onSlow(id) },
  stopped: { executes: 'either', act: (_socket, { onStop }, id) => onStop(id) },
  '307': { executes: 'no', act: (socket, _hooks, id) => says(`307 Go\r\nlocation: ${pathOf(id)}`)(socket) },
  '400': { executes: 'no', act: says('400 Bad') },
  '429': { executes: 'no', act: says('429 Slow Down') },
  '429 with Retry-After': { executes: 'no', act: says('429 Slow Down\r\nRetry-After: 2') },
  '500': { executes: 'either', act: says('500 Oops') },
  '502': { executes: 'either', act: says('502 Gate') },
  '503': { executes: 'either', act: says('503 Busy') },
  '503 with Retry-After': { executes: 'no', act: says('503 Busy\r\nRetry-After: 1') },
  '504': { executes: 'either', act: says('504 Late') },
} as const satisfies Readonly<Record<string, Fault>>;

/** What the server knows of a call, which is the truth. */
export interface Truth {
  /** How often it was carried out. */
  executed: number;
  /** How many whole requests came. */
  readonly requestIds: string[];
}

export interface FaultServer {
  readonly port: number;
  readonly resettingPort: number;
  readonly closedPort: number;
  /** The truth about a call, by its id. */
  readonly truth: Map<string, Truth>;
  /** Decides what happens to the next try of a call, and whether it is carried out where either is possible. */
  next: (callId: string) => { readonly fault: FaultName; readonly executes: boolean };
  readonly close: () => Promise<void>;
}

/** The path under which a call is redirected. */
export function pathOf(callId: string): string {
  return `/v1.0/communications/calls/${callId}/redirect`;
}

/** A server on three ports of this machine that carries out calls and fails as it is told. */
export async function startFaultServer(hooks: FaultHooks): Promise<FaultServer> {
  const truth = new Map<string, Truth>();
  const sockets = new Set<Socket>();
  const serve = (socket: Socket): void => {
    sockets.add(socket.on('error', () => undefined).once('close', () => sockets.delete(socket)));
    let text = '';
    let decided: { readonly fault: FaultName; readonly executes: boolean } | undefined;
    socket.on('data', (chunk) => {
      text += chunk.toString('latin1');
      const id = /^POST \/v1\.0\/communications\/calls\/([^/]+)\//.exec(text)?.[1];
      if (id === undefined) return;
      decided ??= server.next(id);
      const fault: Fault = FAULTS[decided.fault];
      if (!fault.early && !isWhole(text)) return;
      socket.removeAllListeners('data').resume();
      if (!fault.early) record(truth, id, text, decided.executes);
      fault.act?.(socket, hooks, id);
    });
  };
  const main = await listen(net.createServer(serve));
  const resetting = await listen(net.createServer((socket) => socket.resetAndDestroy()));
  const closed = await listen(net.createServer());
  const closedPort = portOf(closed);
  await new Promise((resolve) => closed.close(resolve));
  const server: FaultServer = {
    port: portOf(main),
    resettingPort: portOf(resetting),
    closedPort,
    truth,
    next: () => ({ fault: 'none', executes: true }),
    close: async () => {
      for (const socket of sockets) socket.destroy();
      await Promise.all([main, resetting].map((each) => new Promise((resolve) => each.close(resolve))));
    },
  };
  return server;
}

function record(truth: Map<string, Truth>, id: string, text: string, executes: boolean): void {
  const known = truth.get(id) ?? { executed: 0, requestIds: [] };
  truth.set(id, known);
  if (executes) known.executed += 1;
  known.requestIds.push(/^client-request-id: (\S+)/im.exec(text)?.[1] ?? '');
}

function isWhole(text: string): boolean {
  const head = text.indexOf('\r\n\r\n');
  const length = Number(/^content-length: (\d+)/im.exec(text)?.[1] ?? 0);
  return head >= 0 && text.length >= head + 4 + length;
}

async function listen(server: net.Server): Promise<net.Server> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
}

function portOf(server: net.Server): number {
  return (server.address() as AddressInfo).port;
}
