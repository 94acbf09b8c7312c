import type { TypeLookup } from '../definition/type-reference.js';
import type { Session } from '../invoke.js';
import { type OperationAddress, operationAddress } from '../operation/operation-address.js';
import { operationState } from '../operation/operation-state.js';

/** An operation that a call of this worker has begun: its object says neither which call it is of nor where it is. */
export interface KnownOperation {
  readonly address: OperationAddress;
  /** The full name of the type that shows it. */
  readonly type: string | undefined;
  readonly types: TypeLookup;
}

export interface KnownOperations {
  readonly add: (operation: KnownOperation) => void;
  readonly find: (operationId: string) => KnownOperation | undefined;
}

/** A session that begins more and waits for the first is none that anybody writes. */
const MOST_KNOWN = 1000;

/** No operations yet; of more than 1,000 the oldest are forgotten. */
export function createKnownOperations(): KnownOperations {
  const operations = new Map<string, KnownOperation>();
  return {
    add: (operation) => {
      operations.set(operation.address.operationId, operation);
      const [oldest] = operations.keys();
      if (operations.size > MOST_KNOWN && oldest !== undefined) operations.delete(oldest);
    },
    find: (operationId) => operations.get(operationId),
  };
}

/** What to do with an answer that is an operation: it is kept where it can be found again. */
export function rememberOperation(
  operations: KnownOperations,
  types: TypeLookup,
): NonNullable<Session['onAnswer']> {
  return (plan, request, response) => {
    const address = operationAddress(request.url, response, operationState(response).id);
    if (address !== undefined) operations.add({ address, type: plan.output.type, types });
  };
}
