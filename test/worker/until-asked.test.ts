import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { untilAsked } from '../../src/worker/until-asked.js';

async function all(input: AsyncIterable<unknown>): Promise<string> {
  let text = '';
  for await (const chunk of input) text += String(chunk);
  return text;
}

describe('the input of a worker that may never be asked anything', () => {
  it('ends where nothing comes', async () => {
    expect(await all(untilAsked(new PassThrough(), 1))).toBe('');
  });

  it('ends with the host', async () => {
    const input = new PassThrough();
    input.end();
    expect(await all(untilAsked(input, 60_000))).toBe('');
  });

  it('goes on for good once something has come', async () => {
    const input = new PassThrough();
    input.write('a');
    const read = untilAsked(input, 1);
    expect(String((await read.next()).value)).toBe('a');
    input.write('b');
    expect(String((await read.next()).value)).toBe('b');
    input.end('c');
    expect(await all(read)).toBe('c');
  });
});
