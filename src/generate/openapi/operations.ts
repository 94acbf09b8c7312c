import type {
  Content,
  Description,
  OperationParameter,
  RawOperation,
  Referable,
  Response,
} from './description.js';
import { encodePointer, resolve } from './references.js';
import { sourceError } from './source-error.js';

const METHODS = ['get', 'put', 'post', 'delete', 'patch'] as const;

export type HttpMethod = 'GET' | 'PUT' | 'POST' | 'DELETE' | 'PATCH';

/** An operation of the description, references to its parts followed. */
export interface Operation {
  /** What names it: `communication.call_redirect`. */
  readonly id: string;
  /** The id as the description writes it. */
  readonly sourceId: string;
  /** The id before its first underscore. */
  readonly group: string;
  /** The id after its first underscore. */
  readonly phrase: string;
  readonly method: HttpMethod;
  /** The path that Microsoft's -WhatIf names. */
  readonly uri: string;
  readonly parameters: readonly OperationParameter[];
  readonly body: Content | undefined;
  /** Where the body stands in the document, or where it refers to: its inline types are named after this. */
  readonly bodyPointer: string;
  /** What success answers with; undefined: nothing. */
  readonly reply: Content | undefined;
  readonly replyPointer: string;
  /** The property that holds a page's items, where replies come in pages. */
  readonly pageItems: string | undefined;
  /** `operation`, `action` or `function`. */
  readonly kind: string;
}

/** Gives an operation's id its final form. */
export type EditId = (id: string) => string;

/**
 * The description's operations, in the order in which Microsoft's generator visits them: by group, in the order
 * in which the groups first appear (cmdlet-rules.md section 4).
 *
 * @throws Error naming file and line for an operation without an id, or with an id that has no underscore.
 */
export function listOperations(description: Description, editId: EditId = (id) => id): readonly Operation[] {
  const groups = new Map<string, Operation[]>();
  for (const [path, item] of Object.entries(description.document.paths)) {
    for (const [verb, raw] of Object.entries(item)) {
      if (!(METHODS as readonly string[]).includes(verb)) continue;
      const operation = readOperation(description, path, verb, item, raw as RawOperation, editId);
      const known = groups.get(operation.group);
      if (known) known.push(operation);
      else groups.set(operation.group, [operation]);
    }
  }
  return [...groups.values()].flat();
}

function readOperation(
  description: Description,
  path: string,
  verb: string,
  item: Readonly<Record<string, unknown>>,
  raw: RawOperation,
  editId: EditId,
): Operation {
  const place = `#/paths/${encodePointer(path)}/${verb}`;
  if (typeof raw?.operationId !== 'string')
    throw sourceError(description.file, undefined, `${verb.toUpperCase()} ${path} has no operationId`);
  const id = editId(raw.operationId);
  const at = id.indexOf('_');
  if (at < 0)
    throw sourceError(
      description.file,
      description.lineOf(raw.operationId),
      `the operation id '${id}' has no '_'`,
    );
  const shared = (item.parameters ?? []) as ReadonlyArray<OperationParameter | Referable>;
  const success = Object.entries(raw.responses ?? {}).find(([code]) => code.startsWith('2'));
  const pageable = raw['x-ms-pageable'];
  return {
    id,
    sourceId: raw.operationId,
    group: id.slice(0, at),
    phrase: id.slice(at + 1),
    method: verb.toUpperCase() as HttpMethod,
    uri: path,
    parameters: [...shared, ...(raw.parameters ?? [])].map((parameter) =>
      resolve<OperationParameter>(description, parameter),
    ),
    body: raw.requestBody && resolve<{ readonly content?: Content }>(description, raw.requestBody).content,
    bodyPointer: pointerOf(raw.requestBody, `${place}/requestBody`),
    reply: success && resolve<Response>(description, success[1]).content,
    replyPointer: pointerOf(success?.[1], `${place}/responses/${success?.[0]}`),
    pageItems: pageable && (pageable.itemName ?? 'value'),
    kind: raw['x-ms-docs-operation-type'] ?? 'operation',
  };
}

function pointerOf(value: unknown, place: string): string {
  return (value as Referable | undefined)?.$ref ?? place;
}
