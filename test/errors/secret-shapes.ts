/** A text with a secret in it; `marker` is the part that must be seen nowhere. */
export interface SecretShape {
  readonly title: string;
  readonly text: string;
  readonly marker: string;
  /** Secrets that are in use, where only their being so tells that it is one. */
  readonly live?: readonly string[];
}

const M = 'mArKeR5ecret';
const B64 = Buffer.from(`user:${M}`).toString('base64');
const LIVE = `l1ve/${M}+x=`;

function field(title: string, text: string): SecretShape {
  return { title, text, marker: M };
}

/** How secrets look where they turn up (ecosystem.md R7; users.md row 22). */
export const SECRET_SHAPES: readonly SecretShape[] = [
  { title: 'a JWT', text: `eyJhbGciOiJub25lIn0.eyJ4Ijoi${M}In0.c2ln${M}`, marker: M },
  { title: 'an encrypted JWT', text: `eyJhbGciOiJSU0EifQ.${M}.a.b.${M}`, marker: M },
  { title: 'a bearer token', text: `Bearer ${M}`, marker: M },
  { title: 'basic credentials', text: `Basic ${B64}`, marker: B64 },
  { title: 'a Negotiate token', text: `Negotiate YIIB${M}AAAAAAAA==`, marker: M },
  field('an access token in JSON', `{"access_token":"${M}"}`),
  field('an access token in camel case', `{"accessToken": "${M}"}`),
  field('a refresh token in JSON in JSON', `{"a":"{\\"refresh_token\\":\\"${M}\\"}"}`),
  field('an id token in a form', `id_token=${M}&x=1`),
  field('a client secret in a form', `grant_type=client_credentials&client_secret=${M}`),
  field('a client assertion', `client_assertion_type=x&client_assertion=${M}`),
  field('a password in JSON', `{"passwordProfile":{"password":"${M} with words"}}`),
  field('a password with an escaped quote', `{"password":"a\\"${M}"}`),
  field('a new password', `{"currentPassword":"${M}","newPassword":"${M}2"}`),
  field('secretText', `{"secretText":"${M}","hint":"abc"}`),
  field('a password in a text cut short', `{"x":1,"password":"${M}`),
  field('a device code', `{"device_code":"${M}","user_code":"${M}"}`),
  field('a code in a redirect', `https://localhost/?code=${M}&session_state=1`),
  field('a code verifier', `code_verifier=${M}&code=${M}&x=1&code=${M}`.replace('&code', '&x=1&code')),
  field('a shared access signature', `https://x.blob.core.windows.net/a?sv=1&sig=${M}%3D&se=2`),
  field('a connection string', `Endpoint=sb://x/;SharedAccessKeyName=n;SharedAccessKey=${M}=`),
  field('an account key', `AccountName=n;AccountKey=${M}==;`),
  field('who a URL signs in as', `https://user:${M}@proxy.example:8080/`),
  field('an API key', `{"api_key":"${M}"} x-functions-key: ${M}`),
  field('a header line of credentials', `Authorization: Digest username="u", response="${M}"`),
  field('a cookie line', `Set-Cookie: session=${M}; Path=/`),
  field('a private key', `-----BEGIN RSA PRIVATE KEY-----\n${M}\n-----END RSA PRIVATE KEY-----`),
  { title: 'a client secret of Entra ID', text: `key abc8Q~${M}0123456789.abcdefghijk`, marker: M },
  { title: 'a refresh token of Entra ID', text: `0.ARoA0123456789abcdefghij.${M}0123456789abc`, marker: M },
  { title: 'a live secret', text: `you sent ${LIVE} to us`, marker: M, live: [LIVE] },
  {
    title: 'a live secret in a URL',
    text: `a=${encodeURIComponent(LIVE)}&b`,
    marker: M,
    live: [LIVE],
  },
  {
    title: 'a live secret in base64',
    text: Buffer.from(LIVE).toString('base64'),
    marker: Buffer.from(LIVE).toString('base64'),
    live: [LIVE],
  },
  field('the secret of a change notification', `{"clientState":"${M}"}`),
];
