import { type Reply, refusal } from './reply.js';

/** What a call gets that is not there, or no longer (microsoft-graph-comms-samples #191, #330). */
export function callNotFound(): Reply {
  return refusal(404, '8522', 'Call not found.');
}
