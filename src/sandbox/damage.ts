/** The error of a request whose connection is reset, as fetch has it, so that clients see nothing new. */
export function connectionReset(): TypeError {
  const cause = Object.assign(new Error('read ECONNRESET'), { code: 'ECONNRESET' });
  return new TypeError('fetch failed', { cause });
}

/**
 * The same answer, announced whole, whose body breaks in the middle; one without a body announces a byte that never
 * comes. A 204 cannot have a body, so there the connection is reset.
 */
export async function breakOff(response: Response): Promise<Response> {
  if (response.status === 204) throw connectionReset();
  const bytes = new Uint8Array(await response.arrayBuffer());
  const headers = new Headers(response.headers);
  headers.set('content-length', String(Math.max(bytes.byteLength, 1)));
  const half = bytes.subarray(0, Math.floor(bytes.byteLength / 2));
  const body = new ReadableStream<Uint8Array>({
    start: (controller) => {
      if (half.byteLength > 0) controller.enqueue(half);
    },
    pull: (controller) => controller.error(new TypeError('terminated')),
  });
  return new Response(body, { status: response.status, headers });
}
