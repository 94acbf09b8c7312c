import { engineAvailable, startEngine } from '../../test/engine/engine-host.js';

/** A script for the real engine, and what it finds around it. */
export interface EngineScript {
  readonly script: string;
  readonly modulePath?: string;
  readonly environment?: Readonly<Record<string, string | null>>;
}

interface Answer {
  readonly output: readonly { readonly text: string }[];
  readonly errors: readonly { readonly message: string }[];
  readonly terminating: { readonly message: string } | null;
}

/**
 * Runs scripts one after the other, each in a session of its own, in an engine that has just been started, so that
 * nothing is warm for the first one. Returns what each put out, as numbers.
 *
 * @throws Error where there is no engine, or a script failed.
 */
export async function inFreshEngine(
  scripts: readonly EngineScript[],
): Promise<readonly (readonly number[])[]> {
  if (!engineAvailable()) throw new Error('this bench needs the .NET SDK: see test/engine/README.md');
  const engine = startEngine('run');
  try {
    const answers = (await Promise.all(scripts.map((script) => engine.ask(script)))) as readonly Answer[];
    return answers.map((answer) => {
      const [fault] = [answer.terminating, ...answer.errors].filter((error) => error !== null);
      if (fault) throw new Error(`the script failed: ${fault.message}`);
      return answer.output.map(({ text }) => Number(text));
    });
  } finally {
    await engine.close();
  }
}
