import { CmdletError } from '../errors/cmdlet-error.js';
import { toText } from '../value/to-text.js';
import type { PSValue } from '../value/value.js';
import { readClixml } from './clixml/read-clixml.js';
import { ENGINE_DEPTH_LIMIT } from './clixml/write-clixml.js';
import { isJsonObject, type Json, type JsonObject, type MessageId, RPC, RpcError } from './message.js';
import { plainJson } from './plain-json.js';
import { refuseTooDeep } from './too-deep.js';

/** A request's parameters: README.md, "Parameters". */
export interface Given {
  readonly params: JsonObject;
  /** Those that came in the one CLIXML text, with their types; they are in `params` too, as JSON. */
  readonly values: ReadonlyMap<string, PSValue>;
}

/** @throws RpcError invalidParams: `clixml` is not the CLIXML of a hashtable. */
export function readGiven(params: JsonObject): Given {
  if (params.clixml === undefined) return { params, values: new Map() };
  const value = typeof params.clixml === 'string' ? decoded(params.clixml, true) : null;
  if (value === null || typeof value !== 'object' || value.kind !== 'dictionary') {
    throw invalid(`'clixml' is the CLIXML of a hashtable`);
  }
  const values = new Map(value.entries.map(([key, item]) => [toText(key), item]));
  const plain = [...values].map(([key, item]) => [key, plainJson(item)] as const);
  return { params: { ...params, ...Object.fromEntries(plain) }, values };
}

/** A text; undefined where it is absent, null or empty. */
export function optionalText({ params }: Given, name: string): string | undefined {
  const value = params[name] ?? '';
  if (typeof value !== 'string') throw invalid(`'${name}' is a text`);
  return value === '' ? undefined : value;
}

export function requiredText({ params }: Given, name: string): string {
  const value = params[name];
  if (typeof value !== 'string') throw invalid(`'${name}' is a text`);
  return value;
}

/** `id`: another request's. */
export function requiredId({ params: { id } }: Given): MessageId {
  if (typeof id !== 'string' && typeof id !== 'number')
    throw new RpcError(RPC.invalidParams, `'id' is a text or a number.`);
  return id;
}

/** False where it is absent or null. */
export function flag(given: Given, name: string): boolean {
  return givenFlag(given, name, false);
}

/** A truth, or what it is where it is absent or null. */
export function givenFlag({ params }: Given, name: string, otherwise: boolean): boolean {
  const value = params[name] ?? otherwise;
  if (typeof value !== 'boolean') throw invalid(`'${name}' is true or false`);
  return value;
}

/** A *value*; undefined where it is absent. */
export function givenValue({ params, values }: Given, name: string): PSValue | undefined {
  if (values.has(name)) return values.get(name);
  const text = params[name];
  if (text === undefined || text === null) return undefined;
  if (typeof text !== 'string') throw invalid(`'${name}' is the CLIXML text of a value`);
  return decoded(text, name !== 'object');
}

/** *Data*; undefined where it is absent or null. */
export function givenData({ params, values }: Given, name: string): Json | undefined {
  const value = params[name];
  if (value === undefined || value === null) return undefined;
  return typeof value === 'string' && !values.has(name) ? plainJson(decoded(value, false)) : value;
}

/** *Data* that is an object, whose keys begin in lower case from here on; empty where it is absent. */
export function givenObject(given: Given, name: string): JsonObject {
  const value = givenData(given, name);
  if (value === undefined) return {};
  if (!isJsonObject(value)) throw invalid(`'${name}' is an object`);
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key.charAt(0).toLowerCase() + key.slice(1), item]),
  );
}

export function invalid(reason: string): RpcError {
  return new RpcError(RPC.invalidParams, `Invalid parameters: ${reason}.`);
}

/** @throws RpcError invalidParams; CallFailure `ValueTooDeep`. */
function decoded(clixml: string, holdsParameters: boolean): PSValue {
  try {
    return readClixml(clixml, ENGINE_DEPTH_LIMIT);
  } catch (error) {
    if (!(error instanceof CmdletError)) throw error;
    refuseTooDeep(clixml, holdsParameters);
    throw new RpcError(RPC.invalidParams, error.message);
  }
}
