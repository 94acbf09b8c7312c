import { requiredId } from './given.js';
import type { AnyMethod } from './method.js';

/** `cancel`: aborts the running request with an id. */
export const cancelMethod: AnyMethod = (given, { cancel }) => ({ cancelled: cancel(requiredId(given)) });
