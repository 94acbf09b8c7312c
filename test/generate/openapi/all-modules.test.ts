import { describe, expect, it } from 'vitest';
import type { ModuleFacts } from '../../../src/generate/openapi/facts.js';
import { generateFacts } from '../../../src/generate/openapi/generate-facts.js';
import { listModules, readModuleSource } from '../../../src/generate/openapi/module-source.js';
import { GRAPH } from './shared-sources.js';

/** The types that no module declares. */
const BUILT_IN =
  /^(bool|byte|datetime|decimal|double|float|hashtable|IDictionary|int|long|pscredential|SendAsyncStep|Stream|string|switch|timespan|uri)$/;

const COUNTS = new Map<string, { commands: number; sets: number; setNames: Set<string>; names: string[] }>();

/** As Microsoft's build: what directives give one name, the last one has. */
function generate(module: string, apiVersion: 'v1.0' | 'beta'): ModuleFacts {
  const source = readModuleSource({ directory: GRAPH ?? '', module, apiVersion, edition: 'sdk' });
  return generateFacts({ ...source, collisions: 'keep the last' });
}

function unknownTypes(facts: ModuleFacts): readonly string[] {
  const parameters = facts.cmdlets.flatMap(({ sets }) => sets.flatMap((set) => set.parameters));
  const properties = Object.values(facts.types).flatMap((model) => model.properties);
  const types = [...parameters, ...properties].map(({ type }) => type.replace(/(\[\]|\?)+$/, ''));
  const isKnown = (type: string) => BUILT_IN.test(type) || type in facts.types || facts.enums[type]?.closed;
  return [...new Set(types)].filter((type) => !isKnown(type));
}

function count(facts: ModuleFacts): void {
  const sum = COUNTS.get(facts.apiVersion) ?? { commands: 0, sets: 0, setNames: new Set(), names: [] };
  sum.commands += facts.cmdlets.length;
  sum.sets += facts.overwritten.filter((line) => !line.startsWith('alias ')).length;
  for (const { name, sets } of facts.cmdlets) {
    sum.names.push(name);
    sum.sets += sets.length;
    for (const set of sets) sum.setNames.add(set.name);
  }
  COUNTS.set(facts.apiVersion, sum);
}

describe.skipIf(!GRAPH)('every module of SDK 2.25', () => {
  const graph = GRAPH;
  const modules: ReadonlyArray<readonly [string, 'v1.0' | 'beta']> = graph
    ? (['v1.0', 'beta'] as const).flatMap((api) =>
        listModules(graph, api).map((module) => [module, api] as const),
      )
    : [['(the descriptions are not at hand)', 'v1.0']];

  it.each(modules)('%s %s has commands that hold together', { timeout: 120_000 }, (module, api) => {
    const facts = generate(module, api);
    count(facts);
    const names = facts.cmdlets.flatMap(({ name, aliases }) => [name, ...aliases]);
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
    expect(names.filter((name) => !/^[A-Z][A-Za-z]+-Mg[A-Z][A-Za-z0-9]+$/.test(name))).toEqual([]);
    expect(facts.cmdlets.filter(({ sets }) => sets.filter((set) => set.default).length !== 1)).toEqual([]);
    // PowerShell counts sets in 32 bits.
    expect(facts.cmdlets.filter(({ sets }) => sets.length > 32)).toEqual([]);
    expect(unknownTypes(facts)).toEqual([]);
  });

  it('adds up to what Microsoft’s generator makes (cmdlet-rules.md sections 4 and 8)', () => {
    const v1 = COUNTS.get('v1.0');
    expect([v1?.commands, v1?.sets, v1?.setNames.size]).toEqual([8733, 25_190, 527]);
    expect(new Set(v1?.names).size).toBe(8733);
  });
});
