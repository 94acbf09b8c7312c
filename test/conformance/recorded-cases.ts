import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ConformanceCase } from '../../src/conformance/case.js';
import type { JsonObject } from '../../src/conformance/json.js';

/** A case with what the engine answered. */
export interface RecordedCase {
  readonly case: ConformanceCase;
  readonly engine: JsonObject;
}

/** Where this repository keeps its own recorded cases. */
export const RECORDED = join(import.meta.dirname, 'recorded');

/** The facts that may lie beside the repository. */
const SHARED = join(process.env.MGSHIM_SHARED ?? join(import.meta.dirname, '../../../shared'), 'facts');

/** All files of recorded cases that there are, by a short name. */
export function recordedFiles(): readonly (readonly [name: string, path: string])[] {
  const own = readdirSync(RECORDED).filter((name) => name.endsWith('.jsonl'));
  const shared = join(SHARED, 'binding-cases.jsonl');
  return [
    ...own.map((name) => [name, join(RECORDED, name)] as const),
    ...(existsSync(shared) ? [['binding-cases.jsonl', shared] as const] : []),
  ];
}

/** The definitions that lie beside the recorded facts, as lines; none where there are no such facts. */
export function sharedDefinitions(): readonly string[] {
  const path = join(SHARED, 'binding-definitions.jsonl');
  return existsSync(path) ? linesOf(path) : [];
}

/** A file's lines without comments: recorded cases, and definitions for the lines after them. */
export function linesOf(path: string): readonly string[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));
}
