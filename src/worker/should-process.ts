import { operationStopped } from '../dispatch/failure.js';
import { CmdletError } from '../errors/cmdlet-error.js';
import type { Plan } from '../plan/plan.js';
import { unwrap } from '../value/value.js';
import type { Host } from './host.js';

/**
 * Asks the host whether a planned request goes out.
 *
 * @throws CmdletError `OperationStopped` where it cannot say; nothing has been sent then.
 */
export async function askShouldProcess(host: Host, call: string, plan: Plan): Promise<boolean> {
  const reply = await host.ask('shouldProcess', { call, ...plan.shouldProcess });
  if (reply.kind === 'gone') throw operationStopped();
  if (reply.kind === 'error') {
    throw new CmdletError({
      id: 'OperationStopped',
      category: 'OperationStopped',
      outcome: 'interrupted',
      message: `Nobody could say whether to go on: ${reply.message}`,
    });
  }
  const value = unwrap(reply.value);
  if (value !== null && typeof value === 'object' && value.kind === 'switch') return value.value;
  return value === true;
}
