import type { Body } from './json-body.js';
import type { Reply } from './reply.js';
import type { SandboxState } from './state.js';

/** What an answer is made from: a request that has passed every gate before it. */
export interface Exchange {
  readonly state: SandboxState;
  readonly url: URL;
  readonly headers: Headers;
  readonly body: Body;
  /** The path's variable segments, decoded, by their names in the route. */
  readonly params: Readonly<Record<string, string>>;
  /** Back to the beginning, of the state's scenario where it has one. */
  readonly begin: () => void;
}

export type Answer = (exchange: Exchange) => Reply;

/** An answer that is made of other answers: `again` gives that of a request as if it had come by itself. */
export type Later = (
  request: Request,
  body: Body,
  again: (request: Request) => Promise<Response>,
) => Promise<Reply>;

/** One thing the sandbox answers. */
export interface Route {
  readonly method: 'GET' | 'POST' | 'DELETE';
  /** Segments in braces take any one non-empty segment; the others match without regard to case, as Graph's do. */
  readonly path: string;
  /** What faults know it by; only Graph's own have one. */
  readonly name?: string;
  /** Application permissions, any of which will do. Empty: any application token will do. Absent: no token is asked. */
  readonly anyRole?: readonly string[];
  readonly answer: Answer | { readonly later: Later };
}
