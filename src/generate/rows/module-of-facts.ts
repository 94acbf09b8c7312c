import type { CmdletModule } from '../../definition/cmdlet.js';
import type { TypeDefinition } from '../../definition/definition.js';
import type { ModelFacts, ModuleFacts } from '../openapi/facts.js';
import type { Reviewed } from './reviewed.js';
import { rowOfFacts } from './row-of-facts.js';

/**
 * A module's definitions, as `cmdlets.json` and `types.json` hold them, from what its description says and what was
 * reviewed by hand.
 *
 * @throws Error when something was reviewed that no command of the module has.
 */
export function moduleOfFacts(facts: ModuleFacts, reviewed: Reviewed): CmdletModule {
  const unknown = Object.keys(reviewed).filter((name) => !facts.cmdlets.some((one) => one.name === name));
  if (unknown.length > 0) {
    throw new Error(
      `Reviewed texts name commands that ${facts.module} does not have: ${unknown.join(', ')}.`,
    );
  }
  return {
    module: facts.module,
    api: facts.apiVersion,
    cmdlets: Object.fromEntries(
      facts.cmdlets.map((cmdlet) => [cmdlet.name, rowOfFacts(cmdlet, reviewed[cmdlet.name] ?? {})]),
    ),
    types: {
      ...mapValues(facts.types, (model, name) => modelType(model, name === facts.identityType)),
      ...Object.fromEntries(
        Object.entries(facts.enums)
          .filter(([, { closed }]) => closed)
          .map(([name, { values }]) => [name, { kind: 'string', values } satisfies TypeDefinition]),
      ),
    },
  };
}

function mapValues<In, Out>(
  record: Readonly<Record<string, In>>,
  map: (value: In, key: string) => Out,
): Readonly<Record<string, Out>> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, map(value, key)]));
}

/** Only the identity's converter takes every text (binding.md §8). */
function modelType({ open, properties }: ModelFacts, isIdentity: boolean): TypeDefinition {
  const wire = properties.filter(({ name, wire: own }) => own !== lowerFirst(name) && !isIdentity);
  return {
    kind: 'graph',
    ...(isIdentity ? { anyString: true } : {}),
    ...(open ? { open } : {}),
    props: Object.fromEntries(properties.map(({ name, type }) => [name, type])),
    ...(wire.length > 0 ? { wire: Object.fromEntries(wire.map(({ name, wire: own }) => [name, own])) } : {}),
  };
}

function lowerFirst(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}
