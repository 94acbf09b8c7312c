import { readdirSync, readFileSync } from 'node:fs';
import type { Answer } from './exchange.js';
import { refusal } from './reply.js';

/** The page's files, served as they are. */
const FOLDER = new URL('../../src/sandbox/page/', import.meta.url);

const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
};

/** Nothing from elsewhere, no inline code, in no frame, and no address told to anyone. */
const HEADERS: Readonly<Record<string, string>> = {
  'content-security-policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src data:; " +
    "base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'",
  'cache-control': 'no-store',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'cross-origin-resource-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
};

/** `GET /` and `GET /sandbox/page/{file}`: the page that shows what happens. */
export function pageFile(named?: string): Answer {
  return ({ params, url }) => {
    const file = named ?? params.file ?? '';
    const type = TYPES[file.split('.').at(-1) ?? ''];
    // Names are looked for among those that are there, so that none can lead elsewhere.
    if (type === undefined || !readdirSync(FOLDER).includes(file))
      return refusal(404, 'ResourceNotFound', `Nothing is found at ${url.pathname}.`);
    const data = readFileSync(new URL(file, FOLDER), 'utf8');
    return { status: 200, headers: HEADERS, content: { type, data } };
  };
}
