import type { Cmdlet } from '../definition/cmdlet.js';
import { operationStopped } from '../dispatch/failure.js';
import { CmdletError } from '../errors/cmdlet-error.js';
import type { Plan } from '../plan/plan.js';
import { unwrap } from '../value/value.js';
import { type Given, invalid, optionalText } from './given.js';
import type { Host } from './host.js';

/**
 * When a host is asked whether a planned request goes out. Where its ShouldProcess would say yes without a word, the
 * question is a way to it and back for nothing.
 */
export type Asking = 'always' | 'high' | 'never';

const ASKINGS: readonly Asking[] = ['always', 'high', 'never'];

/** Reads `ask`. */
export function readAsking(given: Given): Asking {
  const asked = optionalText(given, 'ask') ?? 'always';
  const asking = ASKINGS.find((name) => name === asked);
  if (!asking) throw invalid(`'ask' is one of ${ASKINGS.join(', ')}`);
  return asking;
}

/**
 * Whether a planned request goes out; asks the host where it wants to be asked.
 *
 * @throws CmdletError `OperationStopped` where it cannot say; nothing has been sent then.
 */
export async function shouldProcess(
  host: Host,
  call: string,
  plan: Plan,
  asking: Asking,
  { command: { definition } }: Cmdlet,
): Promise<boolean> {
  if (asking === 'never' || (asking === 'high' && definition.confirmImpact !== 'High')) return true;
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
