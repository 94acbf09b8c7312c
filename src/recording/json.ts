/** JSON as JSON.parse gives it. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

export function isObject(value: Json | undefined): value is { readonly [key: string]: Json } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The same text for values that are equal: the order of an object's keys says nothing. */
export function canonical(value: Json | undefined): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (!isObject(value)) return JSON.stringify(value) ?? '';
  const members = Object.keys(value)
    .sort()
    .map((key) => `${JSON.stringify(key)}:${canonical(value[key])}`);
  return `{${members.join(',')}}`;
}

/** As long as a path with two ids. */
const LONGEST_SHOWN = 160;

/** Where two values differ, as sentences: `body.timeout is 30, recorded 20`. */
export function differences(
  path: string,
  wanted: Json | undefined,
  recorded: Json | undefined,
): readonly string[] {
  if (canonical(wanted) === canonical(recorded)) return [];
  if (Array.isArray(wanted) && Array.isArray(recorded)) {
    const length = Math.max(wanted.length, recorded.length);
    return Array.from({ length }, (_, index) => index).flatMap((index) =>
      differences(
        `${path}[${index}]`,
        wanted[index] as Json | undefined,
        recorded[index] as Json | undefined,
      ),
    );
  }
  if (isObject(wanted) && isObject(recorded)) {
    const keys = new Set([...Object.keys(wanted), ...Object.keys(recorded)]);
    return [...keys].flatMap((key) => differences(`${path}.${key}`, own(wanted, key), own(recorded, key)));
  }
  return [`${path} is ${shown(wanted)}, recorded ${shown(recorded)}`];
}

function own(value: { readonly [key: string]: Json }, key: string): Json | undefined {
  return Object.hasOwn(value, key) ? value[key] : undefined;
}

function shown(value: Json | undefined): string {
  if (value === undefined) return 'absent';
  const text = canonical(value);
  return text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text;
}
