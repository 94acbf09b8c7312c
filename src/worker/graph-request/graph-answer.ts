import { readFile } from 'node:fs/promises';
import type { FileDownload } from '../../dispatch/file-download.js';
import type { WireRequest, WireResponse } from '../../dispatch/request.js';
import { CmdletError } from '../../errors/cmdlet-error.js';
import { headerValues } from '../../output/write-reply.js';
import { readJson } from '../../value/read-json.js';
import type { PSValue } from '../../value/value.js';
import { type AnswerableObject, embed } from '../answerable.js';
import { ENGINE_DEPTH_LIMIT } from '../clixml/write-clixml.js';
import type { Host } from '../host.js';
import { nesting } from '../nesting.js';
import { answerValue } from './answer-value.js';
import { inferredName } from './inferred-name.js';
import type { GraphRequest } from './read-request.js';

/** An answer's value stands in two hashtables. */
const DEEPEST_VALUE = ENGINE_DEPTH_LIMIT - 2;

/** Where an answer's body went. */
export interface Taken {
  readonly file: FileDownload | undefined;
  readonly bytes: Buffer | undefined;
}

/** What a host gets of an answer. The request was executed, so whatever is wrong here is only a warning. */
export async function graphAnswer(
  response: WireResponse,
  request: WireRequest,
  asked: GraphRequest,
  taken: Taken,
  host: Host,
): Promise<AnswerableObject> {
  if (response.bodyIncomplete !== undefined) {
    host.tell('warning', `The call succeeded, but its answer is incomplete: ${response.bodyIncomplete}.`);
  }
  const { status, statusText, headers } = response;
  const known = { statusCode: status, statusText, headers: headerValues(response), headerList: headers };
  const isKept = taken.file?.isComplete() ?? false;
  const file =
    taken.file && isKept ? await kept(taken.file, inferredName(response, request.url), host) : null;
  if (isKept && !asked.passThru) return { ...known, content: 'file', body: null, value: null, file };
  const bytes = file === null ? taken.bytes : await readFile(file);
  const isMessage = asked.outputType === 'HttpResponseMessage';
  // As bytes: the message's content is whatever came.
  if (bytes && isMessage)
    return { ...known, content: 'bytes', body: null, value: embed(byteArray(bytes)), file };
  return { ...known, ...contentOf(bytes?.toString('utf8') ?? response.body, asked, host), file };
}

/** What a text says: nothing, JSON, or something else. */
function contentOf(body: string, { outputType }: GraphRequest, host: Host): AnswerableObject {
  if (body.trim() === '') return { content: 'none', body, value: null };
  const json = readJson(body);
  if (!json.ok) return { content: 'other', body, value: null };
  const isText = outputType === 'Json' || outputType === 'HttpResponseMessage';
  const value = isText ? null : answerValue(json.value, outputType === 'PSObject');
  if (nesting(value) <= DEEPEST_VALUE) return { content: 'json', body, value: embed(value) };
  host.tell('warning', 'The answer nests deeper than PowerShell reads; it is given as JSON text.');
  return { content: 'json', body, value: body };
}

function byteArray(bytes: Buffer): PSValue {
  return { kind: 'array', of: 'System.Byte', items: Array.from(bytes, (value) => ({ kind: 'byte', value })) };
}

async function kept(output: FileDownload, name: string, host: Host): Promise<string | null> {
  try {
    return await output.keep(name);
  } catch (error) {
    host.tell('warning', error instanceof CmdletError ? error.message : 'The output file cannot be written.');
    return null;
  }
}
