import { expandedBody, isExpandable, requestBody, wholeBody } from './body-parameters.js';
import type { Description } from './description.js';
import { operationParameters } from './operation-parameters.js';
import type { Operation } from './operations.js';
import type { Parameter } from './parameter.js';
import type { Verbs } from './read-verbs.js';
import type { IdentitySource, Variant } from './variant.js';
import { type CommandName, commandNames } from './verb-and-noun.js';

/** A longer name of a parameter set would be cut, by a rule that no name has needed yet. */
const LONGEST_NAME = 64;

/**
 * The parameter sets of all operations, in visiting order: the action's name, `Expanded` where the body has
 * properties, `ViaIdentity` where the path has ids and the action is no list. A name that its command has already
 * is numbered (cmdlet-rules.md section 4).
 */
export function listVariants(
  description: Description,
  operations: readonly Operation[],
  verbs: Verbs,
): readonly Variant[] {
  const taken = new Set<string>();
  return operations.flatMap((operation) =>
    commandNames(operation.group, operation.phrase, verbs).flatMap((command) => {
      // A PUT replaces: what would update is called Set.
      const verb = command.verb === 'Update' && operation.method === 'PUT' ? 'Set' : command.verb;
      return variantsOf(description, operation, { ...command, verb }).map((variant) => {
        const name = freeName(variant, taken);
        taken.add(keyOf(variant, name));
        return { ...variant, name };
      });
    }),
  );
}

function variantsOf(
  description: Description,
  operation: Operation,
  command: CommandName,
): readonly Variant[] {
  const body = requestBody(operation);
  const parameters = operationParameters(description, operation);
  const hasPath = parameters.some(({ place }) => place === 'path');
  const identities: readonly IdentitySource[] =
    hasPath && command.action.toLowerCase() !== 'list' ? ['parameters', 'InputObject'] : ['parameters'];
  return identities.flatMap((identity) => {
    const name = command.action + (identity === 'InputObject' ? 'ViaIdentity' : '');
    const own = distinct(parameters.filter(({ place }) => identity === 'parameters' || place !== 'path'));
    const { verb, subject } = command;
    const variant = { verb, subject, operation, identity, aliases: [] };
    const whole: Variant = {
      ...variant,
      name,
      body: body.kind === 'model' ? 'whole' : body.kind,
      parameters: [...own, ...wholeBody(description, body)],
    };
    if (!isExpandable(description, body)) return [whole];
    const taken = own.map((parameter) => parameter.name);
    const expanded: Variant = {
      ...variant,
      name: `${name}Expanded`,
      body: 'expanded',
      parameters: [...own, ...expandedBody(description, body, taken)],
    };
    return [whole, expanded];
  });
}

/** Two parameters of one name: the later one is numbered. */
function distinct(parameters: readonly Parameter[]): readonly Parameter[] {
  const names = new Set<string>();
  return parameters.map((parameter) => {
    let { name } = parameter;
    for (let number = 1; names.has(name.toLowerCase()); number++) name = `${parameter.name}${number}`;
    names.add(name.toLowerCase());
    return { ...parameter, name };
  });
}

function freeName(variant: Variant, taken: ReadonlySet<string>): string {
  let { name } = variant;
  if (name.length > LONGEST_NAME) throw new Error(`the parameter set '${name}' has too long a name`);
  for (let number = 1; taken.has(keyOf(variant, name)); number++) name = name.replace(/\d*$/, String(number));
  return name;
}

function keyOf({ verb, subject }: Variant, name: string): string {
  return `${verb}-${subject}_${name}`;
}
