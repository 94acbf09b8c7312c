import { type ClientRequest, validateHeaderName, validateHeaderValue } from 'node:http';
import { CmdletError } from '../errors/cmdlet-error.js';
import { failureCode } from './failure.js';
import type { WireRequest } from './request.js';

/**
 * Refuses headers that node would refuse, before anything is sent. The message never holds a value, and no
 * name that is not one: text after a line break in a "name" is a value.
 * @throws CmdletError `InvalidHeader`, outcome input.
 */
export function checkHeaders(request: WireRequest): void {
  for (const [name, value] of request.headers) {
    try {
      validateHeaderName(name);
      validateHeaderValue(name, value);
    } catch (error) {
      const message =
        failureCode(error) === 'ERR_INVALID_HTTP_TOKEN'
          ? "A header's name may only have letters, digits and the characters !#$%&'*+-.^_`|~."
          : `The value of the header ${name} has a character that a header cannot carry.`;
      throw new CmdletError({ id: 'InvalidHeader', category: 'InvalidArgument', outcome: 'input', message });
    }
  }
}

/**
 * Makes the headers on the wire those of the plan: node-fetch writes every name in lower case, and adds
 * Accept and User-Agent where there are none.
 */
export function restoreHeaders(outgoing: ClientRequest, request: WireRequest): void {
  const asked = new Map(request.headers.map(([name]) => [name.toLowerCase(), name]));
  for (const invented of ['accept', 'user-agent']) {
    if (!asked.has(invented)) outgoing.removeHeader(invented);
  }
  for (const [lower, name] of asked) {
    const value = outgoing.getHeader(lower);
    if (value === undefined || lower === name) continue;
    outgoing.removeHeader(lower);
    outgoing.setHeader(name, value);
  }
}
