import { requiredId, requiredText } from './given.js';
import type { AnyMethod } from './method.js';

/** `await`: the host of a call whose runs it sends ahead sends no more of them before one has been answered. */
export const awaitMethod: AnyMethod = (given, { calls }) => {
  calls.find(requiredText(given, 'call')).beside?.awaited(requiredId(given));
  return {};
};
