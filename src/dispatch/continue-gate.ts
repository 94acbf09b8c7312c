import type { ClientRequest } from 'node:http';
import { timer as realTimer, type Timer } from './timer.js';

/** A server that does not know of the question says nothing (RFC 9110 §10.1.1): as long as curl waits. */
const LONGEST_WAIT_MS = 1000;

/** What a body waits for. */
export interface ContinueGate {
  /** Asks the server whether it wants the body; told of the request before it gets a socket. */
  readonly ask: (outgoing: ClientRequest) => void;
  /** Whether the body goes out: it does where the server asks for it or says nothing, not where it has answered. */
  readonly isOpen: Promise<boolean>;
  /** The exchange is over. */
  readonly close: () => void;
}

/**
 * Holds a large body back until the server wants it (`Expect: 100-continue`). A server that refuses (401, 413, 429)
 * would otherwise close the connection under the body, and its answer would be lost: nobody knew then whether the
 * request was executed.
 */
export function continueGate(timer: Timer = realTimer): ContinueGate {
  let decide: (isOpen: boolean) => void = () => undefined;
  let stopWaiting: () => void = () => undefined;
  const isOpen = new Promise<boolean>((resolve) => {
    decide = resolve;
  });
  let isOver = false;
  const settle = (wanted: boolean): void => {
    isOver = true;
    stopWaiting();
    decide(wanted);
  };
  return {
    isOpen,
    ask: (outgoing) => {
      outgoing.setHeader('Expect', '100-continue');
      outgoing.flushHeaders();
      outgoing.once('continue', () => settle(true));
      outgoing.once('response', () => settle(false));
      outgoing.once('socket', (socket) => {
        const wait = (): void => {
          if (isOver) return;
          stopWaiting = timer(LONGEST_WAIT_MS, () => settle(true));
        };
        if (socket.connecting) socket.once('connect', wait);
        else wait();
      });
    },
    close: () => settle(false),
  };
}
