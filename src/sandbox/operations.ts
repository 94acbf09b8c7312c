import type { JsonObject } from './json.js';

/** The operations of calls: what an invite starts and a GET asks after. */
export interface Operations {
  add(callId: string, operationId: string, operation: JsonObject): void;
  find(callId: string, operationId: string): JsonObject | undefined;
  reset(): void;
}

/** No operations yet. */
export function createOperations(): Operations {
  const byCall = new Map<string, Map<string, JsonObject>>();
  return {
    add: (callId, operationId, operation) => {
      const operations = byCall.get(callId) ?? new Map<string, JsonObject>();
      byCall.set(callId, operations.set(operationId, operation));
    },
    find: (callId, operationId) => byCall.get(callId)?.get(operationId),
    reset: () => byCall.clear(),
  };
}
