/** How CLIXML writes a UTF-16 unit that XML cannot hold: `_x000A_` (MS-PSRP §2.2.5.3.2). */
const ENCODED_UNIT = /_[xX]([0-9a-fA-F]{4})_/g;

/**
 * What must not stand as it is: control characters and surrogates, the underscore that would begin an encoded
 * unit, and the backslash. With the backslash encoded and quotes as entities, a written text needs no escaping
 * inside a JSON string, so a host can cut it out of a line without a JSON reader.
 */
const TO_ENCODE = /[\u0000-\u001f\u007f-\u009f\ud800-\udfff\ufffe\uffff\\]|_(?=[xX])/g;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** Decodes `_xHHHH_`. */
export function decodeText(text: string): string {
  if (!text.includes('_')) return text;
  return text.replace(ENCODED_UNIT, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}

/** Writes a text as an element's content or an attribute's value. */
export function encodeText(text: string): string {
  return text
    .replace(TO_ENCODE, (unit) => `_x${unit.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`)
    .replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}
