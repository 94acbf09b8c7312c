/** An error about a source file, at a line where one is known: `file:line: what is wrong`. */
export function sourceError(file: string, line: number | undefined, what: string, cause?: unknown): Error {
  const place = line === undefined ? file : `${file}:${line}`;
  return new Error(`${place}: ${what}`, cause === undefined ? undefined : { cause });
}
