import type { Session } from '../invoke.js';
import type { ProxyCredential } from '../plan/asked-proxy.js';
import { type Given, givenObject, invalid } from './given.js';

/**
 * Reads `proxyCredential`: what a host's -ProxyCredential holds. Among the parameters a credential only counts as
 * given, for its encrypted form means nothing here.
 */
export function readProxyCredential(given: Given): ProxyCredential | undefined {
  const { userName, password } = givenObject(given, 'proxyCredential');
  if (userName === undefined && password === undefined) return undefined;
  if (typeof userName !== 'string' || typeof password !== 'string') {
    throw invalid(`'proxyCredential' has two texts, 'userName' and 'password'`);
  }
  return { userName, password };
}

/** The session of a call that signs in to its proxy: the password is one more secret. */
export function withProxyCredential<Shared extends Pick<Session, 'secrets'>>(
  shared: Shared,
  credential: ProxyCredential | undefined,
): Shared & Pick<Session, 'proxyCredential'> {
  if (credential === undefined) return shared;
  const secrets = () => [...shared.secrets(), credential.password];
  return { ...shared, secrets, proxyCredential: credential };
}
