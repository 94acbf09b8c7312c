import { CmdletError } from '../errors/cmdlet-error.js';
import { differences } from './json.js';
import { matchKey, type RecordedRequest } from './recorded-exchange.js';
import type { NamedRecording } from './recording-folder.js';

const MOST_DIFFERENCES = 5;

/** What differs weighs: another path is another request, another value in the body perhaps only a slip. */
const WEIGHT = { method: 1_000, path: 100, body: 1 };

/**
 * The error of a request that no recording answers: which one is nearest, and what differs.
 *
 * @param used the files of those that have answered already.
 */
export function noRecording(
  wanted: RecordedRequest,
  recordings: readonly NamedRecording[],
  used: ReadonlySet<string>,
): CmdletError {
  const asked = `${wanted.method} ${wanted.path}`;
  return new CmdletError({
    id: 'NoRecording',
    category: 'ObjectNotFound',
    outcome: 'input',
    message: `No recording answers ${asked}. ${nearest(wanted, recordings, used)} Nothing was sent.`,
    target: asked,
  });
}

function nearest(
  wanted: RecordedRequest,
  recordings: readonly NamedRecording[],
  used: ReadonlySet<string>,
): string {
  const same = recordings.filter(({ exchange }) => matchKey(exchange.request) === matchKey(wanted));
  if (same.length > 0) return `${same.map(({ file }) => file).join(', ')} did, and is used up.`;
  const unused = recordings.filter(({ file }) => !used.has(file));
  const [best] = (unused.length > 0 ? unused : recordings)
    .map(({ file, exchange }) => ({ file, ...compared(wanted, exchange.request) }))
    .sort((a, b) => a.distance - b.distance);
  if (best === undefined) return 'There are no recordings.';
  const { length } = best.found;
  const more = length > MOST_DIFFERENCES ? `; and ${length - MOST_DIFFERENCES} more` : '';
  return `The nearest is ${best.file}: ${best.found.slice(0, MOST_DIFFERENCES).join('; ')}${more}.`;
}

function compared(wanted: RecordedRequest, recorded: RecordedRequest) {
  const method = differences('method', wanted.method, recorded.method);
  const path = differences('path', wanted.path, recorded.path);
  const body = differences('body', wanted.body, recorded.body);
  const apart = segmentsApart(wanted.path, recorded.path);
  const distance = method.length * WEIGHT.method + apart * WEIGHT.path + body.length * WEIGHT.body;
  return { found: [...method, ...path, ...body], distance };
}

function segmentsApart(a: string, b: string): number {
  const [left, right] = [a.split(/[/?&]/), b.split(/[/?&]/)];
  const length = Math.max(left.length, right.length);
  return Array.from({ length }, (_, index) => index).filter((index) => left[index] !== right[index]).length;
}
