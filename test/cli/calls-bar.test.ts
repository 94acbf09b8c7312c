import { Writable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { callsBar } from '../../src/cli/calls-bar.js';

/** A bar on a terminal whose clock goes on a second with each call. */
function shown(total: number | undefined, calls: number): readonly string[] {
  const written: string[] = [];
  const terminal = new Writable({
    write: (chunk: Buffer, _encoding, done) => {
      written.push(chunk.toString());
      done();
    },
  });
  let now = 0;
  const bar = callsBar(terminal, total, () => now);
  for (let call = 0; call < calls; call++) {
    now += 1000;
    bar.callEnded();
  }
  bar.end();
  return written.map((text) => text.replace(/\r|\u001b\[K/g, ''));
}

describe('the bar of a pipeline', () => {
  it.each<readonly [string, number | undefined, number, readonly string[]]>([
    [
      'share, count, rate and time left',
      4,
      1,
      ['[######..................]  25 %, 1 of 4, 1.0/s, 0:03 left', '\n'],
    ],
    [
      'no time left at the end',
      2,
      2,
      [
        '[############............]  50 %, 1 of 2, 1.0/s, 0:01 left',
        '[########################] 100 %, 2 of 2, 1.0/s',
        '\n',
      ],
    ],
    [
      'count and rate, where nobody knows how many there are',
      undefined,
      2,
      ['1 done, 1.0/s', '2 done, 1.0/s', '\n'],
    ],
    ['nothing of nothing', undefined, 0, []],
  ])('shows %s', (_, total, calls, expected) => {
    expect(shown(total, calls)).toEqual(expected);
  });

  it('shows what was done between two looks when it ends', () => {
    const written: string[] = [];
    const terminal = new Writable({
      write: (chunk: Buffer, _encoding, done) => {
        written.push(chunk.toString());
        done();
      },
    });
    const bar = callsBar(terminal, undefined, () => 1);
    for (let call = 0; call < 5; call++) bar.callEnded();
    expect(written).toHaveLength(1);
    bar.end();
    expect(written.join('')).toContain('5 done');
    expect(written.at(-1)).toBe('\n');
  });
});
