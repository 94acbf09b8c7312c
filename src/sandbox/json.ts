/** A JSON value as JSON.parse makes it. */
export type Json = null | boolean | number | string | readonly Json[] | JsonObject;

/** A JSON object; its own keys only, none of them `__proto__` (see json-body.ts). */
export interface JsonObject {
  readonly [key: string]: Json;
}

/** Whether a value is a JSON object: neither null nor an array. */
export function isJsonObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
