import type { Directive } from './directive.js';
import type { Operation } from './operations.js';

/** What is left of the operations, and which directives did something. */
export interface KeptOperations {
  readonly kept: readonly Operation[];
  readonly used: ReadonlySet<Directive>;
  /** Directives that are no regular expression: they do nothing, in Microsoft's build too. */
  readonly invalid: readonly Directive[];
}

/** Takes out the operations whose ids a `remove-path-by-operation` matches, before anything is named. */
export function removePaths(
  operations: readonly Operation[],
  directives: readonly Directive[],
): KeptOperations {
  const used = new Set<Directive>();
  const invalid: Directive[] = [];
  let kept = operations;
  for (const directive of directives) {
    const text = directive['remove-path-by-operation'];
    if (text === undefined) continue;
    const pattern = expression(text);
    if (!pattern) {
      // Sites.json at 2.25 has an unbalanced parenthesis, and the commands it would remove exist.
      invalid.push(directive);
      continue;
    }
    const left = kept.filter((operation) => !pattern.test(operation.id));
    if (left.length < kept.length) used.add(directive);
    kept = left;
  }
  return { kept, used, invalid };
}

function expression(text: string): RegExp | undefined {
  try {
    return new RegExp(text, 'i');
  } catch {
    return undefined;
  }
}
