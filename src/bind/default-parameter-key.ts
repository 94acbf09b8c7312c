/**
 * Reads a key of $PSDefaultParameterValues: `Command:Parameter`, each part bare or in quotes, blanks around them
 * allowed.
 *
 * @returns undefined where the key has another form.
 */
export function parseDefaultKey(
  key: string,
): { readonly commandName: string; readonly parameterName: string } | undefined {
  const match = /^(?:"([^"]*)"|'([^']*)'|([^:]*?))\s*:\s*(?:"([^"]*)"|'([^']*)'|(\S.*))$/s.exec(key);
  if (!match) return undefined;
  const commandName = (match[1] ?? match[2] ?? match[3] ?? '').trim();
  const parameterName = (match[4] ?? match[5] ?? match[6] ?? '').trim();
  if (commandName === '' || parameterName === '') return undefined;
  return { commandName, parameterName };
}
