import type { Answer } from './exchange.js';
import type { Journal, JournalEntry } from './journal.js';
import type { Json } from './json.js';
import { success } from './reply.js';

/**
 * `GET /sandbox/events[?after=]`: all that happened, oldest first. To a client that accepts `text/event-stream` a stream
 * that goes on (server-sent events, WHATWG HTML §9.2); one that comes back says `Last-Event-ID` and misses nothing.
 */
export const listEvents: Answer = ({ state: { journal }, url, headers }) => {
  const after = Number(headers.get('last-event-id') ?? url.searchParams.get('after') ?? 0) || 0;
  if (!(headers.get('accept') ?? '').includes('text/event-stream')) {
    return success(200, { value: journal.after(after) as unknown as Json });
  }
  const content = { type: 'text/event-stream; charset=utf-8', data: eventStream(journal, after) };
  return { status: 200, headers: { 'cache-control': 'no-store' }, content };
};

function eventStream(journal: Journal, after: number): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  let stop = (): void => undefined;
  return new ReadableStream<Uint8Array>({
    start: (controller) => {
      const send = (entry: JournalEntry): void =>
        controller.enqueue(encoder.encode(`id: ${entry.number}\ndata: ${JSON.stringify(entry)}\n\n`));
      // A comment first, so that a client knows at once that it is connected.
      controller.enqueue(encoder.encode(': the events of a sandbox\n\n'));
      journal.after(after).forEach(send);
      stop = journal.listen(send);
    },
    cancel: () => stop(),
  });
}
