import { requestBody, wholeBody } from './body-parameters.js';
import type { Description } from './description.js';
import { documentedPath } from './documented-path.js';
import type { RequestFacts } from './facts.js';
import type { Operation } from './operations.js';
import type { Reply } from './reply.js';

/** What an operation's request is made of and what comes back. */
export function requestFacts(description: Description, operation: Operation, reply: Reply): RequestFacts {
  const [body] = wholeBody(description, requestBody(operation));
  const last = operation.uri.slice(operation.uri.lastIndexOf('/') + 1);
  const named = (place: string) =>
    operation.parameters.filter((parameter) => parameter.in === place).map((parameter) => parameter.name);
  return {
    operationId: operation.sourceId,
    method: operation.method,
    uri: operation.uri,
    path: documentedPath(operation),
    query: named('query'),
    headers: named('header'),
    ...(body && { bodyType: body.type }),
    reply,
    pageable: operation.pageItems !== undefined,
    delta: /^(?:microsoft\.graph\.)?(?:\w+\.)*delta\(.*\)$/.test(last),
    count: last === '$count',
    reference: last === '$ref',
  };
}
