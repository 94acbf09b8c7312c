import { applyDirectives } from './apply-directives.js';
import { mediaOf, requestBody } from './body-parameters.js';
import { commandFacts } from './command-facts.js';
import type { Description } from './description.js';
import type { Directive } from './directive.js';
import type { CmdletFacts, ModelFacts, ModuleFacts } from './facts.js';
import { freezeDeep } from './freeze-deep.js';
import { identityProperties, identityTypeName } from './identity-type.js';
import { collectModels, type ModelCollector } from './models.js';
import { listOperations, type Operation } from './operations.js';
import { editOperationId, isRemoved, type Override, refuseIdleOverrides } from './overrides.js';
import type { Verbs } from './read-verbs.js';
import { encodePointer } from './references.js';
import { removePaths } from './remove-paths.js';
import { sourceError } from './source-error.js';
import type { Variant } from './variant.js';
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
}

/**
 * What Microsoft's generator makes of a description: its commands, sets, parameters, requests and types.
 *
 * @throws Error naming file and line when the description contradicts itself, when two commands have one name,
 * or when an override changes nothing.
 */
export function generateFacts(source: FactSource): ModuleFacts {
  const { description, directives, verbs, module, apiVersion, overrides = [] } = source;
  const prefix = apiVersion === 'beta' ? 'Beta' : '';
  const all = listOperations(description, (id) => editOperationId(id, overrides));
  const { kept, used, invalid } = removePaths(all, directives);
  const directed = applyDirectives(listVariants(description, kept, verbs), directives, prefix);
  const commands = byCommand(directed.variants, prefix);
  refuseIdleOverrides(overrides, all, [...commands.keys()]);
  const published = [...commands].filter(([name]) => !isRemoved(name, overrides));
  const models = collectModels(description);
  for (const [, variants] of published) for (const { operation } of variants) addModels(models, operation);
  const identityType = identityTypeName(module);
  const setting = {
    description,
    module: `Microsoft.Graph.${prefix && `${prefix}.`}${module}`,
    apiVersion,
    identityType,
    enums: models.enums(),
  };
  const cmdlets = published.map(([name, variants]) => commandFacts(name, variants, setting));
  refuseSharedNames(cmdlets, description);
  const identity: ModelFacts = { open: false, properties: identityProperties(description, kept) };
  return freezeDeep({
    module: setting.module,
    apiVersion,
    cmdlets: cmdlets.sort((a, b) => (a.name < b.name ? -1 : 1)),
    identityType,
    types: { [identityType]: identity, ...models.types() },
    enums: setting.enums,
    unmatched: directives
      .filter((one) => one.own && !used.has(one) && !directed.used.has(one) && !invalid.includes(one))
      .map((one) => one.source),
    invalid: invalid.map((one) => one.source),
  });
}

function byCommand(variants: readonly Variant[], prefix: string): ReadonlyMap<string, readonly Variant[]> {
  const commands = new Map<string, Variant[]>();
  for (const variant of variants) {
    const name = `${variant.verb}-Mg${prefix}${variant.subject}`;
    const known = commands.get(name);
    if (known) known.push(variant);
    else commands.set(name, [variant]);
  }
  return commands;
}

/** Takes in what an operation sends and what it answers with. */
function addModels(models: ModelCollector, operation: Operation): void {
  const body = requestBody(operation);
  if (body.kind === 'model') models.add(body.schema, body.pointer);
  const [type, schema] = mediaOf(operation.reply) ?? [];
  if (type === undefined || schema === undefined) return;
  models.add(schema, `${operation.replyPointer}/content/${encodePointer(type)}/schema`);
}

/** PowerShell does not tell names apart by case, nor a command from an alias. */
function refuseSharedNames(cmdlets: readonly CmdletFacts[], description: Description): void {
  const owners = new Map<string, CmdletFacts>();
  for (const cmdlet of cmdlets) {
    for (const name of [cmdlet.name, ...cmdlet.aliases]) {
      const known = owners.get(name.toLowerCase());
      if (known !== undefined) {
        const id = cmdlet.requests[0]?.operationId ?? '';
        const other = known.requests[0]?.operationId ?? '';
        throw sourceError(
          description.file,
          description.lineOf(id),
          `two commands of one name: ${name} is ${id}, and ${known.name} is ${other}`,
        );
      }
      owners.set(name.toLowerCase(), cmdlet);
    }
  }
}
