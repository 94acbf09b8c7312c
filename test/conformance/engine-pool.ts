import type { ConformanceCase } from '../../src/conformance/case.js';
import type { JsonObject } from '../../src/conformance/json.js';
import { type EngineHost, startEngine } from '../engine/engine-host.js';
import type { CaseGroup } from './generate/cases.js';

/** Some engine hosts that share the work. */
export interface EnginePool {
  /** The engine's answers to a group's cases, in their order. */
  readonly answer: (group: CaseGroup) => Promise<readonly JsonObject[]>;
  readonly close: () => Promise<void>;
}

/** How many groups a host is sent before the first of them is answered. */
const ahead = 2;

export function startEnginePool(size: number): EnginePool {
  const hosts = Array.from({ length: size }, () => ({ host: startEngine('conform'), asked: 0 }));
  return {
    answer: async (group) => {
      const [idlest] = hosts.toSorted((a, b) => a.asked - b.asked);
      if (!idlest) throw new RangeError('a pool has at least one host');
      idlest.asked++;
      try {
        return await answerGroup(idlest.host, group);
      } finally {
        idlest.asked--;
      }
    },
    close: async () => {
      await Promise.all(hosts.map(({ host }) => host.close()));
    },
  };
}

/** The definition goes first and once; the cases name it. */
async function answerGroup(
  host: EngineHost,
  { definition, cases }: CaseGroup,
): Promise<readonly JsonObject[]> {
  const asked = [
    host.ask({ define: 'group', definition }),
    ...cases.map((item: ConformanceCase) => host.ask({ ...item, definition: 'group' })),
  ];
  const [, ...answers] = await Promise.all(asked);
  return answers as readonly JsonObject[];
}

/** Works on items in order, a few at a time for each host, and gives the results in the same order. */
export async function inParallel<T, R>(
  items: Iterable<T>,
  hosts: number,
  work: (item: T) => Promise<R>,
): Promise<readonly R[]> {
  const results: R[] = [];
  const source = items[Symbol.iterator]();
  let at = 0;
  const worker = async (): Promise<void> => {
    for (let next = source.next(); !next.done; next = source.next()) {
      const index = at++;
      results[index] = await work(next.value);
    }
  };
  await Promise.all(Array.from({ length: hosts * ahead }, worker));
  return results;
}
