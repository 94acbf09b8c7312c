import type { Variables } from '../connection/environment.js';
import type { Session } from '../invoke.js';
import { collectStreams } from '../output/streams.js';
import { openSession } from '../session.js';
import { tellRetry } from './retry-notices.js';

/**
 * The session of a worker: opened by the first request that needs it and kept, with its token, for the others.
 * Where opening fails the next request tries again.
 */
export function createSessionOnce(variables: Variables, signal: AbortSignal): () => Session {
  let session: Session | undefined;
  return () => {
    session ??= openSession({
      variables,
      signal,
      onRetry: tellRetry,
      streams: () => collectStreams().streams,
    });
    return session;
  };
}
