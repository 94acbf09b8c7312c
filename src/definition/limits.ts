import type { Cmdlet } from './cmdlet.js';
import { moduleFacts } from './module-facts.js';

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
const factOf = moduleFacts<readonly Limit[]>('limits.json');

/** The limits of what a cmdlet sends; empty where nobody has looked them up. */
export function limitsOf(cmdlet: Pick<Cmdlet, 'module' | 'name'>): readonly Limit[] {
  return factOf(cmdlet) ?? [];
}
