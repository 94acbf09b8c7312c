import { type CommandFact, declaredType } from './command-facts.js';
import { readRows } from './openapi/shared-sources.js';

/** Commands of Microsoft's build as PowerShell showed them; none where the record is absent. */
export const recordedFacts: readonly CommandFact[] = readRows<CommandFact>(
  'parameter-sets.api-2026-08.jsonl',
);

/** A record with the types that our functions declare. */
export function declared(fact: CommandFact): CommandFact {
  return {
    ...fact,
    sets: fact.sets.map((set) => ({
      ...set,
      parameters: set.parameters.map((parameter) => ({ ...parameter, type: declaredType(parameter.type) })),
    })),
  };
}
