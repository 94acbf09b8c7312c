import type { Step, WireRequest, WireResponse } from './request.js';

/** One try as it went over the wire, the token included: whoever shows it redacts it. */
export interface Exchange {
  readonly request: WireRequest;
  /** Milliseconds since 1970. */
  readonly startedAt: number;
  readonly tookMs: number;
  readonly result: { readonly response: WireResponse } | { readonly error: unknown };
}

/** Shows each try to `onExchange` when it is over; the step before the transport. */
export function exchanges(onExchange: (exchange: Exchange) => void, now: () => number): Step {
  return (next) => async (request, signal) => {
    const startedAt = now();
    const told = (result: Exchange['result']): void =>
      onExchange({ request, startedAt, tookMs: now() - startedAt, result });
    try {
      const response = await next(request, signal);
      told({ response });
      return response;
    } catch (error) {
      told({ error });
      throw error;
    }
  };
}
