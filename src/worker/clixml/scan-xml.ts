import { clixmlError } from './clixml-error.js';

/** An element: attributes by name, its child elements in order, and its text where it has no children. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  readonly text: string;
}

interface OpenElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlElement[];
  text: string;
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const TAG = /<(\/?)([A-Za-z][\w.-]*)((?:\s+[A-Za-z][\w.:-]*\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>/y;
const ATTRIBUTE = /([A-Za-z][\w.:-]*)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/g;
const NO_ATTRIBUTES: Readonly<Record<string, string>> = Object.freeze({});

/**
 * Reads the part of XML that PowerShell's serializer writes: elements, attributes, text and the five entities.
 * A scanner of our own because the format is closed and the reader must be strict: no declaration, document
 * type, comment, CDATA or other entity exists in it, so each is refused where it stands, and nothing can expand.
 *
 * @param depthLimit how many elements may be open at once.
 * @throws CmdletError `InvalidClixml`.
 */
export function scanXml(text: string, depthLimit: number): XmlElement {
  const open: OpenElement[] = [];
  let at = 0;
  for (;;) {
    const bracket = text.indexOf('<', at);
    if (bracket < 0) throw clixmlError('it ends too early');
    addText(open.at(-1), text.slice(at, bracket), at);
    TAG.lastIndex = bracket;
    const tag = TAG.exec(text);
    if (!tag) throw clixmlError(`what stands at offset ${bracket} is no element`);
    const [whole, slash, name = '', attributes = '', selfClosing] = tag;
    at = bracket + whole.length;
    let closed: XmlElement | undefined;
    if (slash) {
      const element = open.pop();
      if (element?.name !== name || attributes !== '' || selfClosing) {
        throw clixmlError(`the element at offset ${bracket} closes nothing`);
      }
      closed = element;
    } else {
      if (open.at(-1)?.text.trim()) throw clixmlError(`text stands between elements at offset ${bracket}`);
      if (open.length >= depthLimit) throw clixmlError(`more than ${depthLimit} elements are nested`);
      const element: OpenElement = {
        name,
        attributes: readAttributes(attributes, bracket),
        children: [],
        text: '',
      };
      if (selfClosing) closed = element;
      else open.push(element);
    }
    if (closed === undefined) continue;
    const parent = open.at(-1);
    if (parent) parent.children.push(closed);
    else return ended(closed, text, at);
  }
}

function ended(root: XmlElement, text: string, at: number): XmlElement {
  if (text.slice(at).trim() !== '') throw clixmlError(`something follows its end at offset ${at}`);
  return root;
}

/** Text counts where an element has nothing else; between elements only blanks may stand. */
function addText(element: OpenElement | undefined, raw: string, at: number): void {
  if (raw === '') return;
  if (element && element.children.length === 0) element.text += unescaped(raw, at);
  else if (raw.trim() !== '') throw clixmlError(`text stands between elements at offset ${at}`);
}

function readAttributes(source: string, at: number): Readonly<Record<string, string>> {
  if (source === '') return NO_ATTRIBUTES;
  const attributes: Record<string, string> = Object.create(null) as Record<string, string>;
  for (const [, name = '', double, single = ''] of source.matchAll(ATTRIBUTE)) {
    if (name in attributes) throw clixmlError(`an attribute is given twice at offset ${at}`);
    attributes[name] = unescaped(double ?? single, at);
  }
  return attributes;
}

function unescaped(raw: string, at: number): string {
  if (!raw.includes('&')) return raw;
  return raw.replace(/&([^;&]{0,32};)?/g, (_, body: string | undefined) => {
    const character = body === undefined ? undefined : ENTITIES[body.slice(0, -1)];
    if (character === undefined) throw clixmlError(`an unknown entity stands near offset ${at}`);
    return character;
  });
}
