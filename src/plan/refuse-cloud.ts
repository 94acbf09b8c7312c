import { cloudsOf } from '../definition/clouds.js';
import type { Cmdlet } from '../definition/cmdlet.js';
import { CmdletError } from '../errors/cmdlet-error.js';

/**
 * Stops a call in a cloud whose Graph lacks it, before anybody signs in.
 *
 * @param cloud the cloud's name as Get-MgEnvironment writes it; undefined: not one of Microsoft's, nothing is known.
 * @throws CmdletError `NotAvailableInCloud`, outcome input.
 */
export function refuseCloud(cmdlet: Cmdlet, cloud: string | undefined): void {
  const clouds = cloud === undefined ? undefined : cloudsOf(cmdlet);
  if (cloud === undefined || clouds === undefined || clouds.includes(cloud)) return;
  throw new CmdletError({
    id: 'NotAvailableInCloud',
    category: 'ResourceUnavailable',
    outcome: 'input',
    message: `Microsoft Graph has no '${cmdlet.name}' in the cloud ${cloud}; ${clouds.join(', ')} have it. Nothing was sent.`,
    recommendedAction: 'Choose another environment: -Environment of Connect-MgGraph, or MGSHIM_ENVIRONMENT.',
    target: cloud,
  });
}
