import type { FaultRule } from './fault-rule.js';
import { type Reply, refusal } from './reply.js';
import type { SeededIds } from './seeded-ids.js';

/** The faults that are set up, and how often each has had its chance. */
export interface Faults {
  /** The fault that strikes a request: its header's, else the first of the scenario's that is its turn. */
  strike(request: { readonly name?: string; readonly header?: FaultRule }): FaultRule | undefined;
  reset(rules?: readonly FaultRule[]): void;
}

/** No faults but those that requests ask for. */
export function createFaults(ids: SeededIds): Faults {
  let rules: readonly FaultRule[] = [];
  /** How many requests each rule has seen; a header's rule is known by its text. */
  const seen = new Map<FaultRule | string, number>();

  const isItsTurn = (rule: FaultRule, key: FaultRule | string): boolean => {
    const before = seen.get(key) ?? 0;
    seen.set(key, before + 1);
    const { after = 0, times = Number.POSITIVE_INFINITY, chance = 1 } = rule;
    if (before < after || before >= after + times) return false;
    return chance >= 1 || ids.fraction('fault') < chance;
  };

  return {
    strike: ({ name, header }) => {
      if (header !== undefined && isItsTurn(header, JSON.stringify([name, header]))) return header;
      return rules.find((rule) => (rule.on === undefined || rule.on === name) && isItsTurn(rule, rule));
    },
    reset: (given = []) => {
      rules = given;
      seen.clear();
    },
  };
}

/** Graph's words for the statuses that it answers when it cannot serve (Microsoft Graph error responses). */
const WORDS: Readonly<Record<number, readonly [string, string]>> = {
  429: ['TooManyRequests', 'Too many requests. Try again later.'],
  500: ['InternalServerError', 'An internal error occurred.'],
  502: ['BadGateway', 'The gateway got no good answer.'],
  503: ['ServiceUnavailable', 'The service is unavailable. Try again later.'],
  504: ['GatewayTimeout', 'The gateway got no answer in time.'],
};

/** The answer that a fault puts in the place of the real one, or undefined where it lets the request be executed. */
export function faultReply({ status, code, message, retryAfter }: FaultRule): Reply | undefined {
  if (status === undefined) return undefined;
  const [word, words] = WORDS[status] ?? ['FaultInjected', `The sandbox was asked to answer ${status}.`];
  const headers = retryAfter === undefined ? {} : { 'retry-after': String(retryAfter) };
  return refusal(status, code ?? word, message ?? words, headers);
}
