import { once } from 'node:events';
import type { Readable, Writable } from 'node:stream';
import type { BindingTrace } from '../bind/binding-trace.js';
import { createConformer } from './conform.js';
import { readLines } from './json-lines.js';
import { knownDefinitions } from './known-definitions.js';

export interface ConformStreams {
  /** JSON Lines: cases, definitions, comments. */
  readonly input: Readable;
  /** JSON Lines: an answer for each case, in order. */
  readonly output: Writable;
  readonly trace?: BindingTrace;
}

/**
 * Answers conformance cases as they come, in the portions in which they come; a slow reader slows it down.
 *
 * @returns how many lines could not be read; each has been answered with `harnessError`.
 */
export async function runConform({ input, output, trace }: ConformStreams): Promise<number> {
  const conformer = createConformer(knownDefinitions(), trace);
  for await (const lines of readLines(input)) {
    let answers = '';
    for (const line of lines) {
      const answer = conformer.answer(line);
      if (answer !== undefined) answers += `${JSON.stringify(answer)}\n`;
    }
    if (answers !== '' && !output.write(answers)) await once(output, 'drain');
  }
  return conformer.harnessErrors();
}

/** `mgshim conform --help`. */
export const CONFORM_HELP = `mgshim conform [--trace-binding] < cases.jsonl > answers.jsonl

Answers parameter-binding cases as PowerShell binds them for an advanced function (kind "function"), JSON Lines in
and out, one answer a case, in order. Lines that begin with # are skipped; a line {"define":"n","definition":{…}}
names a definition for the lines after it. The names redirect, inviteOld, inviteNew and byName are known. A recorded
line {"case":{…},"engine":{…}} counts as its case. A line that cannot be read is answered with "harnessError", and the
run goes on; the exit code is then 1.

  {"id":"1","definition":"redirect","argv":[{"param":"CallId"},{"value":"c"},{"param":"Timeout","value":20}]}

Compare ok, the error id before the comma, category, terminating, beginSet, parameterSet, and bound by name and value;
an instance of a model counts as $model, whatever it holds.

Hold another implementation against the same cases: feed it the lines of test/conformance/recorded and compare its
answers with their "engine" member.

Hold a newer PowerShell against them, or record new answers: raise the version in test/engine/engine.csproj, build it
(dotnet publish test/engine/engine.csproj -o test/engine/bin/engine), and feed the cases to the engine itself:

  dotnet test/engine/bin/engine/mgshim-engine.dll conform < cases.jsonl > answers.jsonl

--trace-binding prints a line for each step of the binding on stderr, named as Trace-Command ParameterBinding names
them, so that a difference can be located by its phase.
`;
