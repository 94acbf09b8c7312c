import type { JsonObject } from '../../src/sandbox/json.js';
import { createSandbox, type Sandbox, type SandboxOptions } from '../../src/sandbox/sandbox.js';

/** One sandbox, spoken to without a port. */
export interface SandboxClient {
  readonly sandbox: Sandbox;
  /** Send a request with a good token, unless `token` says otherwise (null: none). */
  send(method: string, path: string, body?: unknown, options?: SendOptions): Promise<Answered>;
  /** Make a call and give its id. */
  makeCall(call?: JsonObject): Promise<string>;
}

interface SendOptions {
  readonly token?: string | null;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Answered {
  readonly status: number;
  readonly headers: Headers;
  /** The body's text as JSON, undefined where it is empty. */
  readonly json: JsonObject | undefined;
  /** `error.code` of a refusal. */
  readonly code: string | undefined;
  /** `error.message` of a refusal. */
  readonly message: string;
}

/** A fixed point in time, so that nothing depends on how fast a test runs. */
export const START = Date.UTC(2026, 0, 2, 3, 4, 5);

/** A client of a fresh sandbox with a clock that stands still until it is moved. */
export function createClient(options: SandboxOptions = {}): SandboxClient {
  const sandbox = createSandbox({ clock: () => START, ...options });
  const good = sandbox.issueToken();

  const send: SandboxClient['send'] = async (method, path, body, { token = good, headers = {} } = {}) => {
    const init: RequestInit = {
      method,
      headers: { ...(token === null ? {} : { authorization: `Bearer ${token}` }), ...headers },
      ...(body === undefined ? {} : { body: isRaw(body) ? body : JSON.stringify(body) }),
    };
    return answered(await sandbox.handle(new Request(`${sandbox.url}${path}`, init)));
  };

  const makeCall = async (call: JsonObject = {}): Promise<string> => {
    const { json } = await send('POST', '/sandbox/calls', call);
    return String(json?.id);
  };
  return { sandbox, send, makeCall };
}

/** A response, read. */
export async function answered(response: Response): Promise<Answered> {
  const text = await response.text();
  const json = text === '' ? undefined : (JSON.parse(text) as JsonObject);
  const error = json?.error as JsonObject | undefined;
  return {
    status: response.status,
    headers: response.headers,
    json,
    code: error?.code === undefined ? undefined : String(error.code),
    message: String(error?.message ?? ''),
  };
}

/** A participant that passes every check. */
export const SOMEONE: JsonObject = { identity: { user: { id: '98da8a1a-1b87-452c-a713-65d3f10b1253' } } };

/** So many good participants. */
export const people = (count: number): readonly JsonObject[] => Array.from({ length: count }, () => SOMEONE);

/** A token of the form that Microsoft issues, signed by nobody. */
export function foreignToken(issuer: string): string {
  const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
  return `${part({ alg: 'RS256', typ: 'JWT' })}.${part({ iss: issuer, aud: 'https://graph.microsoft.com' })}.c2lnbmF0dXJl`;
}

function isRaw(body: unknown): body is string | Uint8Array<ArrayBuffer> | URLSearchParams {
  return typeof body === 'string' || body instanceof Uint8Array || body instanceof URLSearchParams;
}
