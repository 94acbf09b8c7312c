/** What the engine host answers to a script, as far as these tests read it (test/engine/README.md, run). */
export interface ScriptAnswer {
  readonly output: ReadonlyArray<{ readonly text: string; readonly json: unknown }>;
  readonly errors: ReadonlyArray<{
    readonly id: string;
    readonly category: string;
    readonly message: string;
  }>;
  readonly terminating: { readonly id: string; readonly category: string; readonly message: string } | null;
  readonly host: readonly string[];
}

/** What it answers to a parse request. */
export interface ParseAnswer {
  readonly errors: readonly unknown[];
  readonly violations: readonly unknown[];
  readonly functions: readonly string[];
  readonly commands: readonly string[];
  readonly dynamicCommands: readonly string[];
}
