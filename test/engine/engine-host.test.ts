import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { buildEngine, startEngine } from './engine-host.js';
import { haveEngine, running } from './running-engine.js';

const facts = join(import.meta.dirname, '..', '..', '..', 'shared', 'facts');
const haveFacts = existsSync(join(facts, 'binding-cases.jsonl'));
if (!haveFacts) console.warn('engine: recorded cases not compared, ../shared/facts is absent');

interface RecordedCase {
  readonly case: { readonly id: string; readonly class: string };
  readonly engine: object;
}

function lines<T>(file: string): readonly T[] {
  const text = readFileSync(join(facts, file), 'utf8').split('\n');
  return text.filter((line) => line !== '' && !line.startsWith('#')).map((line) => JSON.parse(line) as T);
}

describe.skipIf(!haveEngine)('building and driving the host', () => {
  test('a second build of the same files changes nothing', () => {
    const dll = buildEngine();
    const built = readFileSync(dll);
    expect(buildEngine()).toBe(dll);
    expect(readFileSync(dll).equals(built)).toBe(true);
  });

  test('answers come in the order of the requests', async () => {
    const host = startEngine('literals');
    const asked = Array.from({ length: 200 }, (_, i) => host.ask({ id: i, text: String(i) }));
    await host.close();
    expect(await Promise.all(asked)).toEqual(asked.map((_, i) => ({ id: i, ok: true, value: i })));
  });

  test('a host that has ended rejects', async () => {
    const host = startEngine('literals');
    await host.close();
    await expect(host.ask({ id: 1, text: '1' })).rejects.toThrow('ended');
  });

  test('a request that makes no sense is answered, and the next one too', async () => {
    const host = startEngine('literals');
    const answers = [host.ask({ id: 'a' }), host.ask([1]), host.ask({ id: 'b', text: '1' })];
    await host.close();
    expect(await Promise.all(answers)).toEqual([
      { id: 'a', harnessError: expect.any(String) },
      { line: 2, harnessError: expect.any(String) },
      { id: 'b', ok: true, value: 1 },
    ]);
  });
});

describe.skipIf(!haveEngine || !haveFacts)('recorded binding cases', () => {
  const { ask } = running('conform');
  const perClass = 12;
  const chosen = new Map<string, RecordedCase[]>();
  if (haveFacts) {
    for (const row of lines<RecordedCase>('binding-cases.jsonl')) {
      const rows = chosen.get(row.case.class) ?? [];
      if (rows.length < perClass) chosen.set(row.case.class, [...rows, row]);
    }
  }

  beforeAll(async () => {
    for (const definition of lines<object>('binding-definitions.jsonl')) await ask(definition);
  });

  test.each([...chosen.keys()])('class %s is answered as recorded, message texts included', async (name) => {
    const rows = chosen.get(name) ?? [];
    const answers = await Promise.all(rows.map((row) => ask(row.case)));
    expect(answers).toEqual(rows.map((row) => ({ id: row.case.id, ...row.engine })));
  });
});
