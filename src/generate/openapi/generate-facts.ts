import { applyDirectives } from './apply-directives.js';
import { mediaOf, requestBody } from './body-parameters.js';
import { commandFacts } from './command-facts.js';
import type { Description } from './description.js';
import type { Directive } from './directive.js';
import type { IdleDirective, ModelFacts, ModuleFacts } from './facts.js';
import { freezeDeep } from './freeze-deep.js';
import { identityProperties, identityTypeName } from './identity-type.js';
import { collectModels, type ModelCollector } from './models.js';
import { parameterPointer } from './operation-parameters.js';
import { listOperations, type Operation } from './operations.js';
import { editOperationId, isRemoved, type Override, refuseIdleOverrides } from './overrides.js';
import type { Verbs } from './read-verbs.js';
import { encodePointer } from './references.js';
import { removePaths } from './remove-paths.js';
import { type Collisions, separateAliases, separateCommands } from './separate-commands.js';
import { listVariants } from './variants.js';

/** What a module's facts are made from. */
export interface FactSource {
  readonly description: Description;
  /** In the order in which they apply. */
  readonly directives: readonly Directive[];
  readonly verbs: Verbs;
  /** As modules-mapping names it: `CloudCommunications`. */
  readonly module: string;
  readonly apiVersion: 'v1.0' | 'beta';
  /** What the published module has otherwise; none: what Microsoft's generator makes of the description. */
  readonly overrides?: readonly Override[];
  /** What to do when directives give two things one name: an error unless told otherwise. */
  readonly collisions?: Collisions;
}

/**
 * What Microsoft's generator makes of a description: its commands, sets, parameters, requests and types.
 *
 * @throws Error naming file and line when the description contradicts itself, when two commands have one name,
 * or when an override changes nothing.
 */
export function generateFacts(source: FactSource): ModuleFacts {
  const {
    description,
    directives,
    verbs,
    module,
    apiVersion,
    overrides = [],
    collisions = 'refuse',
  } = source;
  const prefix = apiVersion === 'beta' ? 'Beta' : '';
  const all = listOperations(description, (id) => editOperationId(id, overrides));
  const { kept, used, invalid } = removePaths(all, directives);
  const directed = applyDirectives(listVariants(description, kept, verbs), directives, prefix);
  const separate = separateCommands(directed.variants, `Mg${prefix}`, description, collisions);
  refuseIdleOverrides(overrides, all, [...separate.commands.keys()]);
  const [published, removed] = partition([...separate.commands], ([name]) => !isRemoved(name, overrides));
  const models = collectModels(description);
  // What a directive takes out leaves its ids behind; what was never published does not.
  const gone = new Set(removed.flatMap(([, variants]) => variants.map(({ operation }) => operation)));
  const held = kept.filter((operation) => !gone.has(operation));
  for (const operation of held) addParameterTypes(models, operation);
  for (const [, variants] of published) for (const { operation } of variants) addModels(models, operation);
  const identityType = identityTypeName(module);
  const setting = {
    description,
    module: `Microsoft.Graph.${prefix && `${prefix}.`}${module}`,
    apiVersion,
    identityType,
    enums: models.enums(),
  };
  const named = published.map(([name, variants]) => commandFacts(name, variants, setting));
  const { cmdlets, overwritten } = separateAliases(named, description, collisions);
  const identity: ModelFacts = { open: false, properties: identityProperties(description, held) };
  return freezeDeep({
    module: setting.module,
    apiVersion,
    cmdlets: [...cmdlets].sort((a, b) => (a.name < b.name ? -1 : 1)),
    identityType,
    types: { [identityType]: identity, ...models.types() },
    enums: setting.enums,
    unmatched: directives.filter((one) => isIdle(one, [used, directed.used, new Set(invalid)])).map(idle),
    invalid: invalid.map((one) => one.source),
    overwritten: [...separate.overwritten, ...overwritten],
  });
}

function partition<T>(
  values: readonly T[],
  test: (value: T) => boolean,
): readonly [readonly T[], readonly T[]] {
  return [values.filter(test), values.filter((value) => !test(value))];
}

function isIdle(directive: Directive, uses: ReadonlyArray<ReadonlySet<Directive>>): boolean {
  return directive.section !== 'common' && !uses.some((used) => used.has(directive));
}

function idle({ source, section, where }: Directive): IdleDirective {
  return { source, section, ...(where?.subject !== undefined && { subject: where.subject }) };
}

/** Takes in the enumerations that an operation's parameters are, and the ids of paths with them. */
function addParameterTypes(models: ModelCollector, { parameters }: Operation): void {
  for (const { name, schema } of parameters) if (schema) models.add(schema, parameterPointer(name));
}

/** Takes in what an operation sends and what it answers with. */
function addModels(models: ModelCollector, operation: Operation): void {
  const body = requestBody(operation);
  if (body.kind === 'model') models.add(body.schema, body.pointer);
  const [type, schema] = mediaOf(operation.reply) ?? [];
  if (type === undefined || schema === undefined) return;
  models.add(schema, `${operation.replyPointer}/content/${encodePointer(type)}/schema`);
}
