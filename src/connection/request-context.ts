import { CmdletError } from '../errors/cmdlet-error.js';

/** How requests are sent and repeated: what Get-MgRequestContext shows (ecosystem.md §1.1). */
export interface RequestContext {
  /** One try's limit, in seconds; more than 0. */
  readonly clientTimeout: number;
  /** Seconds, 0 to 180. */
  readonly retryDelay: number;
  /** Repetitions after the first try, 0 to 10. */
  readonly maxRetry: number;
  /** The limit of all waits between tries together, in seconds; 0 is none. */
  readonly retriesTimeLimit: number;
}

/** Microsoft's defaults. */
export const DEFAULT_REQUEST_CONTEXT: RequestContext = Object.freeze({
  clientTimeout: 300,
  retryDelay: 3,
  maxRetry: 3,
  retriesTimeLimit: 0,
});

type Field = keyof RequestContext;

/** The longest time that a timer of Node takes (2^31 - 1 ms), in whole seconds. */
const LONGEST = 2_147_483;

const RULES: Readonly<
  Record<Field, { readonly accepts: (value: number) => boolean; readonly text: string }>
> = {
  clientTimeout: {
    accepts: (value) => value > 0 && value <= LONGEST,
    text: `a number of seconds above 0, at most ${LONGEST}`,
  },
  retryDelay: { accepts: (value) => value >= 0 && value <= 180, text: 'a number of seconds from 0 to 180' },
  maxRetry: {
    accepts: (value) => Number.isInteger(value) && value >= 0 && value <= 10,
    text: 'a whole number from 0 to 10',
  },
  retriesTimeLimit: {
    accepts: (value) => value >= 0 && value <= LONGEST,
    text: `a number of seconds from 0 (no limit) to ${LONGEST}`,
  },
};

/**
 * The context with some of its values changed; the given one stays as it is. Absent and null leave a value alone.
 * @throws CmdletError `InvalidRequestContext`, outcome input, that names the field and its limits.
 */
export function withRequestContext(
  current: RequestContext,
  changes: Readonly<Partial<Record<Field, unknown>>>,
): RequestContext {
  const changed: { -readonly [name in Field]: number } = { ...current };
  for (const field of Object.keys(RULES) as Field[]) {
    const value = Object.hasOwn(changes, field) ? changes[field] : undefined;
    if (value === undefined || value === null) continue;
    if (typeof value !== 'number' || !RULES[field].accepts(value)) throw invalid(field);
    changed[field] = value;
  }
  return Object.freeze(changed);
}

function invalid(field: Field): CmdletError {
  return new CmdletError({
    id: 'InvalidRequestContext',
    category: 'InvalidArgument',
    outcome: 'input',
    message: `${field} must be ${RULES[field].text}.`,
    target: field,
  });
}
