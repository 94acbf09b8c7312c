import type { FileDownload } from './dispatch/file-download.js';
import type { WireResponse } from './dispatch/request.js';
import type { Upload } from './dispatch/transfer.js';
import { CmdletError } from './errors/cmdlet-error.js';
import type { Streams } from './output/streams.js';
import type { Plan, PlanSource } from './plan/plan.js';

/** What a plan's files and streams are once they are open: parts of the request. */
export interface CallFiles {
  /** The body with what files add to it. */
  readonly body?: string;
  readonly upload?: Upload;
  readonly download?: FileDownload;
}

/**
 * Opens the files that a plan names, before anybody signs in: what is wrong with them must not cost a request.
 *
 * @param host what whoever runs the call has for a source: its own streams.
 * @throws CmdletError, outcome input: `InputFileUnusable`, `OutputFileUnusable`; `ParameterNotSupported` for a stream
 * that the host does not have.
 */
export async function openCallFiles(
  { body, embeds, source, output }: Plan,
  host: (source: PlanSource) => Upload | undefined = () => undefined,
): Promise<CallFiles> {
  const upload = source && (host(source) ?? (await uploadOf(source)));
  if (embeds && body !== undefined) {
    const { embedFiles } = await import('./dispatch/embed-files.js');
    return { body: await embedFiles(body, embeds) };
  }
  if (output.file === undefined) return upload ? { upload } : {};
  const { fileDownload } = await import('./dispatch/file-download.js');
  const download = await fileDownload({ place: { file: output.file }, parameter: 'OutFile' });
  return { ...(upload ? { upload } : {}), download };
}

async function uploadOf(source: PlanSource): Promise<Upload> {
  if (source.kind === 'file') {
    const { fileUpload } = await import('./dispatch/file-upload.js');
    return fileUpload(source.path, source.parameter);
  }
  throw new CmdletError({
    id: 'ParameterNotSupported',
    category: 'InvalidArgument',
    outcome: 'input',
    message: `The parameter '${source.parameter}' takes a stream, which only a PowerShell session has; elsewhere 'InFile' names what is sent.`,
    target: source.parameter,
  });
}

/**
 * Gives the file of a 2xx its name.
 *
 * @param response its text is what is kept where it did not come over the wire: a step of -HttpPipelineAppend made it.
 * @returns whether it is there; what is not whole is dropped with a warning, for the call has succeeded.
 * @throws CmdletError `OutputFileUnusable`, whose text says that the request succeeded.
 */
export async function keepDownload(
  download: FileDownload,
  { body, bodyIncomplete }: WireResponse,
  streams: Pick<Streams, 'warning'>,
): Promise<boolean> {
  if (bodyIncomplete !== undefined) {
    streams.warning(`The call succeeded, but its answer could not be kept: ${bodyIncomplete}.`);
    return false;
  }
  if (!download.isComplete()) {
    const { Readable } = await import('node:stream');
    await download.write(Readable.from([Buffer.from(body, 'utf8')]));
  }
  await download.keep('');
  return true;
}
