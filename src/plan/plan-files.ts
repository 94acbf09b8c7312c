import type { CmdletParameter, CmdletRequest, ParameterSetMeaning } from '../definition/cmdlet.js';
import { toText } from '../value/to-text.js';
import { unwrap } from '../value/value.js';
import type { Roles } from './piped-role.js';
import type { PlanEmbed, PlanSource } from './plan.js';

/** What Microsoft's module says of a body that is a stream. */
const OCTET_STREAM = 'application/octet-stream';

/**
 * Where a body's bytes come from: the stream of -Data where it is bound, else the file of -InFile, which every set that
 * sends a file demands (FileUploadCmdlet of Microsoft's module). Nothing is opened.
 *
 * @returns undefined where the body is no stream.
 */
export function planSource({ body }: ParameterSetMeaning, { parameters }: Roles): PlanSource | undefined {
  if (body !== 'InFile' && body !== 'Data') return undefined;
  const path = unwrap(parameters.get('InFile') ?? null);
  const hasData = unwrap(parameters.get('Data') ?? null) !== null;
  if (hasData || path === null) return Object.freeze({ kind: 'stream', parameter: 'Data' });
  return Object.freeze({ kind: 'file', parameter: 'InFile', path: toText(path) });
}

/** The files of parameters such as -AttendeeReportInputFile, whose bytes are a property's value. */
export function planEmbeds(
  parameters: readonly CmdletParameter[],
  { parameters: given }: Roles,
): readonly PlanEmbed[] {
  const embeds = parameters.flatMap(({ in: place, name, wire }): readonly PlanEmbed[] => {
    const path = place === 'file' ? unwrap(given.get(name) ?? null) : null;
    if (path === null || wire === undefined) return [];
    return [Object.freeze({ property: wire, parameter: name, path: toText(path) })];
  });
  return Object.freeze(embeds);
}

/** The media type of a stream: the one of -ContentType, which may be piped. */
export function streamType({ parameters }: Roles): string {
  const given = unwrap(parameters.get('ContentType') ?? null);
  return given === null || toText(given) === '' ? OCTET_STREAM : toText(given);
}

/** The file for an answer that is a stream, as -OutFile names it. */
export function planOutFile({ reply }: CmdletRequest, { parameters }: Roles): string | undefined {
  const path = reply.kind === 'stream' ? unwrap(parameters.get('OutFile') ?? null) : null;
  return path === null ? undefined : toText(path);
}
