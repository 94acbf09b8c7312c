import type { CmdletParameter } from '../definition/cmdlet.js';
import { unwrap } from '../value/value.js';
import { stringForm } from '../value/write-json.js';
import { dateInUtc } from './date-in-utc.js';
import { pathSegment } from './path-segment.js';
import type { Roles } from './piped-role.js';

/** `userId='@userId'`: the description names an option of the query that stands for the argument's value. */
const ALIASED = /^(\w+)=('?)@(\w+)\2$/;

/**
 * Puts a function's arguments into the path where the description has aliases for them. Microsoft's module sends the
 * aliases as they are, quoted, with an option beside them that is called otherwise; no service can resolve that.
 * An argument that is not bound is left out.
 *
 * @param parameters those of the set that was chosen.
 * @returns the path, and the parameters that are left for the query.
 * @throws CmdletError `InvalidPathSegment`.
 */
export function functionArguments(
  path: string,
  parameters: readonly CmdletParameter[],
  roles: Roles,
): { readonly path: string; readonly rest: readonly CmdletParameter[] } {
  const used = new Set<CmdletParameter>();
  const argument = (text: string): readonly string[] => {
    const [, name = '', quote = '', alias] = ALIASED.exec(text) ?? [];
    if (alias === undefined) return [text];
    const parameter = parameters.find((item) => item.in === 'query' && item.wire === alias);
    const value = parameter && unwrap(roles.parameters.get(parameter.name) ?? null);
    if (!parameter || value === undefined || value === null) return [];
    used.add(parameter);
    const isDate = typeof value === 'object' && value.kind === 'datetime';
    const written = stringForm(isDate ? dateInUtc(value) : value);
    const literal = quote === '' ? written : written.replaceAll("'", "''");
    return [`${name}=${quote}${pathSegment(parameter.name, literal)}${quote}`];
  };
  const filled = path.replace(
    /\(([^()]*@[^()]*)\)/g,
    (_, list: string) => `(${list.split(',').flatMap(argument).join(',')})`,
  );
  return { path: filled, rest: parameters.filter((parameter) => !used.has(parameter)) };
}
