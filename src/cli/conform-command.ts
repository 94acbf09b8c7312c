import { CONFORM_HELP, runConform } from '../conformance/conform-stream.js';
import { CmdletError, type Outcome } from '../errors/cmdlet-error.js';
import { type CliIo, writeText } from './io.js';
import { readOptions } from './options.js';

/**
 * `mgshim conform [--trace-binding] < cases.jsonl > answers.jsonl`
 *
 * @throws CmdletError `MalformedCases` at the end, with their count.
 */
export async function runConformance(argv: readonly string[], io: CliIo): Promise<Outcome | 'done'> {
  const { options } = readOptions(argv, { 'trace-binding': 'flag', help: 'flag' });
  if (options.help) {
    await writeText(io.stdout, CONFORM_HELP);
    return 'done';
  }
  const trace = options['trace-binding']
    ? (line: string) => void io.stderr.write(`TRACE: ${line}\n`)
    : undefined;
  const malformed = await runConform({ input: io.stdin, output: io.stdout, ...(trace ? { trace } : {}) });
  if (malformed === 0) return 'done';
  throw new CmdletError({
    id: 'MalformedCases',
    category: 'InvalidData',
    outcome: 'internal',
    message: `${malformed} of the cases could not be read; their answers hold 'harnessError'.`,
  });
}
