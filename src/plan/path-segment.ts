import { CmdletError } from '../errors/cmdlet-error.js';

const LEFT_BY_ENCODE_URI_COMPONENT = /[!'()*]/g;

/**
 * Encodes an id as exactly one path segment that decodes to it again.
 *
 * @param name the parameter or key that holds the id, for the error.
 * @throws CmdletError `InvalidPathSegment` for '', `.`, `..`, control characters and lone surrogates: a URL
 * parser would change the path, or there is no encoding that gives the id back.
 */
export function pathSegment(name: string, id: string): string {
  if (id === '') throw segmentRefusal(name, 'an empty text');
  if (id === '.' || id === '..') throw segmentRefusal(name, `'${id}', which changes the path`);
  if (/[\u0000-\u001f\u007f-\u009f]/.test(id)) throw segmentRefusal(name, 'a text with control characters');
  if (/\p{Surrogate}/u.test(id)) throw segmentRefusal(name, 'a text with half of a surrogate pair');
  return escapeData(id);
}

/** Encodes everything but RFC 3986's unreserved characters, as .NET's Uri.EscapeDataString does. */
export function escapeData(text: string): string {
  return encodeURIComponent(text).replace(
    LEFT_BY_ENCODE_URI_COMPONENT,
    (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

/** The error of an id that cannot be a segment. `came` says what it is, without showing it. */
export function segmentRefusal(name: string, came: string): CmdletError {
  return new CmdletError({
    id: 'InvalidPathSegment',
    category: 'InvalidArgument',
    outcome: 'input',
    message: `The parameter '${name}' needs an id that can stand as one segment of a path; it is ${came}.`,
    target: name,
  });
}
