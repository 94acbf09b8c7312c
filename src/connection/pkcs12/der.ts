/** One element of DER-encoded data (X.690). */
export interface DerElement {
  readonly tag: number;
  readonly content: Buffer;
  /** The element with its tag and length. */
  readonly whole: Buffer;
}

export const SEQUENCE = 0x30;
export const OCTET_STRING = 0x04;
export const OBJECT_IDENTIFIER = 0x06;
export const INTEGER = 0x02;

const CONSTRUCTED_OCTET_STRING = 0x24;

/** The elements that the bytes consist of. @throws Error for anything that is not DER. */
export function readElements(bytes: Buffer): readonly DerElement[] {
  const elements: DerElement[] = [];
  for (let start = 0; start < bytes.length; ) {
    const element = readElement(bytes, start);
    elements.push(element);
    start += element.whole.length;
  }
  return elements;
}

/** The only element of a SEQUENCE, SET or explicit tag that is at `index`. @throws Error where there is none. */
export function childOf(parent: DerElement, index: number, tag?: number): DerElement {
  return expectTag(readElements(parent.content)[index], tag);
}

export function expectTag(element: DerElement | undefined, tag?: number): DerElement {
  if (element === undefined || (tag !== undefined && element.tag !== tag)) throw notDer();
  return element;
}

/** An OCTET STRING's bytes, also where older software wrote it in pieces. */
export function octets(element: DerElement | undefined): Buffer {
  if (element?.tag === OCTET_STRING) return element.content;
  if (element?.tag === CONSTRUCTED_OCTET_STRING)
    return Buffer.concat(readElements(element.content).map(octets));
  throw notDer();
}

/** An OBJECT IDENTIFIER in hexadecimal, as it is encoded: enough to compare it. */
export function identifier(element: DerElement | undefined): string {
  return expectTag(element, OBJECT_IDENTIFIER).content.toString('hex');
}

/** A positive INTEGER of at most 31 bits. */
export function smallInteger(element: DerElement | undefined): number {
  const { content } = expectTag(element, INTEGER);
  const value = content.length > 5 ? Number.NaN : Number.parseInt(content.toString('hex'), 16);
  if (!(value >= 0 && value < 2 ** 31)) throw notDer();
  return value;
}

function readElement(bytes: Buffer, start: number): DerElement {
  const [tag, first] = [bytes[start], bytes[start + 1]];
  if (tag === undefined || first === undefined || (tag & 0x1f) === 0x1f) throw notDer();
  const lengthBytes = first < 0x80 ? 0 : first & 0x7f;
  // 0x80 is the indefinite length of BER, which DER does not have.
  if (first === 0x80 || lengthBytes > 4) throw notDer();
  const from = start + 2 + lengthBytes;
  if (from > bytes.length) throw notDer();
  const length = lengthBytes === 0 ? first : bytes.readUIntBE(start + 2, lengthBytes);
  if (from + length > bytes.length) throw notDer();
  return { tag, content: bytes.subarray(from, from + length), whole: bytes.subarray(start, from + length) };
}

function notDer(): Error {
  return new Error('the data is not PKCS#12');
}
