import { isJsonObject, type JsonObject } from '../json.js';
import type { Body } from '../json-body.js';
import { type Reply, refusal, success } from '../reply.js';
import { type Entities, placeOf } from './entities.js';
import type { FoundOperation } from './entity-operation.js';
import { listPage, selected } from './list-query.js';

/** A request that an operation fits. */
export interface EntityRequest extends FoundOperation {
  readonly url: URL;
  readonly headers: Headers;
  readonly body: Body;
  readonly entities: Entities;
  /** An id for a new entity. */
  readonly newId: () => string;
}

/**
 * Answers an operation of the API from memory, by what it is: collections and entities, counts, changes, links,
 * functions and actions. What an action would do nobody knows here; it is answered as done.
 */
export function answerEntity(asked: EntityRequest): Reply {
  const request = byId(asked);
  const { method, reply } = request.operation;
  const last = request.segments.at(-1) ?? '';
  try {
    if (last === '$count') return countOf(request);
    if (isFunctionOrAction(request)) return operationReply(request);
    switch (method) {
      case 'GET':
        if (reply.kind === 'stream') return contentOf(request);
        return reply.collection ? listOf(request) : entityOf(request);
      case 'POST':
        return created(request);
      case 'PATCH':
        return changed(request, false);
      case 'PUT':
        return changed(request, true);
      default:
        return removed(request);
    }
  } catch (error) {
    if (error instanceof SyntaxError) return refusal(400, 'BadRequest', error.message);
    throw error;
  }
}

function isFunctionOrAction({ operation: { path, operation = path } }: EntityRequest): boolean {
  return operation !== path;
}

/** `onlineMeetings(joinWebUrl='…')`, which names an entity by another key: the same request by its id. */
function byId(request: EntityRequest): EntityRequest {
  const { entities, operation, segments } = request;
  const [, collection, key = '', value = ''] = /^(\w+)\((\w+)='(.*)'\)$/s.exec(segments.at(-1) ?? '') ?? [];
  if (collection === undefined || isFunctionOrAction(request)) return request;
  const owners = [...segments.slice(0, -1), collection];
  const wanted = value.replaceAll("''", "'");
  const found = entities.list(placeOf(operation.api, owners)).find((entity) => entity[key] === wanted);
  const id = typeof found?.id === 'string' ? found.id : wanted;
  return { ...request, segments: [...owners, id] };
}

function place({ operation, segments }: EntityRequest, ...more: readonly string[]): string {
  return placeOf(operation.api, [...segments, ...more]);
}

function countOf(request: EntityRequest): Reply {
  const collection = placeOf(request.operation.api, request.segments.slice(0, -1));
  const query = new URLSearchParams(request.url.searchParams);
  query.set('$count', 'true');
  return success(200, listPage(request.entities.list(collection), query).count ?? 0);
}

function listOf(request: EntityRequest): Reply {
  const page = listPage(request.entities.list(place(request)), request.url.searchParams);
  const next = new URL(request.url);
  next.search = page.next?.toString() ?? '';
  return success(200, {
    '@odata.context': context(request),
    ...(page.count === undefined ? {} : { '@odata.count': page.count }),
    ...(page.next ? { '@odata.nextLink': next.href } : {}),
    value: page.items,
  });
}

function entityOf(request: EntityRequest): Reply {
  const entity = request.entities.find(place(request));
  if (!entity) return notFound(request);
  return success(200, {
    '@odata.context': `${context(request)}/$entity`,
    ...selected(entity, request.url.searchParams.get('$select')),
  });
}

function created(request: EntityRequest): Reply {
  const given = objectOf(request);
  if (!given) return refusal(400, 'BadRequest', 'A JSON object is expected as the body.');
  if (request.segments.at(-1) === '$ref') return { status: 204 };
  const id = typeof given.id === 'string' && given.id !== '' ? given.id : request.newId();
  const entity = { id, ...given };
  if (request.entities.find(place(request, id)))
    return refusal(409, 'Conflict', 'An entity with this id exists already.');
  request.entities.put(place(request, id), entity);
  return success(201, { '@odata.context': `${context(request)}/$entity`, ...entity });
}

/** A single entity of its parent comes to be with its first change; one of a collection must be there. */
function changed(request: EntityRequest, replaces: boolean): Reply {
  if (request.operation.stream) return contentPut(request);
  const given = objectOf(request);
  if (!given) return refusal(400, 'BadRequest', 'A JSON object is expected as the body.');
  const known = request.entities.find(place(request));
  const isKeyed = /\}(?:'\))?$/.test(request.operation.path);
  if (!known && isKeyed && !replaces) return notFound(request);
  const refused = known && etagRefusal(request, known);
  if (refused) return refused;
  const id = isKeyed ? { id: request.segments.at(-1) ?? '' } : {};
  const entity = { ...id, ...(replaces ? {} : known), ...given };
  request.entities.put(place(request), entity);
  return request.operation.reply.kind === 'object' ? success(200, entity) : { status: 204 };
}

function removed(request: EntityRequest): Reply {
  if (request.segments.at(-1) === '$ref') return { status: 204 };
  const known = request.entities.find(place(request));
  const refused = known && etagRefusal(request, known);
  if (refused) return refused;
  const isKnown = request.entities.content.delete(place(request)) || request.entities.remove(place(request));
  return isKnown ? { status: 204 } : notFound(request);
}

function etagRefusal({ headers }: EntityRequest, known: JsonObject): Reply | undefined {
  const wanted = headers.get('if-match');
  const etag = known['@odata.etag'];
  if (wanted === null || wanted === '*' || typeof etag !== 'string' || etag === wanted) return undefined;
  return refusal(412, 'PreconditionFailed', 'The entity has changed since.');
}

function contentOf(request: EntityRequest): Reply {
  const content = request.entities.content.get(place(request));
  return content ? { status: 200, content } : refusal(404, 'ItemNotFound', 'There is no content.');
}

/** Keeps content, whatever it is; the answer is the entity that it belongs to, where the API answers one. */
function contentPut(request: EntityRequest): Reply {
  const { body, headers, entities, operation, segments } = request;
  const bytes = body.kind === 'content' ? body.bytes : Buffer.from(body.text, 'utf8');
  const type = headers.get('content-type') ?? 'application/octet-stream';
  entities.content.set(place(request), { type, data: new Uint8Array(bytes) });
  if (operation.reply.kind !== 'object') return { status: 204 };
  const owner = segments.slice(0, -1);
  return success(200, { id: owner.at(-1) ?? '', ...entities.find(placeOf(operation.api, owner)) });
}

function operationReply(request: EntityRequest): Reply {
  const { reply, delta } = request.operation;
  if (reply.kind !== 'object') return { status: request.operation.method === 'GET' ? 200 : 204 };
  if (delta) {
    const items = request.entities.list(placeOf(request.operation.api, request.segments.slice(0, -1)));
    const link = new URL(request.url);
    link.searchParams.set('$deltatoken', String(items.length));
    return success(200, { '@odata.context': context(request), '@odata.deltaLink': link.href, value: items });
  }
  if (reply.collection) return success(200, { '@odata.context': context(request), value: [] });
  const echoed = request.body.kind === 'json' && isJsonObject(request.body.value) ? request.body.value : {};
  return success(200, { '@odata.context': context(request), id: request.newId(), ...echoed });
}

function objectOf({ body }: EntityRequest): JsonObject | undefined {
  return body.kind === 'json' && isJsonObject(body.value) ? body.value : undefined;
}

function context({ url, operation, segments }: EntityRequest): string {
  return `${url.origin}/${operation.api}/$metadata#${segments.map(encodeURIComponent).join('/')}`;
}

function notFound({ segments }: EntityRequest): Reply {
  return refusal(
    404,
    'ResourceNotFound',
    `Resource '${(segments.at(-1) ?? '').slice(0, 60)}' does not exist.`,
  );
}
