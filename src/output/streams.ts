import type { TransferProgress } from '../dispatch/transfer.js';
import type { CmdletError } from '../errors/cmdlet-error.js';
import type { Plan } from '../plan/plan.js';
import type { PSValue } from '../value/value.js';

/**
 * Where a call writes: PowerShell's streams. Whoever runs a call brings them; tests bring
 * {@link collectStreams}.
 */
export interface Streams {
  /** The output: one object at a time, in order. */
  readonly object: (value: PSValue, about?: AboutObject) => void | Promise<void>;
  /**
   * A non-terminating error. Throws it where the caller's -ErrorAction is Stop.
   */
  readonly error: (error: CmdletError) => void;
  readonly warning: (message: string) => void;
  readonly verbose: (message: string) => void;
  readonly debug: (message: string) => void;
  /** Whether somebody reads the debug stream: what it says of a request is work. Default true. */
  readonly showsDebug?: boolean;
  /** Lines for a person that belong to no other stream: the What if sentence. */
  readonly host: (message: string) => void;
  /** Asks whether to go on; never called where nobody can answer. */
  readonly confirm: (plan: Plan) => Promise<boolean>;
  /** The answer's headers, of a success or of an error, names in lower case. */
  readonly responseHeaders: (headers: Readonly<Record<string, readonly string[]>>) => void;
  /** How many objects a collection has, for the variable of -CountVariable. */
  readonly count: (variable: string, count: number) => void;
  /** The link that asks for what has changed since. */
  readonly deltaLink: (link: string) => void;
  /** How far a file has come, often; absent: nobody looks. */
  readonly progress?: (progress: TransferProgress) => void;
}

/** What is known about an output object. */
export interface AboutObject {
  /** The full name of its model's interface. */
  readonly type?: string | undefined;
  /** One of a collection's. */
  readonly isItem?: boolean;
  /** The JSON that it came as, where it was all of an answer. */
  readonly json?: string | undefined;
}

/** All that a call wrote. */
export interface Collected {
  readonly objects: PSValue[];
  /** What is known about each of the objects. */
  readonly about: AboutObject[];
  readonly errors: CmdletError[];
  readonly warnings: string[];
  readonly verbose: string[];
  readonly debug: string[];
  readonly host: string[];
  readonly responseHeaders: Record<string, readonly string[]>[];
  readonly counts: Record<string, number>;
  readonly deltaLinks: string[];
}

/** Streams that keep everything. Errors are kept, not thrown; a question is answered with `answer`. */
export function collectStreams(answer = true): { readonly streams: Streams; readonly collected: Collected } {
  const collected: Collected = {
    objects: [],
    about: [],
    errors: [],
    warnings: [],
    verbose: [],
    debug: [],
    host: [],
    responseHeaders: [],
    counts: {},
    deltaLinks: [],
  };
  const streams: Streams = {
    object: (value, about = {}) => {
      collected.objects.push(value);
      collected.about.push(about);
    },
    error: (error) => void collected.errors.push(error),
    warning: (message) => void collected.warnings.push(message),
    verbose: (message) => void collected.verbose.push(message),
    debug: (message) => void collected.debug.push(message),
    host: (message) => void collected.host.push(message),
    confirm: async () => answer,
    responseHeaders: (headers) => void collected.responseHeaders.push({ ...headers }),
    count: (variable, count) => {
      collected.counts[variable] = count;
    },
    deltaLink: (link) => void collected.deltaLinks.push(link),
  };
  return { streams, collected };
}
