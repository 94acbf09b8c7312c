import type { SandboxChoice } from './credential-choice.js';
import type { Environment } from './environment.js';
import { signInAgent } from './sign-in-agent.js';

/** A token as an issuer gives it. */
export interface IssuedToken {
  readonly token: string;
  /** Milliseconds since 1970. */
  readonly expiresAt: number;
}

const TIMEOUT_MS = 10_000;

/**
 * Asks the sandbox's token endpoint (client_credentials). @azure/identity and MSAL refuse every authority that
 * is not https, and a sandbox speaks plain http, so this one request is made by hand, for loopback only.
 * @throws Error whose message may hold what the endpoint said.
 */
export async function requestSandboxToken(
  choice: SandboxChoice,
  environment: Environment,
  now: () => number,
): Promise<IssuedToken> {
  const { default: fetch } = await import('node-fetch');
  const form = new URLSearchParams({
    grant_type: 'client_credentials',
    client_id: choice.clientId,
    client_secret: choice.clientSecret,
    scope: `${environment.endpoint}/.default`,
  });
  const url = `${environment.authority}/${encodeURIComponent(choice.tenantId)}/oauth2/v2.0/token`;
  const agent = await signInAgent(new URL(url));
  const response = await fetch(url, {
    method: 'POST',
    body: form,
    redirect: 'manual',
    size: 1024 * 1024,
    signal: AbortSignal.timeout(TIMEOUT_MS),
    ...(agent ? { agent } : {}),
  });
  const answer: unknown = await response.json().catch(() => null);
  const { access_token: token, expires_in: seconds, error_description: reason } = fields(answer);
  if (response.status === 200 && typeof token === 'string') {
    return { token, expiresAt: now() + (typeof seconds === 'number' ? seconds : 0) * 1000 };
  }
  throw new Error(typeof reason === 'string' ? reason : `the token endpoint answered ${response.status}`);
}

function fields(answer: unknown): Readonly<Record<string, unknown>> {
  return typeof answer === 'object' && answer !== null ? (answer as Record<string, unknown>) : {};
}
