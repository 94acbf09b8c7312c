import type { Outcome } from '../errors/cmdlet-error.js';

/** The documented exit codes (README, "Exit codes"). */
export const EXIT_CODES: Readonly<Record<Outcome | 'done', number>> = {
  done: 0,
  internal: 1,
  input: 2,
  signIn: 3,
  refused: 4,
  failed: 5,
  throttled: 6,
  unknown: 7,
  operationFailed: 8,
  operationOpen: 9,
  interrupted: 130,
};

/**
 * The gravest of two outcomes, when several objects fail in different ways: what may have been executed weighs
 * most, since only that cannot simply be run again.
 */
export function gravest(a: Outcome | 'done', b: Outcome | 'done'): Outcome | 'done' {
  return GRAVITY.indexOf(a) >= GRAVITY.indexOf(b) ? a : b;
}

const GRAVITY: ReadonlyArray<Outcome | 'done'> = [
  'done',
  'input',
  'refused',
  'throttled',
  'failed',
  'signIn',
  'interrupted',
  'internal',
  'operationFailed',
  'operationOpen',
  'unknown',
];
