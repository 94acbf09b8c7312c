/** Headers as they travel through dispatch: pairs in order, names matched without regard to case. */
export type HeaderList = ReadonlyArray<readonly [string, string]>;

/** The first value of a header, or undefined where it is absent. */
export function headerValue(headers: HeaderList, name: string): string | undefined {
  const wanted = name.toLowerCase();
  return headers.find(([key]) => key.toLowerCase() === wanted)?.[1];
}

/** The headers without those named (in any case). */
export function withoutHeaders(headers: HeaderList, names: readonly string[]): HeaderList {
  const unwanted = new Set(names.map((name) => name.toLowerCase()));
  return headers.filter(([key]) => !unwanted.has(key.toLowerCase()));
}

/** The headers with this one set: every earlier value of the same name is gone. */
export function withHeader(headers: HeaderList, name: string, value: string): HeaderList {
  return [...withoutHeaders(headers, [name]), [name, value]];
}
