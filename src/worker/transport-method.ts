import { type Given, givenData, givenObject, invalid, requiredText } from './given.js';
import type { JsonObject } from './message.js';
import type { AnyMethod } from './method.js';
import { readRequest, responseData } from './wire-data.js';

/** `transport`: the rest of the pipeline, for a script block of the host. */
export const transportMethod: AnyMethod = async (given, { calls, host, signal }) => {
  const { rests, hosts } = calls.find(requiredText(given, 'call'));
  const rest = rests.at(-1);
  if (!rest) throw invalid('no httpSteps of this call are open');
  const request = readRequest(requestOf(given));
  if (!request) throw invalid(`a request has 'method', 'uri', 'headers' and 'body'`);
  hosts.push(host);
  try {
    return responseData(await rest(request, signal));
  } finally {
    hosts.splice(hosts.indexOf(host), 1);
  }
};

/** In `request`, or beside the handle. */
function requestOf(given: Given): JsonObject {
  if (given.params.request !== undefined) return givenObject(given, 'request');
  const { method = null, uri = null, body = null } = given.params;
  return { method, uri, body, headers: givenData(given, 'headers') ?? [] };
}
