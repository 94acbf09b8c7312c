import { existsSync, readFileSync } from 'node:fs';
import type { Cmdlet } from './cmdlet.js';

/**
 * A reader of what stands beside a module's rows by cmdlet, in `cmdlets/<Module>/<file>`: `{ "cmdlets": { … } }`. Each
 * module's file is read once; a module without one has no facts.
 *
 * @returns the fact of a cmdlet; undefined where nobody has looked it up.
 */
export function moduleFacts<Fact>(
  file: string,
): (cmdlet: Pick<Cmdlet, 'module' | 'name'>) => Fact | undefined {
  const modules = new Map<string, Readonly<Record<string, Fact>>>();
  const read = (module: string): Readonly<Record<string, Fact>> => {
    const known = modules.get(module);
    if (known) return known;
    const url = new URL(`../../cmdlets/${module}/${file}`, import.meta.url);
    const facts = existsSync(url)
      ? (JSON.parse(readFileSync(url, 'utf8')) as { readonly cmdlets: Readonly<Record<string, Fact>> })
          .cmdlets
      : {};
    modules.set(module, facts);
    return facts;
  };
  return ({ module, name }) => {
    const facts = read(module);
    return Object.hasOwn(facts, name) ? facts[name] : undefined;
  };
}
