import type { Json, JsonObject } from '../json.js';
import { isJsonObject } from '../json.js';

/** Whether an entity fits a filter. */
export type Filter = (entity: JsonObject) => boolean;

type Operand = (entity: JsonObject) => Json | undefined;

const TOKEN = /\s*(?:(\(|\)|,)|'((?:[^']|'')*)'|([^\s(),']+))/y;

/**
 * Reads a `$filter`: `and`, `or`, `not`, the six comparisons, `startswith`, `endswith` and `contains`, over
 * properties (`info/identity`), texts, numbers, true, false and null.
 *
 * @throws SyntaxError saying what cannot be read.
 */
export function readFilter(text: string): Filter {
  const tokens = tokenize(text);
  let at = 0;
  const peek = () => tokens[at];
  const next = () => {
    const token = tokens[at++];
    if (!token) throw new SyntaxError('The filter ends too early.');
    return token;
  };
  const expect = (mark: string) => {
    const token = next();
    if (token.kind !== 'mark' || token.text !== mark)
      throw new SyntaxError(`'${mark}' is missing in the filter.`);
  };
  const isWord = (word: string) => peek()?.kind === 'word' && peek()?.text.toLowerCase() === word;

  const either = (): Filter => {
    let filter = both();
    while (isWord('or')) {
      next();
      const [one, other] = [filter, both()];
      filter = (entity) => one(entity) || other(entity);
    }
    return filter;
  };
  const both = (): Filter => {
    let filter = single();
    while (isWord('and')) {
      next();
      const [one, other] = [filter, single()];
      filter = (entity) => one(entity) && other(entity);
    }
    return filter;
  };
  const single = (): Filter => {
    if (isWord('not')) {
      next();
      const filter = single();
      return (entity) => !filter(entity);
    }
    if (peek()?.kind === 'mark' && peek()?.text === '(') {
      next();
      const filter = either();
      expect(')');
      return filter;
    }
    return comparison();
  };
  const comparison = (): Filter => {
    const test = TESTS[peek()?.text.toLowerCase() ?? ''];
    if (test && tokens[at + 1]?.text === '(') {
      at += 2;
      const one = operand();
      expect(',');
      const other = operand();
      expect(')');
      return (entity) => test(String(one(entity) ?? ''), String(other(entity) ?? ''));
    }
    const left = operand();
    const compare = COMPARISONS[next().text.toLowerCase()];
    if (!compare) throw new SyntaxError('The filter has a comparison that is not known here.');
    const right = operand();
    return (entity) => compare(left(entity) ?? null, right(entity) ?? null);
  };
  const operand = (): Operand => {
    const token = next();
    if (token.kind === 'text') return () => token.text;
    if (token.kind === 'mark') throw new SyntaxError(`The filter has '${token.text}' where a value belongs.`);
    const constant = CONSTANTS.get(token.text);
    if (constant !== undefined) return () => constant;
    if (/^-?\d+(?:\.\d+)?$/.test(token.text)) return () => Number(token.text);
    if (/^\d{4}-\d\d-\d\d/.test(token.text)) return () => token.text;
    return (entity) => propertyAt(entity, token.text);
  };

  const filter = either();
  if (at < tokens.length) throw new SyntaxError('The filter has more than can be read.');
  return filter;
}

interface Token {
  readonly kind: 'mark' | 'text' | 'word';
  readonly text: string;
}

function tokenize(text: string): readonly Token[] {
  const tokens: Token[] = [];
  const pattern = new RegExp(TOKEN);
  while (pattern.lastIndex < text.trimEnd().length) {
    const match = pattern.exec(text);
    if (!match) throw new SyntaxError('The filter has a text without its end.');
    const [, mark, quoted, word] = match;
    if (mark !== undefined) tokens.push({ kind: 'mark', text: mark });
    else if (quoted !== undefined) tokens.push({ kind: 'text', text: quoted.replaceAll("''", "'") });
    else tokens.push({ kind: 'word', text: word ?? '' });
  }
  return tokens;
}

const CONSTANTS: ReadonlyMap<string, Json> = new Map<string, Json>([
  ['true', true],
  ['false', false],
  ['null', null],
]);

const TESTS: Readonly<Record<string, ((text: string, part: string) => boolean) | undefined>> = {
  startswith: (text, part) => text.toLowerCase().startsWith(part.toLowerCase()),
  endswith: (text, part) => text.toLowerCase().endsWith(part.toLowerCase()),
  contains: (text, part) => text.toLowerCase().includes(part.toLowerCase()),
};

const COMPARISONS: Readonly<Record<string, ((left: Json, right: Json) => boolean) | undefined>> = {
  eq: (left, right) => order(left, right) === 0,
  ne: (left, right) => order(left, right) !== 0,
  gt: (left, right) => (order(left, right) ?? 0) > 0,
  ge: (left, right) => (order(left, right) ?? -1) >= 0,
  lt: (left, right) => (order(left, right) ?? 0) < 0,
  le: (left, right) => (order(left, right) ?? 1) <= 0,
};

/** Negative, 0 or positive; undefined where two values have no order. Texts compare without regard to case. */
export function order(left: Json, right: Json): number | undefined {
  if (left === null || right === null) return left === right ? 0 : undefined;
  if (typeof left !== typeof right || typeof left === 'object') return undefined;
  const [a, b] = typeof left === 'string' ? [left.toLowerCase(), String(right).toLowerCase()] : [left, right];
  return a === b ? 0 : (a as number) < (b as number) ? -1 : 1;
}

/** A property, or one of a property's: `info/identity/user/id`. */
export function propertyAt(entity: JsonObject, path: string): Json | undefined {
  return path.split('/').reduce<Json | undefined>((value, name) => {
    if (!isJsonObject(value)) return undefined;
    return Object.hasOwn(value, name) ? value[name] : undefined;
  }, entity);
}
