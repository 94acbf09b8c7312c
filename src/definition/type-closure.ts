import type { CommandDefinition, TypeDefinition } from './definition.js';
import type { TypeLookup } from './type-reference.js';

/** The types that a command's parameters are made of, whatever they are made of included, by name. */
export function typeClosure(
  { parameters }: Pick<CommandDefinition, 'parameters'>,
  types: TypeLookup,
): Readonly<Record<string, TypeDefinition>> {
  const found = new Map<string, TypeDefinition>();
  const add = (type: string): void => {
    const name = type.replace(/(?:\[\]|\?)+$/, '');
    const definition = found.has(name) ? undefined : types(name);
    if (!definition) return;
    found.set(name, definition);
    if ('props' in definition) for (const property of Object.values(definition.props)) add(property);
  };
  for (const { type } of parameters) add(type);
  return Object.fromEntries(found);
}
