import type { CmdletParameter } from '../definition/cmdlet.js';
import { CmdletError } from '../errors/cmdlet-error.js';
import { toText } from '../value/to-text.js';
import { type PSValue, unwrap } from '../value/value.js';
import { isScalar } from './object-entries.js';
import type { Roles } from './piped-role.js';

type Header = readonly [string, string];

/** RFC 9110 §5.1: a field name is a token. */
const TOKEN = /^[!#$%&'*+\-.^_`|~0-9A-Za-z]+$/;
/** RFC 9110 §5.5: visible characters, blanks and tabs; a wire in latin-1 carries nothing beyond U+00FF. */
const FIELD_VALUE = /^[\t\x20-\x7e\x80-\xff]*$/;

/** Headers that frame the request or carry credentials; the caller cannot set them. */
const REFUSED: ReadonlySet<string> = new Set([
  'connection',
  'content-length',
  'content-type',
  'expect',
  'host',
  'keep-alive',
  'proxy-authorization',
  'proxy-connection',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
]);

export interface PlannedHeaders {
  readonly headers: readonly Header[];
  readonly warnings: readonly string[];
}

/**
 * The request's headers: ours, those of other parameters, and those of -Headers, which may replace User-Agent and client-request-id.
 * A value that is a list becomes one header line per element. Authorization cannot be replaced
 * (reference-module.md, "-Headers"): it is left out with a warning.
 *
 * @param contentType of the body; undefined where there is none.
 * @throws CmdletError `InvalidHeader` for a name or value that HTTP does not allow; values are never echoed.
 */
export function planHeaders(
  custom: PSValue | undefined,
  contentType: string | undefined,
  userAgent: string,
  parameters: readonly Header[] = [],
): PlannedHeaders {
  const given: Header[] = [...parameters];
  const warnings: string[] = [];
  const dictionary = custom === undefined ? null : unwrap(custom);
  const entries =
    dictionary !== null && typeof dictionary === 'object' && dictionary.kind === 'dictionary'
      ? dictionary.entries
      : [];
  for (const [key, value] of entries) {
    const name = toText(key);
    checkName(name);
    if (name.toLowerCase() === 'authorization') {
      warnings.push('-Headers cannot replace Authorization; the header is left out.');
      continue;
    }
    for (const item of elements(value)) given.push([name, headerValue(name, item)]);
  }
  const replaced = new Set(given.map(([name]) => name.toLowerCase()));
  const own: Header[] = [['User-Agent', userAgent]];
  if (contentType !== undefined)
    own.push(['Content-Type', headerValue('Content-Type', contentType, 'ContentType')]);
  return { headers: [...own.filter(([name]) => !replaced.has(name.toLowerCase())), ...given], warnings };
}

/**
 * The headers that parameters of their own give: -IfMatch, -ConsistencyLevel.
 *
 * @throws CmdletError `InvalidHeader`, as for -Headers.
 */
export function parameterHeaders(parameters: readonly CmdletParameter[], roles: Roles): readonly Header[] {
  return parameters.flatMap(({ in: place, name, wire = name }) => {
    const value = roles.parameters.get(name) ?? null;
    return place === 'header' && value !== null ? [[wire, headerValue(wire, value, name)] as const] : [];
  });
}

function checkName(name: string): void {
  if (!TOKEN.test(name)) {
    // Only the part that is a token: the rest may be a value, or drive the terminal.
    const shown = /^[\w-]{0,40}/.exec(name)?.[0] ?? '';
    throw refusal(
      `The parameter 'Headers' needs names that are HTTP tokens; one that begins '${shown}' is none.`,
    );
  }
  if (REFUSED.has(name.toLowerCase())) {
    throw refusal(`The parameter 'Headers' cannot set '${name}', which belongs to the request itself.`);
  }
}

function elements(value: PSValue): readonly PSValue[] {
  const bare = unwrap(value);
  const isList =
    bare !== null && typeof bare === 'object' && (bare.kind === 'array' || bare.kind === 'arraylist');
  return isList ? bare.items : [bare];
}

function headerValue(name: string, value: PSValue, parameter = 'Headers'): string {
  const bare = unwrap(value);
  if (bare === null)
    throw refusal(`The parameter '${parameter}' needs a text for '${name}'; it is $null.`, parameter);
  if (!isScalar(bare)) {
    throw refusal(
      `The parameter '${parameter}' needs a text for '${name}'; it is a list in a list, or an object.`,
      parameter,
    );
  }
  const text = toText(bare);
  if (!FIELD_VALUE.test(text)) {
    throw refusal(
      `The parameter '${parameter}' needs visible characters for '${name}'; its value holds others.`,
      parameter,
    );
  }
  return text.trim();
}

function refusal(message: string, target = 'Headers'): CmdletError {
  return new CmdletError({
    id: 'InvalidHeader',
    category: 'InvalidArgument',
    outcome: 'input',
    message,
    target,
  });
}
