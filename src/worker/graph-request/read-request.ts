import { isAbsolute } from 'node:path';
import type { PSValue } from '../../value/value.js';
import { flag, type Given, givenValue, invalid, optionalText, requiredText } from '../given.js';
import type { OutputType } from './answer-value.js';

const METHODS: ReadonlySet<string> = new Set(['GET', 'POST', 'PUT', 'PATCH', 'DELETE']);
const OUTPUT_TYPES: readonly OutputType[] = ['HashTable', 'PSObject', 'Json', 'HttpResponseMessage'];

/** The parameters of `graphRequest`: README.md. */
export interface GraphRequest {
  readonly method: string;
  readonly uri: string;
  readonly headers: PSValue | undefined;
  readonly body: PSValue | undefined;
  readonly inputFile: string | undefined;
  readonly output: { readonly file: string } | { readonly folder: string } | undefined;
  readonly contentType: string | undefined;
  readonly userAgent: string | undefined;
  readonly skipHttpErrorCheck: boolean;
  readonly outputType: OutputType;
  /** Whether the answer is wanted besides its file. */
  readonly passThru: boolean;
}

/** @throws RpcError invalidParams. */
export function readGraphRequest(given: Given): GraphRequest {
  const method = (optionalText(given, 'method') ?? 'GET').toUpperCase();
  if (!METHODS.has(method)) throw invalid(`'method' is one of ${[...METHODS].join(', ')}`);
  const asked = (optionalText(given, 'outputType') ?? 'HashTable').toLowerCase();
  const outputType = OUTPUT_TYPES.find((type) => type.toLowerCase() === asked);
  if (!outputType) throw invalid(`'outputType' is one of ${OUTPUT_TYPES.join(', ')}`);
  const file = optionalText(given, 'outputFile');
  const folder = optionalText(given, 'outputFolder');
  if (file !== undefined && folder !== undefined) throw invalid(`'outputFile' or 'outputFolder', not both`);
  for (const path of [file, folder]) {
    if (path !== undefined && !isAbsolute(path)) throw invalid('a file has an absolute path');
  }
  const inputFile = optionalText(given, 'inputFile');
  const body = givenValue(given, 'body');
  if (inputFile !== undefined && body !== undefined && body !== null) {
    throw invalid(`'body' or 'inputFile', not both`);
  }
  return {
    method,
    uri: requiredText(given, 'uri'),
    headers: givenValue(given, 'headers'),
    body,
    inputFile,
    output: file !== undefined ? { file } : folder !== undefined ? { folder } : undefined,
    contentType: optionalText(given, 'contentType'),
    userAgent: optionalText(given, 'userAgent'),
    skipHttpErrorCheck: flag(given, 'skipHttpErrorCheck'),
    outputType,
    passThru: flag(given, 'passThru'),
  };
}
