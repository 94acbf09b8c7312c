import { CmdletError } from '../../errors/cmdlet-error.js';
import { placeOf, type ReadFailure } from '../../value/read-json.js';

/** The id's target by which the command knows that its input is to blame. */
export const INPUT = 'input';

/** @param limit for one object, in bytes. @param line where the object begins. */
export function inputTooLarge(limit: number, line: number): CmdletError {
  return refusal(
    'InputTooLarge',
    `--input takes objects of at most ${limit} bytes; the one at line ${line} is larger.`,
  );
}

export function inputNotReadable(source: string, cause: unknown): CmdletError {
  const reason = cause instanceof Error && 'code' in cause ? String(cause.code) : 'unreadable';
  return refusal(
    'InputNotReadable',
    `--input names a file that cannot be read (${reason}): ${source.slice(0, 200)}`,
  );
}

/**
 * @param text what was read, or the beginning of it, as far as the failure.
 * @param from where the text begins, in lines and columns from 1.
 */
export function invalidInput(
  { message, offset }: ReadFailure,
  text: string,
  from: { readonly line: number; readonly column: number },
): CmdletError {
  const [line = 1, column = 1] = placeOf(text, offset).split(':').map(Number);
  const at = line === 1 ? from.column + column - 1 : column;
  const what = message.replace(/ at \d+:\d+$/, ` at 1:${at}`);
  return refusal(
    'InvalidInput',
    `--input takes a JSON array or JSON Lines; line ${from.line + line - 1}: ${what}.`,
  );
}

/** The same error of input whose earlier objects have been sent, or shown, by then. */
export function withProcessed(error: CmdletError, count: number): CmdletError {
  const { id, message } = error;
  const before =
    count === 1
      ? 'The object before it was already processed.'
      : `The ${count} objects before it were already processed.`;
  return count === 0 ? error : refusal(id, `${message} ${before}`);
}

function refusal(id: string, message: string): CmdletError {
  return new CmdletError({ id, category: 'InvalidArgument', outcome: 'input', message, target: INPUT });
}
