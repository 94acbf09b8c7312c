import type { Streams } from '../output/streams.js';
import type { Host } from './host.js';
import type { Shown } from './shown.js';
import { toldProgress } from './told-progress.js';

/**
 * Streams that the host is told at once. Questions are the host's own affair, and an error ends the call.
 *
 * @param object what becomes of an output object; @param headers what becomes of an answer's headers.
 */
export function toldStreams(
  host: Host,
  shown: Shown,
  object: Streams['object'],
  headers: Streams['responseHeaders'],
): Streams {
  const say = (stream: 'warning' | 'verbose', wanted: boolean) => (message: string) => {
    if (wanted) host.tell(stream, message);
  };
  return {
    object,
    responseHeaders: headers,
    error: (error) => {
      throw error;
    },
    warning: say('warning', true),
    verbose: say('verbose', shown.verbose),
    debug: (message) => {
      if (shown.debug) host.tell('debug', message());
    },
    host: (message) => host.tell('information', message),
    confirm: async () => true,
    count: (variable, count) => host.tell('count', count, { variable }),
    deltaLink: (link) => host.tell('deltaLink', link),
    progress: toldProgress(host),
  };
}
