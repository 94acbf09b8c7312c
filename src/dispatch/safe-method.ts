/**
 * Whether sending this method twice changes nothing (RFC 9110 §9.2.1). PUT and DELETE are idempotent by
 * specification, but a second one can still answer differently, so they count as unsafe here.
 */
export function isSafeMethod(method: string): boolean {
  return method === 'GET' || method === 'HEAD';
}
