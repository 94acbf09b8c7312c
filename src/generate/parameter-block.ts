import type { Cmdlet } from '../definition/cmdlet.js';
import { parameterAttributes } from './parameter-attributes.js';
import { powershellType } from './powershell-type.js';

/** What a variable's name may be without braces; a leading underscore is the generated code's own. */
const VARIABLE = /^[A-Za-z][A-Za-z0-9_]*$/;

/**
 * The static `param` block, one parameter a line, in the order of the documentation.
 *
 * @throws TypeError where a parameter's name is none that a variable can have.
 */
export function parameterBlock(cmdlet: Cmdlet): string {
  const byName = new Map(cmdlet.command.parameters.map((parameter) => [parameter.name, parameter]));
  const lines = cmdlet.parameters.map((definition) => {
    const parameter = byName.get(definition.name);
    if (!parameter || !VARIABLE.test(definition.name))
      throw new TypeError(`${cmdlet.name}: no parameter can have the name '${definition.name}'.`);
    return `${parameterAttributes(parameter, definition)}${powershellType(parameter.type)}$${definition.name}`;
  });
  return lines.length === 0 ? 'param()' : `param(\n${lines.join(',\n')})`;
}
