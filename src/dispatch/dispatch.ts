import type { TokenProvider } from '../connection/credential.js';
import type { Environment } from '../connection/environment.js';
import { authenticate } from './authenticate.js';
import { bodyLimit } from './body-limit.js';
import { clientRequestId } from './client-request-id.js';
import { type Exchange, exchanges } from './exchanges.js';
import { createNetwork, type Network } from './network.js';
import { redirects } from './redirects.js';
import { compose, type Send, type Step } from './request.js';
import { type RetryNotice, retry } from './retry.js';
import { sleep as realSleep, type Sleep } from './sleep.js';
import { timeLimit } from './time-limit.js';
import { timer as realTimer, type Timer } from './timer.js';
import { createTransport } from './transport.js';

export interface DispatchOptions {
  readonly environment: Environment;
  readonly tokenProvider: TokenProvider;
  /** How others are reached, sign-in included. Default: straight there. */
  readonly network?: Network;
  /** Default: {@link createTransport} over the network. */
  readonly transport?: Send;
  /** Default: the real wait. */
  readonly sleep?: Sleep;
  /** Jitter, from 0 up to 1. Default Math.random. */
  readonly random?: () => number;
  /** Milliseconds since 1970. Default Date.now. */
  readonly now?: () => number;
  /** Repetitions after the first try. Default 3. */
  readonly maxRetry?: number;
  /** Seconds. Default 3. */
  readonly retryDelay?: number;
  /** All waits of a request together, in seconds. Default 0: no limit. */
  readonly retriesTimeLimit?: number;
  /** Everything together, in seconds. Default 0: no limit. */
  readonly maxTime?: number;
  /** Default: the real one. */
  readonly timer?: Timer;
  /** Told before each wait. */
  readonly onRetry?: (notice: RetryNotice) => void;
  /**
   * Steps that put the requests of several calls together before they go over the wire. What they send is no caller's
   * own request: each of those is repeated by itself. Default: none, each goes alone.
   */
  readonly gathering?: readonly Step[];
  /** Shown each try when it is over. */
  readonly onExchange?: (exchange: Exchange) => void;
}

/** The way of a request to Graph and back: the steps in order, outermost first. */
export function createDispatch(options: DispatchOptions): Send {
  const { environment, tokenProvider, network = createNetwork({}), onExchange } = options;
  const { transport = createTransport({ routes: network.routes }), maxTime = 0 } = options;
  const {
    sleep = realSleep,
    timer = realTimer,
    random = Math.random,
    now = Date.now,
    maxRetry = 3,
    retryDelay = 3,
    retriesTimeLimit = 0,
    onRetry = () => undefined,
  } = options;
  const maxTimeMs = maxTime * 1000;
  const { gathering = [] } = options;
  return compose(
    [
      clientRequestId(),
      bodyLimit(),
      timeLimit(maxTimeMs, timer),
      retry({ maxRetry, retryDelay, retriesTimeLimit, maxTimeMs, sleep, random, now, onRetry }),
      redirects(),
      ...(gathering.length > 0 ? [...gathering, clientRequestId(), redirects()] : []),
      authenticate(environment, tokenProvider, network.routes),
      ...(onExchange ? [exchanges(onExchange, now)] : []),
    ],
    transport,
  );
}
