import type { WireResponse } from '../dispatch/request.js';
import type { Plan } from '../plan/plan.js';
import { readJson } from '../value/read-json.js';
import type { Streams } from './streams.js';

/**
 * Writes what a 2xx answer gives: `true` for -PassThru, the answer's object, or nothing. An answer that cannot be
 * read is a warning and its text: the call has succeeded, and nothing makes it a failure now (design.md).
 */
export async function writeReply(plan: Plan, response: WireResponse, streams: Streams): Promise<void> {
  if (response.bodyIncomplete !== undefined && plan.output.kind === 'object') {
    streams.warning(`The call succeeded, but its answer is incomplete: ${response.bodyIncomplete}.`);
  }
  if (plan.output.kind === 'passThru') {
    if (plan.output.passThru) await streams.object(true);
    return;
  }
  if (plan.output.kind === 'none' || response.body.trim() === '') return;
  const answer = readJson(response.body);
  if (answer.ok) {
    await streams.object(answer.value);
    return;
  }
  streams.warning(`The call succeeded, but its answer is not JSON: ${answer.message}.`);
  await streams.object(response.body);
}

/** An answer's headers as a script sees them: names in lower case, each with all its values. */
export function headerValues(response: WireResponse): Readonly<Record<string, readonly string[]>> {
  const values = new Map<string, string[]>();
  for (const [name, value] of response.headers) {
    const list = values.get(name) ?? [];
    values.set(name, [...list, value]);
  }
  return Object.fromEntries(values);
}
