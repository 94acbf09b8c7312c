/** What is to go wrong with a request. Seconds are those of the sandbox clock. */
export interface FaultRule {
  /** The name of a request (`redirect`, `invite`, …; routes.ts); absent: every Graph request. */
  readonly on?: string;
  /** Answer with this status instead; nothing is executed. */
  readonly status?: number;
  /** `error.code` and `error.message` beside `status`; the status's own where absent. */
  readonly code?: string;
  readonly message?: string;
  /** Seconds in the Retry-After header. */
  readonly retryAfter?: number;
  /** Seconds before anything else happens. */
  readonly delay?: number;
  /** Break the connection `before` the request is executed or `after` it, without an answer. */
  readonly reset?: 'before' | 'after';
  /** Execute, and break the connection in the middle of the answer. */
  readonly truncate?: boolean;
  /** So many requests go well first. */
  readonly after?: number;
  /** So many fail then; absent: all. */
  readonly times?: number;
  /** How likely it is each time, from 0 to 1, out of the seed. */
  readonly chance?: number;
}

type Reading = { readonly rule: FaultRule } | { readonly problem: string };

const NUMBERS: Readonly<Record<string, (value: number) => boolean>> = {
  status: (value) => Number.isInteger(value) && value >= 400 && value <= 599,
  'retry-after': (value) => value >= 0,
  delay: (value) => value >= 0 && value <= 3600,
  after: (value) => Number.isInteger(value) && value >= 0,
  times: (value) => Number.isInteger(value) && value >= 1,
  chance: (value) => value >= 0 && value <= 1,
};

const GRAMMAR =
  "The header 'x-mgshim-fault' holds parts between semicolons: a status from 400 to 599, reset, reset=after, " +
  'truncate, delay=SECONDS, retry-after=SECONDS, code=WORD, after=N, times=N, chance=0..1';

/** Reads the header `x-mgshim-fault`: `429;retry-after=2;times=1`, `delay=3`, `reset=after`, `truncate;chance=0.2`. */
export function readFaultHeader(text: string): Reading {
  const rule: Record<string, unknown> = {};
  for (const part of text.split(';').map((piece) => piece.trim().toLowerCase())) {
    const [name = '', value = ''] = /^\d+$/.test(part) ? ['status', part] : part.split('=');
    const number = value === '' ? Number.NaN : Number(value);
    if (NUMBERS[name]?.(number)) rule[name === 'retry-after' ? 'retryAfter' : name] = number;
    else if (name === 'reset' && ['', 'before', 'after'].includes(value)) rule.reset = value || 'before';
    else if (name === 'truncate' && value === '') rule.truncate = true;
    else if (name === 'code' && /^[\w.-]+$/.test(value)) {
      rule.code = text
        .split(';')
        .find((piece) => /^\s*code=/i.test(piece))
        ?.split('=')[1]
        ?.trim();
    } else return { problem: `${GRAMMAR}; it has ${JSON.stringify(part.slice(0, 40))}.` };
  }
  return { rule: rule as FaultRule };
}
