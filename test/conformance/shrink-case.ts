import type { ConformanceCase } from '../../src/conformance/case.js';
import { isJsonArray, isJsonObject, type Json, type JsonObject } from '../../src/conformance/json.js';

/** Whether each of some cases still shows what is looked for. */
export type Shows = (cases: readonly ConformanceCase[]) => Promise<readonly boolean[]>;

/** The keys that a case can do without. */
const OPTIONAL = ['pipelineInput', 'defaults', 'promptAnswers', 'preferences', 'vars'] as const;

/** The keys whose content can lose parts and become simpler. */
const REDUCIBLE = ['argv', 'pipelineInput', 'defaults', 'promptAnswers', 'vars', 'definition'] as const;

/** What a definition and its parameters must have. */
const KEPT: ReadonlySet<string> = new Set(['name', 'type', 'parameters']);

/** Names that would mean something else if they were changed. */
const NAMED: ReadonlySet<string> = new Set([
  'name',
  'type',
  'set',
  'kind',
  'of',
  'param',
  'aliases',
  'types',
]);

/** How many candidates are asked for at once. */
const BATCH = 8;

/** Simple values that may stand for any other. */
const SIMPLE: readonly Json[] = [null, 'a', 1];

/**
 * Makes a case smaller, step by step, as long as it shows the same: fewer arguments, objects, parameters, sets
 * and attributes, simpler values, a shorter text.
 */
export async function shrinkCase(start: ConformanceCase, shows: Shows): Promise<ConformanceCase> {
  let smallest = start;
  let at = 0;
  for (let failed = 0; ; ) {
    const candidates = [...smaller(smallest)];
    if (failed >= candidates.length) return smallest;
    // Where one part could go, the next one often can too: the search goes on from there, round and round.
    const batch = Array.from(
      { length: Math.min(BATCH, candidates.length - failed) },
      (_, index) => candidates[(at + index) % candidates.length] as ConformanceCase,
    );
    const found = (await shows(batch)).indexOf(true);
    const shown = batch[found];
    at = (at + (shown ? found : batch.length)) % candidates.length;
    failed = shown ? 0 : failed + batch.length;
    if (shown) smallest = shown;
  }
}

function* smaller(item: ConformanceCase): Generator<ConformanceCase> {
  for (const key of OPTIONAL) {
    if (item[key] === undefined) continue;
    const { [key]: _, ...rest } = item;
    yield rest;
  }
  if (item.cmdline !== undefined) {
    for (const cmdline of shorterTexts(item.cmdline)) yield { ...item, cmdline };
  }
  for (const key of REDUCIBLE) {
    const content = item[key] as Json | undefined;
    // A text is a definition's name, which stands for itself.
    if (content === undefined || typeof content === 'string') continue;
    for (const reduced of reductions(content)) yield { ...item, [key]: reduced } as ConformanceCase;
  }
}

function* shorterTexts(text: string): Generator<string> {
  const words = text.split(' ');
  for (let index = 0; index < words.length; index++) yield words.toSpliced(index, 1).join(' ');
  for (let index = 0; index < text.length; index++) yield text.slice(0, index) + text.slice(index + 1);
}

/** The same JSON with one part less, or one part simpler. */
function* reductions(json: Json): Generator<Json> {
  if (isJsonArray(json)) {
    for (let index = 0; index < json.length; index++) yield json.toSpliced(index, 1);
    for (const [index, item] of json.entries()) {
      for (const reduced of reductions(item)) yield json.with(index, reduced);
    }
  } else if (isJsonObject(json)) {
    const [tag = ''] = Object.keys(json);
    if (tag.startsWith('$')) yield* SIMPLE;
    for (const [key, item] of Object.entries(json)) {
      const { [key]: _, ...rest } = json as Record<string, Json>;
      if (!key.startsWith('$') && !KEPT.has(key)) yield rest as JsonObject;
      if (!NAMED.has(key)) for (const reduced of reductions(item)) yield { ...json, [key]: reduced };
    }
  } else if (typeof json === 'string' && json.length > 1) yield 'a';
  else if (typeof json === 'number' && json !== 1) yield 1;
}
