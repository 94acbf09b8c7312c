import { signInStopped, signInTimedOut } from './sign-in-errors.js';

/**
 * Waits for a sign-in until it is done, stopped or out of time; what comes of it later is nobody's.
 * @param patience in seconds; absent: as long as it takes.
 * @throws CmdletError `OperationStopped` (interrupted), `SignInTimedOut` (signIn).
 */
export async function waitForSignIn<T>(work: Promise<T>, stop?: AbortSignal, patience?: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  let onStop: () => void = () => undefined;
  const ended = new Promise<never>((_resolve, reject) => {
    onStop = () => reject(signInStopped());
    if (stop?.aborted) onStop();
    stop?.addEventListener('abort', onStop, { once: true });
    if (patience !== undefined) timer = setTimeout(() => reject(signInTimedOut(patience)), patience * 1000);
  });
  try {
    return await Promise.race([ended, work]);
  } finally {
    clearTimeout(timer);
    stop?.removeEventListener('abort', onStop);
  }
}
