import { type Answerable, toValue } from './answerable.js';
import { writeClixml } from './clixml/write-clixml.js';
import type { RpcFailure } from './message.js';

/** A result, or an error, as one CLIXML text (README.md, "CLIXML answers"). */
export function answerClixml(
  answer: { readonly result: Answerable } | { readonly error: RpcFailure },
): string {
  // As an object of its own: a failure is an interface, which has no index signature.
  return writeClixml(toValue('error' in answer ? { error: { ...answer.error } } : { result: answer.result }));
}
