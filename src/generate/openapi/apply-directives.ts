import type { Directive } from './directive.js';
import type { Parameter } from './parameter.js';
import { fits, rename } from './pattern.js';
import type { Variant } from './variant.js';

/** The variants after the directives, and which directives did something. */
export interface Directed {
  readonly variants: readonly Variant[];
  readonly used: ReadonlySet<Directive>;
}

/** Applies directives about commands, parameter sets and parameters, one after the other, in their order. */
export function applyDirectives(
  variants: readonly Variant[],
  directives: readonly Directive[],
  prefix: string,
): Directed {
  const used = new Set<Directive>();
  let current = variants;
  for (const directive of directives) {
    const { where } = directive;
    if (!where) continue;
    current = current.flatMap((variant) => {
      if (!selects(directive, variant)) return [variant];
      used.add(directive);
      if (directive.remove) return [];
      return [directive.set ? change(variant, directive, prefix) : variant];
    });
  }
  return { variants: current, used };
}

function selects({ where = {} }: Directive, variant: Variant): boolean {
  return (
    fits(variant.verb, where.verb) &&
    fits(variant.subject, where.subject) &&
    fits(variant.name, where.variant) &&
    (where['parameter-name'] === undefined ||
      variant.parameters.some((parameter) => fits(parameter.name, where['parameter-name'])))
  );
}

function change(variant: Variant, directive: Directive, prefix: string): Variant {
  const { where = {}, set = {} } = directive;
  const parameterName = where['parameter-name'];
  if (parameterName !== undefined) {
    const parameters = variant.parameters.map((parameter) =>
      fits(parameter.name, parameterName) ? changeParameter(parameter, directive) : parameter,
    );
    return { ...variant, parameters };
  }
  const renamed = {
    ...variant,
    verb: rename(variant.verb, where.verb, set.verb),
    subject: rename(variant.subject, where.subject, set.subject),
    name: rename(variant.name, where.variant, set.variant),
  };
  const fill = (alias: string) =>
    alias
      .replace('${verb}', renamed.verb)
      .replace('${subject-prefix}', prefix)
      .replace('${subject}', renamed.subject)
      .replace('${variant}', renamed.name);
  return { ...renamed, aliases: [...new Set([...variant.aliases, ...listOf(set.alias).map(fill)])] };
}

function changeParameter(parameter: Parameter, { where = {}, set = {} }: Directive): Parameter {
  const aliases = [...new Set([...(parameter.aliases ?? []), ...listOf(set.alias)])];
  return {
    ...parameter,
    name: rename(parameter.name, where['parameter-name'], set['parameter-name']),
    ...(aliases.length > 0 && { aliases }),
    ...(set.completer && { completer: set.completer.script }),
    // PowerShell has nothing to ask for where a default stands.
    ...(set.default && { default: set.default.script, mandatory: false }),
  };
}

function listOf(value: string | readonly string[] | undefined): readonly string[] {
  if (value === undefined) return [];
  return typeof value === 'string' ? [value] : value;
}
