import type { Argument } from '../bind/argument.js';
import type { Prebound } from '../bind/bind.js';
import type { Cmdlet } from '../definition/cmdlet.js';
import type { Send } from '../dispatch/request.js';
import type { ProxyCredential } from '../plan/asked-proxy.js';
import type { Beside } from './beside.js';
import { invalid } from './given.js';
import type { Host } from './host.js';
import type { RecordingOptions } from './recordings.js';
import type { Shown } from './shown.js';

/** One invocation of a cmdlet, from `open` to `close`. */
export interface OpenCall {
  readonly cmdlet: Cmdlet;
  /** The command line. */
  readonly args: readonly Argument[];
  readonly prebound: Prebound;
  /** The parameters whose script blocks the host runs for each object. */
  readonly delayed: readonly string[];
  readonly expectsInput: boolean;
  readonly shown: Shown;
  /** Whether script blocks of the host stand before the transport. */
  readonly hasSteps: boolean;
  readonly connection: string | undefined;
  /** Whether a value beyond a known limit of Graph is an error. */
  readonly strict: boolean;
  readonly recording: RecordingOptions;
  readonly proxyCredential: ProxyCredential | undefined;
  /** Where the host sends runs ahead. */
  readonly beside: Beside | undefined;
  /** The rests of the pipeline whose `httpSteps` are open, the innermost last. */
  readonly rests: Send[];
  /** Who answers for the requests that run inside those, the innermost last. */
  readonly hosts: Host[];
}

export interface OpenCalls {
  /** Keeps a call and returns its handle. */
  readonly open: (call: OpenCall) => string;
  /** @throws RpcError invalidParams for a handle that is not known. */
  readonly find: (handle: string) => OpenCall;
  readonly close: (handle: string) => void;
}

/** A pipeline that is stopped from below never says that a call has ended, so the oldest are forgotten. */
const MOST_OPEN = 1000;

export function createOpenCalls(): OpenCalls {
  const calls = new Map<string, OpenCall>();
  let last = 0;
  return {
    open: (call) => {
      const handle = `c${++last}`;
      calls.set(handle, call);
      const [oldest] = calls.keys();
      if (calls.size > MOST_OPEN && oldest !== undefined) calls.delete(oldest);
      return handle;
    },
    find: (handle) => {
      const call = calls.get(handle);
      if (!call) throw invalid('no call with that handle is open');
      return call;
    },
    close: (handle) => void calls.delete(handle),
  };
}
