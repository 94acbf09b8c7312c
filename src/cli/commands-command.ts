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
    .map((cmdlet) => ({
      command: cmdlet.name,
      module: cmdlet.module,
      api: cmdlet.api,
      method: cmdlet.row.method,
      uri: cmdlet.row.path,
      permissions: cmdlet.row.permissions,
      parameterSets: cmdlet.command.setNames,
    }));
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
