import type { Answer } from './exchange.js';
import type { Journal, JournalEntry } from './journal.js';
import type { Json } from './json.js';
import { success } from './reply.js';

/**
 * `GET /sandbox/events[?after=]`: all that happened, oldest first. To a client that accepts `text/event-stream` a stream
 * that goes on (server-sent events, WHATWG HTML §9.2); one that comes back says `Last-Event-ID` and misses nothing, and
 * gets all of it where the sandbox is another one by then.
 */
export const listEvents: Answer = ({ state: { journal, clock }, url, headers }) => {
  const [run, last] = (headers.get('last-event-id') ?? '').split('.');
  const after = Number(run === journal.run ? last : url.searchParams.get('after')) || 0;
  if (!(headers.get('accept') ?? '').includes('text/event-stream')) {
    return success(200, { value: journal.after(after) as unknown as Json });
  }
  const hello = { now: new Date(clock.now()).toISOString(), frozen: clock.frozen };
  const content = { type: 'text/event-stream; charset=utf-8', data: eventStream(journal, after, hello) };
  return { status: 200, headers: { 'cache-control': 'no-store' }, content };
};

/** The first event, `hello`, says what time it is: entries that are read again later do not. */
function eventStream(
  journal: Journal,
  after: number,
  hello: { readonly now: string; readonly frozen: boolean },
): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  let stop = (): void => undefined;
  return new ReadableStream<Uint8Array>({
    start: (controller) => {
      const send = (entry: JournalEntry): void =>
        controller.enqueue(
          encoder.encode(`id: ${journal.run}.${entry.number}\ndata: ${JSON.stringify(entry)}\n\n`),
        );
      journal.after(after).forEach(send);
      controller.enqueue(encoder.encode(`event: hello\ndata: ${JSON.stringify(hello)}\n\n`));
      stop = journal.listen(send);
    },
    cancel: () => stop(),
  });
}
