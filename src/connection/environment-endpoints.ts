import { CmdletError } from '../errors/cmdlet-error.js';
import { isLoopback } from './loopback.js';

/** Where an environment's tokens come from and where its Graph answers. */
export interface EndpointPair {
  readonly azureADEndpoint: string;
  readonly graphEndpoint: string;
}

/**
 * The endpoints as origins: https, without user, path or query; http too where both are of this machine. A pair is
 * of this machine as a whole or not at all: else a token of one world would go to the other.
 * @throws CmdletError `InvalidEnvironmentEndpoint`, outcome input, that names the field, never its value.
 */
export function checkedEndpoints(pair: EndpointPair): EndpointPair & { readonly isLoopback: boolean } {
  const authority = plainOrigin('azureADEndpoint', pair.azureADEndpoint);
  const graph = plainOrigin('graphEndpoint', pair.graphEndpoint);
  if (isLoopback(authority) !== isLoopback(graph)) {
    throw invalid('azureADEndpoint and graphEndpoint must both be of this machine, or neither.');
  }
  return { azureADEndpoint: authority.origin, graphEndpoint: graph.origin, isLoopback: isLoopback(graph) };
}

function plainOrigin(field: keyof EndpointPair, text: string): URL {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  // The text is looked at too: a bare '?', '#' or '@' leaves no trace in the parsed URL.
  const plain = url !== undefined && url.pathname === '/' && !/[?#@\\\s]/.test(text);
  if (plain && (url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url)))) return url;
  throw invalid(`${field} must be an https URL without user, path or query; http is for this machine only.`);
}

function invalid(message: string): CmdletError {
  return new CmdletError({
    id: 'InvalidEnvironmentEndpoint',
    category: 'InvalidArgument',
    outcome: 'input',
    message,
  });
}
