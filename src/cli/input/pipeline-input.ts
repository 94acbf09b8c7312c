import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { Attendance } from '../../dispatch/attendance.js';
import { CmdletError } from '../../errors/cmdlet-error.js';
import type { PSValue } from '../../value/value.js';
import { MAX_TEXT_BYTES } from '../argument-values.js';
import type { CliIo } from '../io.js';
import { inputChunks } from './input-chunks.js';
import { INPUT, inputNotReadable, withProcessed } from './input-error.js';
import { inputObjects } from './input-objects.js';

/** Pipeline objects, however many: only a piece of them is in memory at any time. */
export interface PipelineInput {
  /**
   * To be gone through once.
   *
   * @throws CmdletError `InvalidInput`, `InputTooLarge`, `InputNotReadable`, whose text says how many were given before;
   * `OperationStopped`.
   */
  readonly objects: AsyncIterable<PSValue>;
  /** How many there are; undefined where only their end tells. */
  readonly total: number | undefined;
}

/**
 * Opens pipeline objects: a JSON array, JSON Lines or one JSON value, each object of at most 4 MB. A file is read twice:
 * now to its end, so that nothing is sent where something is wrong with it, and then for what it holds. Standard input and
 * other streams are read as they come; now for their first object.
 *
 * @param source a file's path, or `-` for standard input.
 * @param attendance where whoever waits for a stream is away. Default: nobody counts.
 * @throws CmdletError, for a file and for the first object of a stream, `InputNotReadable`, `InputTooLarge`, `InvalidInput`.
 */
export async function openPipelineInput(
  source: string,
  { stdin, signal }: Pick<CliIo, 'stdin' | 'signal'>,
  attendance?: Attendance,
): Promise<PipelineInput> {
  const isStream = source === '-' || !(await isFile(source));
  const open = () => (source === '-' ? stdin : createReadStream(source));
  const chunks = () => inputChunks(open, signal, isStream ? attendance : undefined);
  if (isStream) return { objects: await begun(given(source, chunks())), total: undefined };
  let total = 0;
  for await (const _ of readable(source, chunks())) total++;
  return { objects: given(source, chunks()), total };
}

/** The same objects, the first of which has come: what is wrong with it is found out before anything is sent. */
async function begun(objects: AsyncGenerator<PSValue>): Promise<AsyncIterable<PSValue>> {
  const first = await objects.next();
  return (async function* () {
    if (first.done === true) return;
    yield first.value;
    yield* objects;
  })();
}

async function isFile(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isFile();
  } catch (cause) {
    throw inputNotReadable(path, cause);
  }
}

async function* readable(source: string, chunks: AsyncIterable<string>): AsyncGenerator<PSValue> {
  try {
    yield* inputObjects(chunks, MAX_TEXT_BYTES);
  } catch (cause) {
    throw cause instanceof CmdletError ? cause : inputNotReadable(source, cause);
  }
}

/** The objects, whose error says how many came before it. */
async function* given(source: string, chunks: AsyncIterable<string>): AsyncGenerator<PSValue> {
  let count = 0;
  try {
    for await (const object of readable(source, chunks)) {
      yield object;
      count++;
    }
  } catch (error) {
    throw error instanceof CmdletError && error.target === INPUT ? withProcessed(error, count) : error;
  }
}
