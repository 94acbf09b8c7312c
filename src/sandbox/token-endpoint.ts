import type { Answer, Exchange } from './exchange.js';
import { type Reply, success } from './reply.js';
import { TOKEN_LIFETIME_SECONDS } from './tokens.js';

/**
 * The client credentials flow of the Microsoft identity platform's v2.0 token endpoint. Any client, secret and
 * assertion will do; none is kept. Refusals have that endpoint's shape and its AADSTS numbers.
 */
export const tokenEndpoint: Answer = (exchange) => {
  const form = new URLSearchParams(exchange.body.text);
  const refuse = (error: string, number: number, text: string): Reply =>
    oauthError(exchange, error, number, text);
  const grant = form.get('grant_type') ?? '';
  const scope = form.get('scope') ?? '';
  const basic = /^Basic /i.test(exchange.headers.get('authorization') ?? '');

  if (grant === '') return refuse('invalid_request', 900144, missing('grant_type'));
  if (grant !== 'client_credentials') {
    return refuse(
      'unsupported_grant_type',
      70003,
      "The sandbox supports only the grant type 'client_credentials'.",
    );
  }
  if (!basic && !form.get('client_id')) return refuse('invalid_request', 900144, missing('client_id'));
  if (!basic && !form.get('client_secret') && !form.get('client_assertion')) {
    return refuse(
      'invalid_client',
      7000216,
      "'client_secret' or 'client_assertion' is required for this grant type.",
    );
  }
  if (scope === '') return refuse('invalid_request', 900144, missing('scope'));
  if (!scope.endsWith('/.default')) {
    return refuse('invalid_scope', 1002012, 'In a client credentials flow the scope must end in /.default.');
  }
  return success(
    200,
    {
      token_type: 'Bearer',
      expires_in: TOKEN_LIFETIME_SECONDS,
      ext_expires_in: TOKEN_LIFETIME_SECONDS,
      access_token: exchange.state.tokens.issue(),
    },
    { 'cache-control': 'no-store' },
  );
};

function missing(name: string): string {
  return `The request body must contain the following parameter: '${name}'.`;
}

function oauthError({ state }: Exchange, error: string, number: number, text: string): Reply {
  const timestamp = new Date(state.clock.now())
    .toISOString()
    .replace('T', ' ')
    .replace(/\.\d+Z$/, 'Z');
  return success(400, {
    error,
    error_description: `AADSTS${number}: ${text}`,
    error_codes: [number],
    timestamp,
    trace_id: state.ids.uuid('trace'),
    correlation_id: state.ids.uuid('trace'),
  });
}
