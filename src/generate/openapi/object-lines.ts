/** The lines, counted from 1, where a JSON text's objects open that stand `depth` brackets deep. */
export function objectLines(json: string, depth: number): readonly number[] {
  const lines: number[] = [];
  let line = 1;
  let open = 0;
  // Strings are skipped whole: a brace in one opens nothing.
  for (const [token] of json.matchAll(/"(?:[^"\\]|\\.)*"|[{}[\]\n]/g)) {
    if (token === '\n') line++;
    else if (token === '}' || token === ']') open--;
    else if (token === '{' || token === '[') {
      if (token === '{' && open === depth) lines.push(line);
      open++;
    }
  }
  return lines;
}
