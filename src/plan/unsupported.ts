import type { Bound } from '../bind/bind.js';
import { CmdletError } from '../errors/cmdlet-error.js';

/** What to do instead, for each parameter that cannot do its work here; ignoring one silently would mislead. */
const INSTEAD: Readonly<Record<string, string>> = {
  Break: 'There is no .NET debugger to wait for; run `node --inspect-brk` on the command instead.',
  HttpPipelineAppend: 'Its steps are PowerShell script blocks, which only run inside a PowerShell session.',
  HttpPipelinePrepend: 'Its steps are PowerShell script blocks, which only run inside a PowerShell session.',
};

/**
 * @throws CmdletError `ParameterNotSupported` for a bound parameter that cannot be honoured; a switch that is
 * off asks for nothing.
 */
export function refuseUnsupported(bound: Bound): void {
  for (const [name, instead] of Object.entries(INSTEAD)) {
    const value = bound.parameters.get(name);
    if (value === undefined || value === null) continue;
    if (typeof value === 'object' && value.kind === 'switch' && !value.value) continue;
    throw new CmdletError({
      id: 'ParameterNotSupported',
      category: 'InvalidArgument',
      outcome: 'input',
      message: `The parameter '${name}' is not supported here. ${instead}`,
      target: name,
    });
  }
}
