import { defaultSet } from './default-set.js';
import type { Description } from './description.js';
import type { CmdletFacts, EnumFacts, SetFacts } from './facts.js';
import { fullTypeName } from './full-type-name.js';
import type { Parameter } from './parameter.js';
import { parameterOrder, setOrder } from './parameter-order.js';
import { type Reply, replyOf } from './reply.js';
import { requestFacts } from './request-facts.js';
import { isPaged, setParameters } from './set-parameters.js';
import { sourceError } from './source-error.js';
import type { BodySource, Variant } from './variant.js';

/** What all commands of a module share. */
export interface ModuleSetting {
  readonly description: Description;
  readonly module: string;
  readonly apiVersion: 'v1.0' | 'beta';
  readonly identityType: string;
  readonly enums: Readonly<Record<string, EnumFacts>>;
}

interface Prepared {
  readonly name: string;
  readonly variant: Variant;
  readonly reply: Reply;
  readonly parameters: readonly Parameter[];
}

/**
 * One command, from its parameter sets.
 *
 * @throws Error naming file and line when two of its sets have one name, or one parameter two types.
 */
export function commandFacts(
  name: string,
  variants: readonly Variant[],
  setting: ModuleSetting,
): CmdletFacts {
  const { description, apiVersion, identityType, enums } = setting;
  const sets = [...variants]
    .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0))
    .map((variant): Prepared => {
      const reply = replyOf(description, variant.operation);
      return { name: variant.name, variant, reply, parameters: setParameters(variant, reply, identityType) };
    });
  refuseContradictions(name, sets, description);
  const operations = [...new Set(variants.map(({ operation }) => operation))];
  const order = parameterOrder(sets);
  const chosen = defaultSet(sets);
  const facts = sets.map(
    ({ variant, parameters }): SetFacts => ({
      name: variant.name,
      default: variant.name === chosen,
      request: operations.indexOf(variant.operation),
      identity: variant.identity,
      body: bodySource(variant, parameters),
      paged: isPaged(variant),
      parameters: [...parameters].sort((a, b) => order.indexOf(a.name) - order.indexOf(b.name)),
    }),
  );
  const places = setOrder(sets, order, chosen);
  return {
    name,
    module: setting.module,
    apiVersion,
    aliases: [...new Set(variants.flatMap(({ aliases }) => aliases))],
    outputs: [...new Set(sets.map(({ reply }) => fullTypeName(reply.type, apiVersion, enums)))],
    shouldProcess: operations.some(({ method }) => method !== 'GET'),
    requests: operations.map((operation) =>
      requestFacts(description, operation, replyOf(description, operation)),
    ),
    sets: facts.sort((a, b) => places.indexOf(a.name) - places.indexOf(b.name)),
  };
}

function bodySource(variant: Variant, parameters: readonly Parameter[]): BodySource {
  if (variant.body === 'none') return 'none';
  if (variant.body === 'expanded') return 'parameters';
  if (variant.body === 'stream') return parameters.some(({ name }) => name === 'InFile') ? 'InFile' : 'Data';
  return parameters.some(({ name, place }) => name === 'BodyParameter' && place === 'body')
    ? 'BodyParameter'
    : 'Body';
}

function refuseContradictions(command: string, sets: readonly Prepared[], description: Description): void {
  const names = new Set<string>();
  const types = new Map<string, string>();
  for (const { name, variant, parameters } of sets) {
    const refuse = (what: string) =>
      sourceError(description.file, description.lineOf(variant.operation.sourceId), `${command} ${what}`);
    if (names.has(name.toLowerCase())) throw refuse(`has two parameter sets named ${name}`);
    names.add(name.toLowerCase());
    const own = new Set<string>();
    for (const parameter of parameters) {
      const key = parameter.name.toLowerCase();
      if (own.has(key)) throw refuse(`has -${parameter.name} twice in the parameter set ${name}`);
      own.add(key);
      const known = types.get(key);
      if (known !== undefined && known !== parameter.type)
        throw refuse(`has -${parameter.name} as ${known} and as ${parameter.type}`);
      types.set(key, parameter.type);
    }
  }
}
