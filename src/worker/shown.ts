import { type Given, givenObject } from './given.js';

/** Whether verbose and debug texts are wanted: they travel only to a host that shows them. */
export interface Shown {
  readonly verbose: boolean;
  readonly debug: boolean;
}

/** Reads `preferences`. */
export function readShown(given: Given): Shown {
  const { verbose, debug } = givenObject(given, 'preferences');
  return { verbose: verbose === true, debug: debug === true };
}
