import { existsSync, readFileSync } from 'node:fs';
import type { Cmdlet } from './cmdlet.js';

/** What Graph takes of one property of a body; `source`: the document and its section. */
export type Limit = {
  /** The property's name on the wire. */
  readonly property: string;
  readonly source: string;
} & (
  | { readonly kind: 'elements' | 'characters'; readonly most: number }
  | { readonly kind: 'range'; readonly least: number; readonly most: number }
  | { readonly kind: 'scheme'; readonly scheme: string }
);

/** A module's `limits.json`: limits by cmdlet, each as the API's own page has it. */
interface LimitFile {
  readonly cmdlets: Readonly<Record<string, readonly Limit[]>>;
}

const files = new Map<string, LimitFile>();

function readFile(module: string): LimitFile {
  const known = files.get(module);
  if (known) return known;
  const url = new URL(`../../cmdlets/${module}/limits.json`, import.meta.url);
  const file = existsSync(url) ? (JSON.parse(readFileSync(url, 'utf8')) as LimitFile) : { cmdlets: {} };
  files.set(module, file);
  return file;
}

/** The limits of what a cmdlet sends; empty where nobody has looked them up. */
export function limitsOf({ module, name }: Pick<Cmdlet, 'module' | 'name'>): readonly Limit[] {
  const { cmdlets } = readFile(module);
  return Object.hasOwn(cmdlets, name) ? (cmdlets[name] ?? []) : [];
}
