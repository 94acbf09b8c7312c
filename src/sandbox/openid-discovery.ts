import type { Answer } from './exchange.js';
import { success } from './reply.js';

/**
 * What sign-in libraries read before they ask for a token. Links keep the origin that the request came to, so that
 * a client which insists on https works through a transport or proxy of its own.
 */
export const openidConfiguration: Answer = ({ url, params }) => {
  const authority = `${url.origin}/${encodeURIComponent(params.tenant ?? '')}`;
  return success(200, {
    issuer: `${authority}/v2.0`,
    authorization_endpoint: `${authority}/oauth2/v2.0/authorize`,
    token_endpoint: `${authority}/oauth2/v2.0/token`,
    jwks_uri: `${authority}/discovery/v2.0/keys`,
    token_endpoint_auth_methods_supported: ['client_secret_post', 'client_secret_basic', 'private_key_jwt'],
    response_types_supported: ['code'],
    subject_types_supported: ['pairwise'],
    id_token_signing_alg_values_supported: ['HS256'],
    scopes_supported: ['openid'],
  });
};

/** Which hosts stand for one cloud: here only the sandbox itself. */
export const instanceDiscovery: Answer = ({ url }) =>
  success(200, {
    tenant_discovery_endpoint: `${url.origin}/common/v2.0/.well-known/openid-configuration`,
    'api-version': '1.1',
    metadata: [{ preferred_network: url.host, preferred_cache: url.host, aliases: [url.host] }],
  });

/** No keys: only the sandbox itself can check its tokens. */
export const signingKeys: Answer = () => success(200, { keys: [] });
