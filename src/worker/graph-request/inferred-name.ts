import { headerValue } from '../../dispatch/headers.js';
import type { WireResponse } from '../../dispatch/request.js';

/** What a name must not hold on any system, path separators first of all. */
const UNUSABLE = /[\x00-\x1f\x7f<>:"/\\|?*]/g;

/**
 * The name that an answer gives its body (RFC 6266: `filename*`, then `filename`), else the URL's last segment. Only
 * a name: what would lead to another folder or be hidden is taken out.
 */
export function inferredName(response: WireResponse, url: string): string {
  const disposition = headerValue(response.headers, 'content-disposition') ?? '';
  const encoded = /;\s*filename\*\s*=\s*utf-8'[^']*'([^;\s]+)/i.exec(disposition)?.[1];
  const plain = /;\s*filename\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^;\s]+))/i.exec(disposition);
  const segment = new URL(url).pathname.split('/').filter(Boolean).at(-1);
  const candidates = [
    decoded(encoded),
    (plain?.[1] ?? plain?.[2])?.replace(/\\(.)/g, '$1'),
    decoded(segment),
  ];
  return candidates.map(cleaned).find((name) => name !== '') ?? 'response';
}

function cleaned(name: string | undefined): string {
  return (name ?? '')
    .replace(UNUSABLE, '_')
    .replace(/^[.\s]+|[.\s]+$/g, '')
    .slice(0, 200);
}

function decoded(text: string | undefined): string | undefined {
  try {
    return text === undefined ? undefined : decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
