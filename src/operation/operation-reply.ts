import type { Bound } from '../bind/bind.js';
import type { Cmdlet } from '../definition/cmdlet.js';
import { CmdletError } from '../errors/cmdlet-error.js';

/** What every commsOperation declares (resource type commsOperation, Properties). */
const OPERATION_PROPERTIES = ['Id', 'ClientContext', 'ResultInfo', 'Status'];

/** Whether the request of a cmdlet's parameter set answers one operation: a commsOperation or a type derived from it. */
export function answersOperation({ row, types }: Cmdlet, parameterSet: string): boolean {
  const reply = row.requests[row.parameterSets[parameterSet]?.request ?? 0]?.reply;
  if (reply?.kind !== 'object' || reply.collection || reply.type === undefined) return false;
  const type = types(reply.type);
  if (type === undefined || !('props' in type)) return false;
  const { props } = type;
  return OPERATION_PROPERTIES.every((name) => Object.hasOwn(props, name));
}

/**
 * Refuses to wait where there will be nothing to wait for: a redirect, say, answers 202 without a body.
 *
 * @throws CmdletError `NoOperation`, outcome input.
 */
export function requireOperation(cmdlet: Cmdlet, { parameterSet }: Bound): void {
  if (answersOperation(cmdlet, parameterSet)) return;
  throw new CmdletError({
    id: 'NoOperation',
    category: 'InvalidArgument',
    outcome: 'input',
    message: `--wait: '${cmdlet.name}' does not answer with an operation, so there is nothing to wait for. Nothing was sent.`,
    target: 'wait',
  });
}
