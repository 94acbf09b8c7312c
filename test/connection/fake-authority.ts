import https from 'node:https';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';
import { jwt } from './jwt.js';
import type { ThrowAway } from './throw-away-certificate.js';

/** A token endpoint of this machine over https, as @azure/identity wants one. */
export interface FakeAuthority {
  readonly url: string;
  /** What was posted, in order: the last part of the path, and the form. */
  readonly posts: { readonly path: string; readonly form: URLSearchParams }[];
}

export async function fakeAuthority(
  certificates: ThrowAway,
  answer: (form: URLSearchParams, count: number) => { readonly status?: number; readonly body: object },
): Promise<FakeAuthority> {
  const posts: { readonly path: string; readonly form: URLSearchParams }[] = [];
  const key = { key: certificates.text('server.key'), cert: certificates.text('server.pem') };
  const server = https.createServer(key, async (request, response) => {
    const path = request.url?.split('?')[0] ?? '';
    let text = '';
    for await (const chunk of request) text += String(chunk);
    const tenant = `${url}/${path.split('/')[1]}`;
    response.setHeader('content-type', 'application/json');
    if (request.method === 'GET') {
      response.end(
        JSON.stringify({
          issuer: `${tenant}/v2.0`,
          authorization_endpoint: `${tenant}/oauth2/v2.0/authorize`,
          token_endpoint: `${tenant}/oauth2/v2.0/token`,
          jwks_uri: `${tenant}/keys`,
        }),
      );
      return;
    }
    const form = new URLSearchParams(text);
    posts.push({ path: path.split('/').at(-1) ?? '', form });
    const { status = 200, body } = path.endsWith('/devicecode')
      ? {
          body: {
            user_code: 'ABC',
            device_code: 'd',
            verification_uri: 'u',
            expires_in: 60,
            interval: 0,
            message: 'Enter ABC',
          },
        }
      : answer(form, posts.filter((post) => post.path === 'token').length);
    response.writeHead(status).end(JSON.stringify(body));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `https://127.0.0.1:${(server.address() as AddressInfo).port}`;
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  return { url, posts };
}

/** A user's sign-in: what the id token says, and what was posted. */
interface IssuedUser {
  readonly claims: Readonly<Record<string, unknown>>;
  readonly form: URLSearchParams;
}

/** What an authority answers: a token that lives an hour, and what a user's sign-in brings besides. */
export function issued(token: string, user?: IssuedUser): { readonly body: object } {
  const app = { token_type: 'Bearer', expires_in: 3600, access_token: token };
  if (user === undefined) return { body: app };
  const clientInfo = Buffer.from(JSON.stringify({ uid: 'u', utid: 't' })).toString('base64url');
  const more = { refresh_token: 'marker-refresh', client_info: clientInfo, id_token: jwt(user.claims) };
  return { body: { ...app, ...more, scope: user.form.get('scope') } };
}
