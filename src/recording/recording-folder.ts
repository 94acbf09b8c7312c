import { accessSync, constants, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CmdletError } from '../errors/cmdlet-error.js';
import { isObject, type Json } from './json.js';
import type { RecordedExchange } from './recorded-exchange.js';

/** Even redacted it tells whom an organization calls. */
const OWNER_ONLY = { folder: 0o700, file: 0o600 };

/** `0001.json`, `0002.json`, …: the order in which they were made. */
const FILE = /^(\d{4,})\.json$/;

/** A recording and the name of its file. */
export interface NamedRecording {
  readonly file: string;
  readonly exchange: RecordedExchange;
}

/**
 * Makes a folder ready for recordings, which are added to those that are there.
 *
 * @returns writes one; throws the system's error where it cannot.
 * @throws CmdletError `FileNotWritable`, outcome input: found out while nothing has been sent.
 */
export function openRecordingFolder(folder: string): (exchange: RecordedExchange) => void {
  try {
    mkdirSync(folder, { recursive: true, mode: OWNER_ONLY.folder });
    accessSync(folder, constants.W_OK);
  } catch (cause) {
    throw refusal(
      'FileNotWritable',
      `Recordings cannot be written to the folder ${folder.slice(0, 200)}`,
      cause,
    );
  }
  return (exchange) => {
    const text = `${JSON.stringify(exchange, null, 2)}\n`;
    const last = Math.max(0, ...recordingFiles(folder).map(({ number }) => number));
    for (let number = last + 1; !writeNew(join(folder, fileName(number)), text); number++);
  };
}

/**
 * Reads all recordings of a folder, in order.
 *
 * @throws CmdletError `RecordingNotReadable`, `InvalidRecording`; outcome input.
 */
export function readRecordings(folder: string): readonly NamedRecording[] {
  let files: ReturnType<typeof recordingFiles>;
  try {
    files = recordingFiles(folder);
  } catch (cause) {
    throw refusal(
      'RecordingNotReadable',
      `There is no folder of recordings at ${folder.slice(0, 200)}`,
      cause,
    );
  }
  return files.map(({ file }) => ({ file, exchange: readRecording(folder, file) }));
}

function readRecording(folder: string, file: string): RecordedExchange {
  try {
    const value = JSON.parse(readFileSync(join(folder, file), 'utf8')) as Json;
    if (isExchange(value)) return value as unknown as RecordedExchange;
  } catch (cause) {
    throw refusal('InvalidRecording', `The recording ${file} cannot be read`, cause);
  }
  throw refusal(
    'InvalidRecording',
    `The recording ${file} is none: it needs a request, and a response or an error`,
  );
}

function isExchange(value: Json): boolean {
  if (!isObject(value) || !isObject(value.request)) return false;
  const { request, response, error } = value;
  if (typeof request.method !== 'string' || typeof request.path !== 'string') return false;
  if (isObject(response)) return typeof response.status === 'number' && Array.isArray(response.headers);
  return isObject(error) && typeof error.id === 'string' && typeof error.outcome === 'string';
}

function recordingFiles(folder: string): readonly { readonly file: string; readonly number: number }[] {
  return readdirSync(folder)
    .flatMap((file) => {
      const number = FILE.exec(file)?.[1];
      return number === undefined ? [] : [{ file, number: Number(number) }];
    })
    .sort((a, b) => a.number - b.number);
}

function fileName(number: number): string {
  return `${String(number).padStart(4, '0')}.json`;
}

/** False where another process has just taken the name. */
function writeNew(path: string, text: string): boolean {
  try {
    writeFileSync(path, text, { flag: 'wx', mode: OWNER_ONLY.file });
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}

function refusal(id: string, message: string, cause?: unknown): CmdletError {
  const code = cause instanceof Error && 'code' in cause ? ` (${String(cause.code)})` : '';
  return new CmdletError({
    id,
    category: 'InvalidArgument',
    outcome: 'input',
    message: `${message}${code}.`,
    ...(cause === undefined ? {} : { cause }),
  });
}
