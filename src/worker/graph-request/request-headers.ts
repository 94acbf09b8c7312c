import { type PlannedHeaders, planHeaders } from '../../plan/plan-headers.js';
import { toText } from '../../value/to-text.js';
import { hashtable, type PSValue, unwrap } from '../../value/value.js';
import type { RequestBody } from './request-body.js';

const CONTENT_TYPES: Readonly<Record<RequestBody['kind'], string | undefined>> = {
  none: undefined,
  text: 'application/json',
  bytes: 'application/octet-stream',
  file: 'application/octet-stream',
};

/**
 * The request's headers, checked as a cmdlet's -Headers are. Scripts of Invoke-MgGraphRequest also write
 * Content-Type there: it counts as `contentType`, which goes before it.
 *
 * @throws CmdletError `InvalidHeader`.
 */
export function requestHeaders(
  headers: PSValue | undefined,
  body: RequestBody,
  contentType: string | undefined,
  userAgent: string,
): PlannedHeaders {
  const { rest, type } = withoutContentType(headers);
  const wanted = contentType ?? type ?? CONTENT_TYPES[body.kind];
  return planHeaders(rest, body.kind === 'none' ? undefined : wanted, userAgent);
}

function withoutContentType(given: PSValue | undefined): {
  readonly rest: PSValue | undefined;
  readonly type: string | undefined;
} {
  const headers = given === undefined ? null : unwrap(given);
  if (headers === null || typeof headers !== 'object' || headers.kind !== 'dictionary') {
    return { rest: undefined, type: undefined };
  }
  const isType = ([key]: readonly [PSValue, PSValue]): boolean =>
    toText(key).toLowerCase() === 'content-type';
  const type = headers.entries.find(isType)?.[1];
  const rest = hashtable(headers.entries.filter((entry) => !isType(entry)));
  return { rest, type: type === undefined || type === null ? undefined : toText(type) };
}
