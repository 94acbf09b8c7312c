import type { JsonObject } from './json.js';

/** Why something ended (resource type resultInfo: code and subcode are Int32). */
export interface ResultInfo {
  readonly code: number;
  readonly subcode: number;
  readonly message: string;
}

/** A resultInfo as Graph writes it. */
export function resultInfo({ code, subcode, message }: ResultInfo): JsonObject {
  return { '@odata.type': '#microsoft.graph.resultInfo', code, subcode, message };
}

/** Reasons out of Delete call, "Call end reason codes". */
export const RESULTS = {
  callerLeft: {
    code: 200,
    subcode: 4521,
    message: 'Call ended by the other participant in peer-to-peer call.',
  },
  ended: { code: 200, subcode: 5001, message: 'The conversation has ended.' },
  nobodyAnswered: {
    code: 408,
    subcode: 10057,
    message: 'Call timed out due to no signaling from callee endpoints.',
  },
  declined: { code: 480, subcode: 10076, message: 'Callee could not be reached.' },
  notForwarded: {
    code: 480,
    subcode: 10134,
    message: 'Call rejected due to inability to route the call.',
  },
} as const satisfies Readonly<Record<string, ResultInfo>>;
