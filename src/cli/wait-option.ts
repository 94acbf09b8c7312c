import { DEFAULT_WAIT_SECONDS, type WaitNotice, type WaitOptions } from '../operation/follow-operation.js';
import type { CliIo } from './io.js';
import { readSeconds } from './options.js';

/** Back to the line's beginning, and the rest of it away. */
const REWRITE = '\r\u001b[K';

/**
 * Reads `--wait [SECONDS]`, 90 where it says none. Progress is for people: on a terminal one line that counts, else one
 * line that says that there is a wait.
 *
 * @throws CmdletError `InvalidOptionValue`.
 */
export function readWait(
  value: string | true | undefined,
  { stderr }: Pick<CliIo, 'stderr'>,
): WaitOptions | undefined {
  if (value === undefined) return undefined;
  const seconds =
    value === true ? DEFAULT_WAIT_SECONDS : (readSeconds('wait', value) ?? DEFAULT_WAIT_SECONDS);
  let isTold = false;
  return {
    timeoutMs: seconds * 1000,
    onProgress: (notice) => {
      if (notice === undefined) {
        if (isTold && stderr.isTTY) stderr.write(REWRITE);
        isTold = false;
        return;
      }
      if (stderr.isTTY)
        stderr.write(`${REWRITE}${sentence(notice)} (${Math.round(notice.elapsedMs / 1000)} s)`);
      else if (!isTold) stderr.write(`${sentence(notice)}\n`);
      isTold = true;
    },
  };
}

function sentence({ operationId, timeoutMs }: WaitNotice): string {
  const id = operationId.replace(/[^\w.-]/g, '').slice(0, 80);
  return `Waiting for the operation ${id}, at most ${timeoutMs / 1000} s`;
}
