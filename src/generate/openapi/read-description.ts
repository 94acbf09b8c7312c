// js-yaml: reads the ninety megabytes of all modules' YAML seven times faster than `yaml` does.
import { CORE_SCHEMA, load, YAMLException } from 'js-yaml';
import type { Description, OpenApiDocument } from './description.js';
import { readText } from './read-text.js';
import { sourceError } from './source-error.js';

/**
 * Reads an OpenAPI 3 description, YAML or JSON.
 *
 * @throws Error naming file and line when the file cannot be read, is not YAML or JSON, or is no OpenAPI 3
 * description.
 */
export function readDescription(file: string): Description {
  return parseDescription(file, readText(file));
}

/** Reads a description from its text; `file` is its name in errors. */
export function parseDescription(file: string, text: string): Description {
  const document = asDocument(file, parse(file, text));
  return { file, document, lineOf: (operationId) => findLine(text, operationId) };
}

function parse(file: string, text: string): unknown {
  try {
    // JSON's own parser is faster, and only YAML's says where a mistake is.
    if (/^\s*\{/.test(text)) return JSON.parse(text);
  } catch {}
  try {
    return load(text, { schema: CORE_SCHEMA });
  } catch (cause) {
    if (!(cause instanceof YAMLException)) throw cause;
    const line = (cause.mark?.line ?? 0) + 1;
    throw sourceError(
      file,
      line,
      `a source file that is no OpenAPI description: neither YAML nor JSON (${cause.reason})`,
      cause,
    );
  }
}

function asDocument(file: string, value: unknown): OpenApiDocument {
  const refuse = (what: string) =>
    sourceError(file, 1, `a source file that is no OpenAPI description: ${what}`);
  if (!isObject(value)) throw refuse('not an object');
  if (typeof value.openapi !== 'string' || !/^3\./.test(value.openapi))
    throw refuse("'openapi' is not a version 3");
  if (!isObject(value.paths)) throw refuse("it has no 'paths'");
  for (const [path, item] of Object.entries(value.paths)) {
    if (!isObject(item)) throw refuse(`the path '${path}' is not an object`);
  }
  // From here on the shape is OpenAPI's; a hole in it is met where it is used, and named there.
  return value as unknown as OpenApiDocument;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function findLine(text: string, operationId: string): number | undefined {
  const escaped = operationId.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const found = new RegExp(`operationId["']?\\s*:\\s*["']?${escaped}["']?\\s*,?\\s*$`, 'm').exec(text);
  return found === null ? undefined : text.slice(0, found.index).split('\n').length;
}
