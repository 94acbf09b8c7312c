import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

interface Frame {
  readonly functionName: string;
  readonly url: string;
  readonly lineNumber: number;
}

/** What Node writes with --cpu-prof. Times in microseconds. */
interface CpuProfile {
  readonly nodes: readonly {
    readonly id: number;
    readonly callFrame: Frame;
    readonly children?: readonly number[];
  }[];
  readonly samples: readonly number[];
  readonly timeDeltas: readonly number[];
}

/** What time is spent on, from how a sample's innermost frame or the first one around it that tells is called. */
export type PhaseOf = (frame: Frame, source: string | undefined) => string | undefined;

/**
 * Milliseconds by phase. A phase is told a frame's source: for a file of the bundle the one that the comment above the
 * function names, `src/bind/bind.ts`.
 */
export function timeByPhase(file: string, phaseOf: PhaseOf, otherwise: string): ReadonlyMap<string, number> {
  const { nodes, samples, timeDeltas } = JSON.parse(readFileSync(file, 'utf8')) as CpuProfile;
  const parents = new Map(nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id])));
  const frames = new Map(nodes.map(({ id, callFrame }) => [id, callFrame]));
  const phases = new Map<number, string>();
  const phase = (id: number | undefined): string => {
    if (id === undefined) return otherwise;
    const known = phases.get(id);
    if (known !== undefined) return known;
    const frame = frames.get(id);
    const found = (frame && phaseOf(frame, sourceOf(frame))) ?? phase(parents.get(id));
    phases.set(id, found);
    return found;
  };
  const times = new Map<string, number>();
  for (const [index, id] of samples.entries()) {
    const name = phase(id);
    times.set(name, (times.get(name) ?? 0) + (timeDeltas[index] ?? 0) / 1000);
  }
  return times;
}

const lines = new Map<string, readonly string[]>();

function sourceOf({ url, lineNumber }: Frame): string | undefined {
  if (!url.startsWith('file:')) return undefined;
  const text = lines.get(url) ?? readFileSync(fileURLToPath(url), 'utf8').split('\n');
  lines.set(url, text);
  for (let line = lineNumber; line >= 0; line--) {
    const source = /^\/\/ ((?:src|node_modules)\/\S+)$/.exec(text[line] ?? '');
    if (source) return source[1];
  }
  return url;
}
