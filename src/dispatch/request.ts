import type { AskedProxy } from '../plan/asked-proxy.js';
import type { Download, TransferProgress, Upload } from './transfer.js';

/** A request on its way: the plan's wire form, plus what the steps add. A step makes a new one, it never changes one. */
export interface WireRequest {
  readonly method: string;
  readonly url: string;
  /** Names as they go on the wire. A later entry of the same name (any case) is a second value. */
  readonly headers: ReadonlyArray<readonly [string, string]>;
  readonly body?: string;
  /** What is streamed as the body, in place of `body`. */
  readonly upload?: Upload | undefined;
  /** Where the body of a 2xx goes, in place of the answer's text. */
  readonly download?: Download | undefined;
  /** Told how far streamed bodies have come, often. */
  readonly onTransfer?: ((progress: TransferProgress) => void) | undefined;
  /** The proxy that the call names; absent: what the environment variables say. */
  readonly proxy?: AskedProxy;
  /** `Cmdlet/ParameterSet`, for a sandbox's page; it goes to nobody else. */
  readonly binding?: string;
}

/** Why a body is not all there: it ended early, it is too large, or it is not what its headers say. */
export type BodyFault = 'broken' | 'tooLarge' | 'undecodable';

/** A complete answer. */
export interface WireResponse {
  readonly status: number;
  readonly statusText: string;
  /** In the order received, names in lower case; `set-cookie` may repeat. */
  readonly headers: ReadonlyArray<readonly [string, string]>;
  /** The body as text, decoded as UTF-8; '' where there is none. */
  readonly body: string;
  /** Why `body` is not all of it (broken off, too large, not decodable); absent where it is complete. */
  readonly bodyIncomplete?: string;
  /** The kind of what `bodyIncomplete` says. */
  readonly bodyFault?: BodyFault;
  /** The client-request-id that was sent; absent where no step of dispatch has sent it. */
  readonly clientRequestId?: string;
}

/** Sends a request and returns its answer, whatever its status; throws a CmdletError where there is no answer. */
export type Send = (request: WireRequest, signal: AbortSignal) => Promise<WireResponse>;

/** One step of dispatch: does its part and calls `next` never, once, or (a retry) more often. */
export type Step = (next: Send) => Send;

/** Composes steps around a transport: the first of the list is the outermost. */
export function compose(steps: readonly Step[], transport: Send): Send {
  return steps.reduceRight((next, step) => step(next), transport);
}
