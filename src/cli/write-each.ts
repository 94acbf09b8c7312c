import type { PSValue } from '../value/value.js';
import { type CliIo, writeText } from './io.js';
import type { Renderer } from './render.js';

/** Writes values as they come, and what stands after the last one also where they end with an error. */
export async function writeEach(
  { stdout }: Pick<CliIo, 'stdout'>,
  renderer: Renderer,
  values: AsyncIterable<PSValue>,
): Promise<void> {
  let count = 0;
  try {
    for await (const value of values) {
      await writeText(stdout, renderer.object(value));
      count++;
    }
  } catch (error) {
    if (count > 0) await writeText(stdout, renderer.end());
    throw error;
  }
  await writeText(stdout, renderer.end());
}
