import { redact, redactHeader } from '../errors/redact.js';
import type { Plan } from '../plan/plan.js';
import type { Preferences } from './preferences.js';
import type { Streams } from './streams.js';

/** Microsoft's words, which -WhatIf, -Confirm and -Verbose share (reference-module.md, "Behaviour"). */
export function operationSentence(plan: Plan): string {
  return `Performing the operation "${plan.shouldProcess.action}" on target "${plan.shouldProcess.target}".`;
}

/**
 * Whether a planned request goes out: WhatIf beats Confirm; the commands' impact is Medium, so nobody is asked
 * unless -Confirm is given (binding.md §9).
 */
export async function shouldProcess(
  plan: Plan,
  preferences: Preferences,
  streams: Streams,
): Promise<boolean> {
  if (preferences.whatIf) {
    streams.host(`What if: ${operationSentence(plan)}`);
    streams.host(redact(requestText(plan)));
    return false;
  }
  if (preferences.confirm === 'ask') return streams.confirm(plan);
  streams.verbose(operationSentence(plan));
  return true;
}

/** The request as it would go out, but for the token, the attempt's own headers, and what is secret in the caller's. */
export function requestText(plan: Plan): string {
  const headers = plan.headers.map(([name, value]) => `${name}: ${redactHeader(name, value)}`);
  const lines = [`${plan.method} ${plan.url}`, ...headers];
  const { source, output } = plan;
  const body =
    plan.body ?? (source && `(${source.kind === 'file' ? `the file ${source.path}` : 'a stream'})`);
  const embedded = (plan.embeds ?? []).map(({ property, path }) => `(${property}: the file ${path})`);
  const whole = body === undefined ? lines : [...lines, '', body, ...embedded];
  return output.file === undefined
    ? whole.join('\n')
    : [...whole, '', `(the answer to the file ${output.file})`].join('\n');
}
