import type { Bound } from '../bind/bind.js';
import type { Cmdlet } from '../definition/cmdlet.js';
import { CmdletError } from '../errors/cmdlet-error.js';
import type { PSValue } from '../value/value.js';

/**
 * One piped object may fill InputObject, BodyParameter and Headers at once. It is then read with one role: the
 * identity where InputObject took it, else the body; headers come only from the command line (design.md,
 * "repaired").
 */
export interface Roles {
  /** The values that count, by parameter name. */
  readonly parameters: ReadonlyMap<string, PSValue>;
  /** The piped object, where its role is the body and Headers alone had taken it. */
  readonly pipedBody?: PSValue;
}

/** The parameter that takes the whole body: BodyParameter, or Body where Microsoft's module kept that name. */
export function bodyParameter(cmdlet: Cmdlet): string | undefined {
  return cmdlet.parameters.find((parameter) => parameter.in === 'body')?.name;
}

/**
 * @throws CmdletError `PipelineObjectHasNoRole` when identity and body are both named on the command line: a
 * dictionary would then become headers, silently.
 */
export function readRoles(cmdlet: Cmdlet, bound: Bound): Roles {
  const { fromPipeline } = bound;
  const headers = bound.parameters.get('Headers') ?? null;
  const body = bodyParameter(cmdlet);
  const isBody = body !== undefined && fromPipeline.has(body);
  const isType = fromPipeline.has('ContentType') && (isBody || fromPipeline.has('InputObject'));
  if (!fromPipeline.has('Headers') && !fromPipeline.has('InputObject') && !isType)
    return { parameters: bound.parameters };
  const parameters = new Map(bound.parameters);
  // A stream or an identity that also became a text is no media type.
  if (isType) parameters.delete('ContentType');
  if (fromPipeline.has('Headers')) parameters.delete('Headers');
  if (fromPipeline.has('InputObject')) {
    if (isBody) parameters.delete(body);
    return { parameters };
  }
  if (isBody || headers === null) return { parameters };
  const meaning = cmdlet.row.parameterSets[bound.parameterSet];
  if (meaning?.body !== 'parameters') {
    throw new CmdletError({
      id: 'PipelineObjectHasNoRole',
      category: 'InvalidArgument',
      outcome: 'input',
      message: `The piped object has no role: ${body === undefined ? 'the command takes no body' : `'${body}' is already given`}, and headers are named with -Headers.`,
    });
  }
  return { parameters, pipedBody: headers };
}
