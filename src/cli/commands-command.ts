import { wildcard } from '../bind/wildcard.js';
import { cmdletNames, findCmdlet } from '../definition/cmdlets.js';
import type { Outcome } from '../errors/cmdlet-error.js';
import { type CliIo, writeText } from './io.js';
import { readFormat, readOptions } from './options.js';

/** `mgshim commands [PATTERN]`: each cmdlet with its request, a table on a terminal, JSON when piped. */
export async function runCommands(argv: readonly string[], io: CliIo): Promise<Outcome | 'done'> {
  const { options, rest } = readOptions(argv, { output: 'value' });
  const matches = wildcard(rest[0] ?? '*');
  const rows = cmdletNames()
    .filter(matches)
    .map((name) => findCmdlet(name))
    .filter((cmdlet) => cmdlet !== undefined)
    .flatMap(({ name, module, api, row }) =>
      row.requests.map(({ method, path }, index) => ({
        command: name,
        module,
        api,
        method,
        uri: path,
        permissions: row.permissions ?? null,
        parameterSets: Object.keys(row.parameterSets).filter(
          (set) => (row.parameterSets[set]?.request ?? 0) === index,
        ),
      })),
    );
  const format = readFormat(options.output) ?? (io.stdout.isTTY ? 'table' : 'json');
  if (format === 'none') return 'done';
  const text =
    format === 'json'
      ? `${JSON.stringify(rows, null, 2)}\n`
      : rows
          .map((row) => `${row.command.padEnd(45)} ${row.method.padEnd(6)} /${row.api}${row.uri}\n`)
          .join('');
  await writeText(io.stdout, text);
  return 'done';
}
