import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CmdletError } from '../src/errors/cmdlet-error.js';
import { inOrder } from '../src/in-order.js';
import { collectStreams, type Streams } from '../src/output/streams.js';

const stop = (item: number) =>
  new CmdletError({ id: `Stop${item}`, category: 'NotSpecified', outcome: 'failed', message: 'x' });

/** Ends after so many turns of the event loop. */
async function turns(count: number): Promise<void> {
  for (let turn = 0; turn < count; turn++) await new Promise((resolve) => setImmediate(resolve));
}

describe('tasks beside each other', () => {
  test('write in the order of their items, never more at once than the limit, each once', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.nat(8), { maxLength: 60 }),
        fc.integer({ min: 1, max: 9 }),
        async (waits, limit) => {
          const { streams, collected } = collectStreams();
          let underWay = 0;
          let most = 0;
          let ends = 0;
          const run = async (item: number, own: Streams) => {
            most = Math.max(most, ++underWay);
            own.warning(`begin ${item}`);
            await turns(waits[item] ?? 0);
            await own.object(`a${item}`);
            await turns(1);
            await own.object(`b${item}`);
            underWay--;
          };
          const items = waits.map((_, index) => index);
          await inOrder(items, limit, streams, run, { onEnd: () => void ends++ });
          expect(collected.objects).toEqual(items.flatMap((item) => [`a${item}`, `b${item}`]));
          expect(collected.warnings).toEqual(items.map((item) => `begin ${item}`));
          expect(most).toBeLessThanOrEqual(limit);
          expect(ends).toBe(items.length);
        },
      ),
      { numRuns: 60 },
    );
  });

  test('begin no other once one has failed; those under way are heard', async () => {
    const { streams, collected } = collectStreams();
    const begun: number[] = [];
    const run = async (item: number, own: Streams) => {
      begun.push(item);
      await turns(item === 1 ? 1 : 6);
      if (item === 1) throw stop(item);
      await own.object(`${item}`);
    };
    await expect(inOrder([0, 1, 2, 3, 4, 5, 6, 7, 8, 9], 3, streams, run)).rejects.toMatchObject({
      id: 'Stop1',
    });
    expect(begun.length).toBeLessThan(10);
    expect(collected.objects).toEqual(begun.filter((item) => item !== 1).map(String));
  });

  test('end where a stream throws, as for -ErrorAction Stop', async () => {
    const { streams, collected } = collectStreams();
    const throwing: Streams = {
      ...streams,
      error: (error) => {
        throw error;
      },
    };
    const run = async (item: number, own: Streams) => {
      await turns(2);
      if (item === 2) own.error(stop(item));
      else await own.object(`${item}`);
    };
    const items = Array.from({ length: 50 }, (_, index) => index);
    await expect(inOrder(items, 4, throwing, run)).rejects.toMatchObject({ id: 'Stop2' });
    expect(collected.objects.length).toBeLessThan(20);
  });

  test('ask for items as there is room', async () => {
    const { streams } = collectStreams();
    let asked = 0;
    let ended = 0;
    async function* items() {
      for (; asked < 40; ) yield asked++;
    }
    const run = async () => {
      await turns(3);
      ended++;
      expect(asked - ended).toBeLessThanOrEqual(4);
    };
    await inOrder(items(), 4, streams, run);
    expect(ended).toBe(40);
  });

  test('ask one question at a time, when their turn has come', async () => {
    const { streams, collected } = collectStreams();
    let asking = 0;
    const confirming: Streams = {
      ...streams,
      confirm: async () => {
        expect(++asking).toBe(1);
        await turns(2);
        asking--;
        return true;
      },
    };
    const run = async (item: number, own: Streams) => {
      if (await own.confirm({} as never)) await own.object(`${item}`);
    };
    await inOrder([0, 1, 2, 3, 4], 3, confirming, run);
    expect(collected.objects).toEqual(['0', '1', '2', '3', '4']);
  });
});
