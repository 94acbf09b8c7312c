import type { Cmdlet } from './cmdlet.js';
import { moduleFacts } from './module-facts.js';

/** A module's `clouds.json`: where Graph has what its cmdlets call. */
const factOf = moduleFacts<{ readonly clouds: readonly string[]; readonly source: string }>('clouds.json');

/**
 * The clouds (as Get-MgEnvironment names them) in which Graph has what a cmdlet calls, as the API's own page lists
 * its national cloud deployments; undefined where nobody has looked it up.
 */
export function cloudsOf(cmdlet: Pick<Cmdlet, 'module' | 'name'>): readonly string[] | undefined {
  return factOf(cmdlet)?.clouds;
}
