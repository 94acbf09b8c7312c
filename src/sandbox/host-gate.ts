import type { IncomingMessage } from 'node:http';
import { type Reply, refusal } from './reply.js';

/**
 * The answer to a request that was not meant for this server, or undefined. Another Host is 421: a name that was
 * made to resolve to loopback (DNS rebinding) would let any web page in. A target that URL parsing would change
 * (dot segments, backslashes, a fragment, another authority) is 400, so that no request reaches a path it did not name.
 */
export function turnAway(request: IncomingMessage, port: number): Reply | undefined {
  const hosts = request.headersDistinct.host ?? [];
  const names = ['127.0.0.1', 'localhost', '[::1]'].map((name) => `${name}:${port}`);
  if (hosts.length !== 1 || !names.includes(hosts[0]?.toLowerCase() ?? '')) {
    return refusal(421, 'MisdirectedRequest', `The sandbox answers only for ${names.join(', ')}.`);
  }
  // A page of another origin could send, though not read: it must not move a call or the clock.
  const origin = request.headers.origin;
  if (origin !== undefined && !names.map((name) => `http://${name}`).includes(origin.toLowerCase())) {
    return refusal(403, 'ForeignOrigin', 'The sandbox answers no page of another origin.');
  }
  const target = request.url ?? '';
  const path = target.split('?')[0] ?? '';
  const hasDotSegment = path.split('/').some((segment) => /^(\.|%2e){1,2}$/i.test(segment));
  if (!target.startsWith('/') || target.startsWith('//') || hasDotSegment || /[\\#\p{Cc}]/u.test(target)) {
    return refusal(400, 'BadRequest', 'The request target is not a plain absolute path.');
  }
  // The web's Request cannot carry it.
  if (request.method === 'TRACE') {
    return refusal(405, 'MethodNotAllowed', 'TRACE is not allowed here; GET, POST is.', {
      allow: 'GET, POST',
    });
  }
  return undefined;
}
