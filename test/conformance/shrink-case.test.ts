import { describe, expect, it } from 'vitest';
import type { ConformanceCase } from '../../src/conformance/case.js';
import { shrinkCase } from './shrink-case.js';

const CASE: ConformanceCase = {
  id: '1',
  definition: {
    name: 'Test-It',
    parameters: [
      { name: 'Id', type: 'int', aliases: ['i'], sets: [{ set: 'A', mandatory: true }] },
      { name: 'Name', type: 'string', sets: [{ set: 'B', pipeline: true }] },
      { name: 'Rest', type: 'object' },
    ],
  },
  argv: [{ param: 'Id' }, { value: 'the culprit' }, { param: 'Name', value: { $od: { a: [1, 2, 3] } } }, 'x'],
  pipelineInput: [{ $pso: { Id: 5 } }, 'another'],
  defaults: { 'Test-It:Rest': 7 },
};

/** Each case in which the text is found, counting the questions. */
function holding(text: string) {
  const asked: ConformanceCase[] = [];
  const shows = async (cases: readonly ConformanceCase[]) => {
    asked.push(...cases);
    return cases.map((item) => JSON.stringify(item).includes(text));
  };
  return { asked, shows };
}

describe('a case that shows a difference', () => {
  it('loses everything that the difference does not need', async () => {
    const { shows } = holding('"value":"the culprit"');
    expect(await shrinkCase(CASE, shows)).toEqual({
      id: '1',
      definition: { name: 'Test-It', parameters: [] },
      argv: [{ value: 'the culprit' }],
    });
  });

  it('keeps two parts that are needed together', async () => {
    const shows = async (cases: readonly ConformanceCase[]) =>
      cases.map(({ argv = [], pipelineInput = [] }) => argv.length + pipelineInput.length >= 2);
    const { argv = [], pipelineInput = [], defaults } = await shrinkCase(CASE, shows);
    expect(argv.length + pipelineInput.length).toBe(2);
    expect(defaults).toBeUndefined();
  });

  it('loses words and letters of its command line', async () => {
    const { shows } = holding('-Na');
    const item = { id: '1', definition: 'redirect', cmdline: '-Name a -Other b' };
    expect(await shrinkCase(item, shows)).toEqual({ ...item, cmdline: '-Na' });
  });

  it('stays as it is where nothing can go', async () => {
    const item = { id: '1', definition: 'redirect', argv: [] };
    expect(await shrinkCase(item, async (cases) => cases.map(() => false))).toBe(item);
  });

  it('is never asked about again once it is smallest', async () => {
    const { asked, shows } = holding('"id":"1"');
    await shrinkCase(CASE, shows);
    expect(asked.length).toBeLessThan(300);
  });
});
