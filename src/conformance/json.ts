/** JSON as JSON.parse gives it. */
export type Json = null | boolean | number | string | readonly Json[] | JsonObject;

export interface JsonObject {
  readonly [key: string]: Json;
}

/** An object of these members, a key `__proto__` included: a member like any other here. */
export function jsonObject(members: Iterable<readonly [key: string, value: Json]>): JsonObject {
  const object: Record<string, Json> = {};
  for (const [key, value] of members) {
    if (key === '__proto__') Object.defineProperty(object, key, { value, enumerable: true });
    else object[key] = value;
  }
  return object;
}

export function isJsonObject(json: Json): json is JsonObject {
  return json !== null && typeof json === 'object' && !Array.isArray(json);
}

export function isJsonArray(json: Json): json is readonly Json[] {
  return Array.isArray(json);
}
