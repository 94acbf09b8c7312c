import { createReadStream } from 'node:fs';
import { CmdletError } from '../errors/cmdlet-error.js';
import { readJson } from '../value/read-json.js';
import { toText } from '../value/to-text.js';
import type { PSValue } from '../value/value.js';
import { type CliIo, readText } from './io.js';

/** More than any pipeline of 4 MB objects that a person prepares by hand. */
const MAX_INPUT_BYTES = 64 * 1024 * 1024;

/**
 * Reads pipeline objects: a JSON array, one JSON value, or JSON Lines. Objects are PSCustomObjects, as
 * ConvertFrom-Json makes them.
 *
 * @param source a file's path, or `-` for standard input.
 * @throws CmdletError `InputNotReadable`, `InputTooLarge`, `InvalidInput`.
 */
export async function readPipelineInput(source: string, io: CliIo): Promise<readonly PSValue[]> {
  const text = (await readSource(source, io)).replace(/^\ufeff/, '');
  if (Buffer.byteLength(text) > MAX_INPUT_BYTES) {
    throw refusal('InputTooLarge', `--input takes at most ${MAX_INPUT_BYTES} bytes.`);
  }
  if (text.trim() === '') return [];
  const whole = readJson(text);
  if (whole.ok) return (isArray(whole.value) ? whole.value.items : [whole.value]).map(toCustomObject);
  return text
    .split('\n')
    .map((line, index) => ({ line, number: index + 1 }))
    .filter(({ line }) => line.trim() !== '')
    .map(({ line, number }) => {
      const read = readJson(line);
      if (read.ok) return toCustomObject(read.value);
      throw refusal(
        'InvalidInput',
        `--input takes a JSON array or JSON Lines; line ${number}: ${read.message}.`,
      );
    });
}

async function readSource(source: string, io: CliIo): Promise<string> {
  try {
    return await readText(source === '-' ? io.stdin : createReadStream(source), MAX_INPUT_BYTES);
  } catch (cause) {
    const reason = cause instanceof Error && 'code' in cause ? String(cause.code) : 'unreadable';
    throw refusal(
      'InputNotReadable',
      `--input names a file that cannot be read (${reason}): ${source.slice(0, 200)}`,
    );
  }
}

function isArray(value: PSValue): value is Extract<PSValue, { kind: 'array' }> {
  return value !== null && typeof value === 'object' && value.kind === 'array';
}

function toCustomObject(value: PSValue): PSValue {
  if (value === null || typeof value !== 'object' || value.kind !== 'dictionary') return value;
  return { kind: 'pscustomobject', properties: value.entries.map(([key, item]) => [toText(key), item]) };
}

function refusal(id: string, message: string): CmdletError {
  return new CmdletError({ id, category: 'InvalidArgument', outcome: 'input', message, target: 'input' });
}
