/**
 * The elements of an array, as they are written. Numbers and escapes of an answer must reach its reader untouched, which
 * JSON.parse would not leave so.
 *
 * @param text well-formed JSON whose value is an array: somebody has parsed it.
 */
export function elementTexts(text: string): readonly string[] {
  const elements: string[] = [];
  for (let at = skipSpace(text, skipSpace(text, 0) + 1); text[at] !== ']'; ) {
    const end = endOfValue(text, at);
    elements.push(text.slice(at, end));
    at = afterComma(text, end);
  }
  return elements;
}

/**
 * The members of an object, as they are written; of equal names the last one, as JSON.parse reads it.
 *
 * @param text well-formed JSON whose value is an object.
 */
export function memberTexts(text: string): ReadonlyMap<string, string> {
  const members = new Map<string, string>();
  for (let at = skipSpace(text, skipSpace(text, 0) + 1); text[at] !== '}'; ) {
    const endOfName = endOfValue(text, at);
    const name = JSON.parse(text.slice(at, endOfName)) as string;
    const begin = skipSpace(text, skipSpace(text, endOfName) + 1);
    const end = endOfValue(text, begin);
    members.set(name, text.slice(begin, end));
    at = afterComma(text, end);
  }
  return members;
}

function skipSpace(text: string, from: number): number {
  let at = from;
  while (' \n\r\t'.includes(text.charAt(at)) && at < text.length) at++;
  return at;
}

function afterComma(text: string, end: number): number {
  const at = skipSpace(text, end);
  return text[at] === ',' ? skipSpace(text, at + 1) : at;
}

const SCALAR = /[^,\]}\s]*/y;
const STRUCTURE = /["[\]{}]/g;

function endOfValue(text: string, from: number): number {
  const first = text[from];
  if (first === '"') return endOfString(text, from);
  if (first !== '[' && first !== '{') {
    SCALAR.lastIndex = from;
    SCALAR.test(text);
    return SCALAR.lastIndex;
  }
  let depth = 0;
  STRUCTURE.lastIndex = from;
  for (let found = STRUCTURE.exec(text); found !== null; found = STRUCTURE.exec(text)) {
    const mark = found[0];
    if (mark === '"') STRUCTURE.lastIndex = endOfString(text, found.index);
    else depth += mark === '[' || mark === '{' ? 1 : -1;
    if (depth === 0) return found.index + 1;
  }
  return text.length;
}

/** After the quote that closes it: the first one before which no backslash, or an even number of them, stands. */
function endOfString(text: string, quote: number): number {
  for (let at = text.indexOf('"', quote + 1); at !== -1; at = text.indexOf('"', at + 1)) {
    let before = at - 1;
    while (text[before] === '\\') before--;
    if ((at - before) % 2 === 1) return at + 1;
  }
  return text.length;
}
