import type { CliIo } from './io.js';

/** Whether somebody is there to answer: both ends are a terminal, and it is not that of a pipeline's job. */
export function isAnswerable({ stdin, stderr, variables }: CliIo): boolean {
  const isPipeline = !/^(|0|false)$/i.test(variables.CI ?? '');
  return stdin.isTTY === true && stderr.isTTY === true && !isPipeline;
}
