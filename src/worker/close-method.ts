import { requiredText } from './given.js';
import type { AnyMethod } from './method.js';

/** `close`: forgets a call. */
export const closeMethod: AnyMethod = (given, { calls }) => {
  calls.close(requiredText(given, 'call'));
  return {};
};
