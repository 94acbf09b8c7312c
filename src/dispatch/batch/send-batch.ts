import { STATUS_CODES } from 'node:http';
import type { Send, WireRequest, WireResponse } from '../request.js';
import { readBatchAnswer } from './batch-answer.js';
import type { BatchItem } from './batch-item.js';
import { batchRequest, itemId } from './batch-request.js';
import { itemFailure, itemStopped, itemUnanswered } from './item-failure.js';

/** An item whose caller waits for it. */
export interface WaitingItem {
  readonly item: BatchItem;
  /** The caller's wish to stop. */
  readonly signal: AbortSignal;
  readonly answer: (response: WireResponse) => void;
  readonly fail: (error: unknown) => void;
}

/**
 * Sends items in one batch and gives each its own answer or failure. Where the batch as a whole is answered with
 * another status than 2xx, that is each item's answer. Never throws. A caller who stops gets an end at once; when no
 * caller is left, the batch is broken off.
 *
 * @param items of one key.
 */
export async function sendBatch(items: readonly [WaitingItem, ...WaitingItem[]], send: Send): Promise<void> {
  const everybody = new AbortController();
  const open = new Map(items.map((each) => [each, () => stop(each)]));
  const settle = (each: WaitingItem, tell: () => void): void => {
    const listener = open.get(each);
    if (listener === undefined) return;
    open.delete(each);
    each.signal.removeEventListener('abort', listener);
    tell();
  };
  // In a microtask: a stop that concerns all has told all by then, and only the wire knows how far the batch has come.
  const stop = (each: WaitingItem): void =>
    queueMicrotask(() => {
      if ([...open.keys()].every(({ signal }) => signal.aborted)) everybody.abort();
      else settle(each, () => each.fail(itemStopped(each.item.request)));
    });
  for (const [{ signal }, listener] of open) signal.addEventListener('abort', listener, { once: true });
  try {
    const [first, ...others] = items;
    const batch = batchRequest([first.item, ...others.map(({ item }) => item)]);
    const ends = itemEnds(await send(batch, everybody.signal));
    for (const [index, each] of items.entries()) {
      const end = ends(itemId(index), each.item.request);
      settle(each, () => ('response' in end ? each.answer(end.response) : each.fail(end.error)));
    }
  } catch (error) {
    for (const each of items) {
      settle(each, () => each.fail(itemFailure(error, each.item.request, everybody.signal.aborted)));
    }
  }
}

type ItemEnd = { readonly response: WireResponse } | { readonly error: unknown };

/** What a batch's answer is to each of its items. */
function itemEnds(response: WireResponse): (id: string, request: WireRequest) => ItemEnd {
  if (response.status < 200 || response.status > 299) return () => ({ response });
  if (response.bodyIncomplete !== undefined) {
    const { bodyIncomplete: reason, bodyFault = 'broken' } = response;
    return (_, request) => ({ error: itemUnanswered(request, reason, bodyFault) });
  }
  const answerTo = readBatchAnswer(response.body, (status) => STATUS_CODES[status] ?? '');
  return (id, request) => {
    const answer = answerTo(id);
    return 'response' in answer ? answer : { error: itemUnanswered(request, answer.missing, 'undecodable') };
  };
}
