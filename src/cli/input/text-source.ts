import { inputTooLarge } from './input-error.js';

/** A piece of a text, where it begins (both from 1), and the character that ended it: '' is the text's end. */
export interface TextPiece {
  readonly text: string;
  readonly line: number;
  readonly column: number;
  readonly end: string;
}

/** A text that comes in chunks, read piece by piece; nothing of it is kept but the piece that is being read. */
export interface TextSource {
  /** Goes past what JSON takes for space, and a byte order mark. @returns the next character, '' at the end. */
  readonly skipSpace: () => Promise<string>;
  /** Up to the next line feed, which is gone past; undefined at the end. */
  readonly line: () => Promise<TextPiece | undefined>;
  /** Goes past one character, and takes what follows up to a comma or a bracket that belongs to none in it. */
  readonly element: () => Promise<TextPiece>;
  /** All that is left. */
  readonly rest: () => Promise<string>;
}

const QUOTE = 0x22;
const COMMA = 0x2c;
const BACKSLASH = 0x5c;

/**
 * @param limit how large a piece may be, in bytes.
 * @throws CmdletError, from each of its functions: `InputTooLarge`, and what the chunks throw.
 */
export function textSource(chunks: AsyncIterable<string>, limit: number): TextSource {
  const iterator = chunks[Symbol.asyncIterator]();
  let text = '';
  let at = 0;
  let line = 1;
  let column = 1;

  /** Whether there is more behind what is held from `at` on. */
  const more = async (): Promise<boolean> => {
    if (text.length - at > limit) throw inputTooLarge(limit, line);
    const next = await iterator.next();
    if (next.done === true) return false;
    text = text.slice(at) + next.value;
    at = 0;
    return true;
  };
  const goTo = (end: number): void => {
    let start = -1;
    for (let feed = text.indexOf('\n', at); feed !== -1 && feed < end; feed = text.indexOf('\n', feed + 1)) {
      line++;
      start = feed;
    }
    column = start === -1 ? column + end - at : end - start;
    at = end;
  };
  /** The piece from `at` to `end`; goes past it and what ended it. */
  const take = (end: number): TextPiece => {
    const piece = { text: text.slice(at, end), line, column, end: text.charAt(end) };
    if (Buffer.byteLength(piece.text, 'utf8') > limit) throw inputTooLarge(limit, line);
    goTo(Math.min(end + 1, text.length));
    return piece;
  };

  return {
    skipSpace: async () => {
      do {
        let end = at;
        while (' \t\r\n\ufeff'.includes(text.charAt(end)) && end < text.length) end++;
        goTo(end);
      } while (at === text.length && (await more()));
      return text.charAt(at);
    },
    line: async () => {
      let feed = text.indexOf('\n', at);
      while (feed === -1) {
        const held = text.length - at;
        if (!(await more())) return held === 0 ? undefined : take(text.length);
        feed = text.indexOf('\n', held);
      }
      return take(feed);
    },
    element: async () => {
      goTo(at + 1);
      let end = at;
      let depth = 0;
      let inString = false;
      for (;;) {
        if (end >= text.length) {
          end -= at;
          if (!(await more())) return take(text.length);
          continue;
        }
        const code = text.charCodeAt(end);
        if (inString) {
          // What it escapes may be a chunk away; it is gone past in any case.
          if (code === BACKSLASH) end++;
          else if (code === QUOTE) inString = false;
        } else if (code === QUOTE) inString = true;
        else if (code === COMMA && depth === 0) return takeBefore(end);
        else if (code === 0x5b || code === 0x7b) depth++;
        else if (code === 0x5d || code === 0x7d) {
          if (depth === 0) return takeBefore(end);
          depth--;
        }
        end++;
      }
    },
    rest: async () => {
      while (await more());
      return take(text.length).text;
    },
  };

  /** As `take`, but the character that ended it is the next one. */
  function takeBefore(end: number): TextPiece {
    const piece = take(end);
    at--;
    column--;
    return piece;
  }
}
