import { CmdletError } from '../errors/cmdlet-error.js';
import { outcomeUnknown, requestDetails } from './failure.js';
import { headerValue, withoutHeaders } from './headers.js';
import type { Send, Step, WireRequest, WireResponse } from './request.js';
import { isSafeMethod } from './safe-method.js';

const REDIRECTS = new Set([301, 302, 303, 307, 308]);
const MAX_REDIRECTS = 5;
/** What belongs to an origin and must not travel to another one. */
const BOUND_TO_ORIGIN = ['authorization', 'cookie', 'proxy-authorization', 'host'];
const BOUND_TO_BODY = ['content-type', 'content-length', 'content-encoding'];

/**
 * Follows redirects, at most five. Method and body stay, within the same origin (scheme, host, port); only 303
 * becomes a GET without body. 301 and 302 keep the method too: a POST that silently became a GET would look
 * like success. Another origin gets a GET only, without what belongs to the first origin, and never plain
 * http after https. A redirect without a readable Location is returned as the answer.
 * @throws CmdletError `RedirectRefused` or `TooManyRedirects`; outcome failed (a redirect was not executed),
 * unknown after a 303 to a request other than GET (RFC 9110 §15.4.4: that one was).
 */
export function redirects(): Step {
  return (next) => async (request, signal) => {
    let current = request;
    let response = await next(current, signal);
    for (let count = 1; REDIRECTS.has(response.status); count++) {
      const target = targetOf(current, response);
      if (target === undefined) return response;
      if (count > MAX_REDIRECTS) throw tooMany(current);
      if (response.status === 303 && !isSafeMethod(current.method)) {
        return followExecuted(redirects()(next), seeOther(current, target, response), current, signal);
      }
      current = follow(current, target, response);
      response = await next(current, signal);
    }
    return response;
  };
}

function targetOf(request: WireRequest, response: WireResponse): URL | undefined {
  const location = headerValue(response.headers, 'location');
  if (location === undefined || !URL.canParse(location, request.url)) return undefined;
  const target = new URL(location, request.url);
  target.hash = '';
  return target;
}

function follow(request: WireRequest, target: URL, response: WireResponse): WireRequest {
  const from = new URL(request.url);
  if (target.username !== '' || target.password !== '') throw refused(request, response, 'names a user');
  if (target.origin === from.origin) return { ...request, url: target.href };
  if (!/^https?:$/.test(target.protocol)) throw refused(request, response, 'is not http');
  if (!isSafeMethod(request.method)) throw refused(request, response, 'has another origin');
  if (from.protocol === 'https:' && target.protocol === 'http:') {
    throw refused(request, response, 'gives up encryption');
  }
  return { ...request, url: target.href, headers: withoutHeaders(request.headers, BOUND_TO_ORIGIN) };
}

/** The GET that a 303 asks for, within the origin of the request that it answers. */
function seeOther(request: WireRequest, target: URL, response: WireResponse): WireRequest {
  const { body: _body, upload: _upload, ...rest } = follow(request, target, response);
  return { ...rest, method: 'GET', headers: withoutHeaders(rest.headers, BOUND_TO_BODY) };
}

/**
 * Reads where a 303 points. The request itself was executed by then, so nothing that goes wrong here may look
 * as if it could be sent again.
 */
async function followExecuted(
  send: Send,
  get: WireRequest,
  executed: WireRequest,
  signal: AbortSignal,
): Promise<WireResponse> {
  const reason = 'what its answer 303 points at could not be read';
  const response = await send(get, signal).catch((cause: unknown) => {
    throw outcomeUnknown(executed, reason, cause);
  });
  if (response.status >= 400) throw outcomeUnknown(executed, `${reason} (${response.status})`);
  return response;
}

function refused(request: WireRequest, response: WireResponse, why: string): CmdletError {
  const executed = response.status === 303 && !isSafeMethod(request.method);
  return new CmdletError({
    id: 'RedirectRefused',
    category: 'PermissionDenied',
    outcome: executed ? 'unknown' : 'failed',
    message: `The redirect (${response.status}) of the ${request.method} request was not followed: its target ${why}.`,
    http: { ...requestDetails(request), status: response.status },
  });
}

function tooMany(request: WireRequest): CmdletError {
  return new CmdletError({
    id: 'TooManyRedirects',
    category: 'LimitsExceeded',
    outcome: 'failed',
    message: `The request was redirected more than ${MAX_REDIRECTS} times.`,
    http: requestDetails(request),
  });
}
