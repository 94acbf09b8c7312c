import { CmdletError } from '../errors/cmdlet-error.js';
import type { WireRequest } from './request.js';

/**
 * The requests for the pages after the first one: the same request at each next link. Only the first request's
 * origin is asked (ecosystem.md R3), and no page twice.
 *
 * @returns makes the next request.
 * @throws CmdletError, from what is returned, `NextLinkRefused` for a link that leads elsewhere, `NextLinkLoop` for
 * one that was followed before.
 */
export function nextPages(first: WireRequest): (nextLink: string) => WireRequest {
  const { origin, href } = new URL(first.url);
  const followed = new Set([href]);
  return (nextLink) => {
    const url = URL.canParse(nextLink, first.url) ? new URL(nextLink, first.url) : undefined;
    if (url?.origin !== origin) {
      throw failure(
        'NextLinkRefused',
        'The next page is said to be at another address than the first; it was not asked.',
      );
    }
    if (followed.has(url.href)) {
      throw failure('NextLinkLoop', 'The next page is one that has come before; the list has no end.');
    }
    followed.add(url.href);
    return { ...first, url: url.href };
  };
}

function failure(id: string, message: string): CmdletError {
  return new CmdletError({ id, category: 'InvalidResult', outcome: 'failed', message });
}
