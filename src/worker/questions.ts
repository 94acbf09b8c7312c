import type { Json, ReplyMessage } from './message.js';

/** What became of a question: `gone` where nobody answers it any more. */
export type Reply =
  | { readonly kind: 'result'; readonly result: Json }
  | { readonly kind: 'error'; readonly message: string }
  | { readonly kind: 'gone' };

/** The questions that the host has been asked and has not answered. */
export interface Questions {
  /**
   * Asks one; never rejects.
   *
   * @param say writes the question under its id.
   * @param signal ends the waiting.
   */
  readonly ask: (say: (id: string) => void, signal: AbortSignal) => Promise<Reply>;
  /** Takes an answer; one to no open question is ignored: its request may have been cancelled. */
  readonly settle: (reply: ReplyMessage) => void;
  /** No answers come any more. */
  readonly end: () => void;
}

export function createQuestions(): Questions {
  const open = new Map<string, (reply: Reply) => void>();
  let lastId = 0;
  let ended = false;

  return {
    ask: (say, signal) =>
      new Promise((resolve) => {
        if (ended || signal.aborted) {
          resolve({ kind: 'gone' });
          return;
        }
        const id = `w${++lastId}`;
        const stop = (): void => settle({ kind: 'gone' });
        const settle = (reply: Reply): void => {
          open.delete(id);
          signal.removeEventListener('abort', stop);
          resolve(reply);
        };
        open.set(id, settle);
        signal.addEventListener('abort', stop, { once: true });
        say(id);
      }),
    settle: ({ replyTo, result, error }) =>
      open.get(replyTo)?.(
        error === undefined ? { kind: 'result', result } : { kind: 'error', message: error },
      ),
    end: () => {
      ended = true;
      for (const settle of [...open.values()]) settle({ kind: 'gone' });
    },
  };
}
