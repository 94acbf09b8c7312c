/** How long a member may be and stand on one line. */
const LINE = 110;

/**
 * A JSON object as src/definition/entry-file.ts reads it: members sorted by their lower-case keys, each beginning a
 * line. What fits a line stands on one; the rest is spread out, so that a change shows as the lines it changes.
 */
export function entryText(members: Readonly<Record<string, unknown>>): string {
  const keys = Object.keys(members).sort((a, b) => compare(a.toLowerCase(), b.toLowerCase()));
  return `{\n${keys.map((key) => `${JSON.stringify(key)}: ${written(members[key], 0, key.length + 4)}`).join(',\n')}\n}\n`;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** @param indent how deep the value stands. @param taken how much of its line is already written. */
function written(value: unknown, indent: number, taken: number): string {
  const compact = onOneLine(value);
  if (taken + compact.length <= LINE || value === null || typeof value !== 'object') return compact;
  const pad = '  '.repeat(indent + 1);
  const isList = Array.isArray(value);
  const members = isList
    ? value.map((item) => pad + written(item, indent + 1, pad.length + 1))
    : Object.entries(value).map(([key, item]) => {
        const start = `${pad}${JSON.stringify(key)}: `;
        return start + written(item, indent + 1, start.length + 1);
      });
  const [open, close] = isList ? '[]' : '{}';
  return `${open}\n${members.join(',\n')}\n${'  '.repeat(indent)}${close}`;
}

function onOneLine(value: unknown): string {
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(onOneLine).join(', ')}]`;
  return `{${Object.entries(value)
    .map(([key, item]) => `${JSON.stringify(key)}: ${onOneLine(item)}`)
    .join(', ')}}`;
}
