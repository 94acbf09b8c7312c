import { existsSync, readFileSync } from 'node:fs';
import type { CmdletExample, Permissions } from '../../definition/cmdlet.js';

/** What a person has written or checked of a command: it goes before what rules make. */
export interface ReviewedCommand {
  readonly synopsis?: string;
  /** From the API's documentation; a command without them has none that are known. */
  readonly permissions?: Permissions;
  readonly examples?: readonly CmdletExample[];
  /** Besides the command's own page. */
  readonly links?: readonly string[];
}

/** By command. */
export type Reviewed = Readonly<Record<string, ReviewedCommand>>;

/**
 * Reads a module's `reviewed.json`; a module without one has nothing reviewed.
 *
 * @throws SyntaxError where the file is no JSON.
 */
export function readReviewed(file: string): Reviewed {
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Reviewed) : {};
}
