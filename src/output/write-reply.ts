import { isNumber, numericValue } from '../convert/number.js';
import type { WireResponse } from '../dispatch/request.js';
import type { Plan } from '../plan/plan.js';
import { readJson } from '../value/read-json.js';
import { toText } from '../value/to-text.js';
import { type PSObject, type PSValue, unwrap } from '../value/value.js';
import type { Streams } from './streams.js';

/** What an answer was worth. */
export interface Written {
  /** How many objects went out. */
  readonly count: number;
  /** Where the next page is. */
  readonly nextLink?: string;
}

const NOTHING: Written = { count: 0 };

/**
 * Writes what a 2xx answer gives: `true` for -PassThru, the answer's object or objects, or nothing. An answer that
 * cannot be read is a warning and its text: the call has succeeded, and nothing makes it a failure now (design.md).
 *
 * @param limit how many objects may go out.
 */
export async function writeReply(
  plan: Plan,
  response: WireResponse,
  streams: Streams,
  limit = Number.POSITIVE_INFINITY,
): Promise<Written> {
  const { output } = plan;
  if (response.bodyIncomplete !== undefined && output.kind === 'object') {
    streams.warning(`The call succeeded, but its answer is incomplete: ${response.bodyIncomplete}.`);
  }
  if (output.kind === 'passThru') {
    if (output.passThru) await streams.object(true);
    return NOTHING;
  }
  if (output.kind === 'none' || response.body.trim() === '') return NOTHING;
  const answer = readJson(response.body);
  if (!answer.ok) {
    // A number of items comes as plain text, with a byte order mark before it.
    const text = response.body.replace(/^\u{feff}/u, '');
    const again = text === response.body ? answer : readJson(text);
    if (!again.ok) streams.warning(`The call succeeded, but its answer is not JSON: ${answer.message}.`);
    await streams.object(again.ok ? again.value : response.body);
    return { count: 1 };
  }
  return writeAnswer(plan, answer.value, response.body, streams, limit);
}

async function writeAnswer(
  { output }: Plan,
  answer: PSValue,
  text: string,
  streams: Streams,
  limit: number,
): Promise<Written> {
  const { unwrap: wrapper, type } = output;
  const whole = unwrap(answer);
  const inner = wrapper === undefined ? whole : member(whole, wrapper);
  if (inner === undefined) {
    if (member(whole, 'error') === undefined && output.collection)
      streams.warning(`The call succeeded, but its answer has no '${wrapper}'; it is given as it came.`);
    await streams.object(whole, { type, json: text });
    return { count: 1 };
  }
  tellAnnotations(output, whole, streams);
  const list = output.collection && isList(inner) ? inner.items : undefined;
  if (!list) {
    await streams.object(inner, { type, ...(inner === whole ? { json: text } : {}) });
    return { count: 1 };
  }
  const items = list.slice(0, limit);
  for (const item of items) await streams.object(item, { type, isItem: true });
  const nextLink = unwrap(member(whole, '@odata.nextLink') ?? null);
  return { count: items.length, ...(typeof nextLink === 'string' ? { nextLink } : {}) };
}

/** What an answer says about the collection as a whole. */
function tellAnnotations(output: Plan['output'], answer: PSValue, streams: Streams): void {
  const count = member(answer, '@odata.count') ?? null;
  if (output.countVariable !== undefined && isNumber(count))
    streams.count(output.countVariable, numericValue(count));
  const deltaLink = member(answer, '@odata.deltaLink') ?? null;
  if (output.delta && typeof deltaLink === 'string') streams.deltaLink(deltaLink);
}

function isList(value: PSValue): value is Extract<PSObject, { kind: 'array' }> {
  return value !== null && typeof value === 'object' && value.kind === 'array';
}

/** A JSON object's member, by its exact name. */
function member(value: PSValue, name: string): PSValue | undefined {
  if (value === null || typeof value !== 'object' || value.kind !== 'dictionary') return undefined;
  const found = value.entries.find(([key]) => toText(key) === name);
  return found && unwrap(found[1]);
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
