import { readFile } from 'node:fs/promises';
import type { FederatedIssuer } from './federated-issuer.js';
import { isLoopback } from './loopback.js';
import { signInAgent } from './sign-in-agent.js';

const TIMEOUT_MS = 10_000;
const LARGEST_ANSWER = 1024 * 1024;

/** What the library asks of Azure DevOps; its answers have not changed since. */
const DEVOPS_API = '7.1';

/**
 * The pipeline's token, fetched anew each time: it lives for minutes only.
 *
 * @param audience whom it is made for; a token that is already there has its own.
 * @throws Error whose message names the issuer and the status, and no value of a variable.
 */
export async function federatedAssertion(issuer: FederatedIssuer, audience: string): Promise<string> {
  switch (issuer.kind) {
    case 'file':
      return (await readFile(issuer.path, 'utf8')).trim();
    case 'token':
      return issuer.token;
    case 'gitHubActions': {
      const url = checked(issuer.url, 'ACTIONS_ID_TOKEN_REQUEST_URL');
      url.searchParams.set('audience', audience);
      return ask('GitHub Actions', 'GET', url, issuer.requestToken, 'value');
    }
    case 'azureDevOps': {
      const url = checked(issuer.url, 'SYSTEM_OIDCREQUESTURI');
      url.searchParams.set('api-version', DEVOPS_API);
      url.searchParams.set('serviceConnectionId', issuer.serviceConnection);
      return ask('Azure DevOps', 'POST', url, issuer.requestToken, 'oidcToken');
    }
  }
}

/** The job's own token must not travel in the open. */
function checked(text: string, variable: string): URL {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url?.protocol === 'https:' || (url?.protocol === 'http:' && isLoopback(url))) return url;
  throw new Error(`${variable} must be an https URL`);
}

async function ask(
  issuer: string,
  method: 'GET' | 'POST',
  url: URL,
  requestToken: string,
  field: string,
): Promise<string> {
  const { default: fetch } = await import('node-fetch');
  const agent = await signInAgent(url);
  const response = await fetch(url, {
    method,
    ...(agent && { agent }),
    headers: {
      Authorization: `Bearer ${requestToken}`,
      Accept: 'application/json',
      'Content-Type': 'application/json',
      // Azure DevOps answers a refused token with a redirect to a page otherwise.
      'X-TFS-FedAuthRedirect': 'Suppress',
    },
    redirect: 'manual',
    size: LARGEST_ANSWER,
    signal: AbortSignal.timeout(TIMEOUT_MS),
  });
  const answer: unknown = await response.json().catch(() => null);
  const token = typeof answer === 'object' && answer !== null ? Reflect.get(answer, field) : undefined;
  if (response.status === 200 && typeof token === 'string' && token !== '') return token;
  throw new Error(`${issuer} gave no token for this job (status ${response.status})`);
}
