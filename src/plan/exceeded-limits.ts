import { isNumber, numericValue } from '../convert/number.js';
import type { Cmdlet, CmdletParameter } from '../definition/cmdlet.js';
import { type Limit, limitsOf } from '../definition/limits.js';
import { CmdletError } from '../errors/cmdlet-error.js';
import { redact } from '../errors/redact.js';
import { redactPersonal } from '../errors/redact-personal.js';
import { type PSValue, unwrap } from '../value/value.js';
import { objectEntries } from './object-entries.js';

/**
 * What of a body Graph is known to refuse: a sentence for each limit that it exceeds, which names parameter, value and
 * limit. No telephone number and no link is in it: of a text only its length, of an address no query.
 *
 * @param body the whole body as it travels.
 * @param whole the parameter that the body came from; undefined: single parameters.
 */
export function exceededLimits(
  cmdlet: Cmdlet,
  parameters: readonly CmdletParameter[],
  body: PSValue,
  whole: string | undefined,
): readonly string[] {
  const limits = limitsOf(cmdlet);
  if (limits.length === 0) return [];
  const entries = objectEntries(body) ?? [];
  return limits.flatMap((limit) => {
    const wire = limit.property.toLowerCase();
    const found = entries.find(([key]) => key.toLowerCase() === wire);
    const excess = found && excessOf(limit, unwrap(found[1]));
    if (excess === undefined) return [];
    const own = parameters.find(
      (one) => one.in === 'property' && (one.wire ?? one.name).toLowerCase() === wire,
    );
    const name = whole === undefined ? (own?.name ?? limit.property) : `${whole}.${limit.property}`;
    return [`The parameter '${name}' ${excess} (${limit.source}).`];
  });
}

/** @throws CmdletError `LimitExceeded`, outcome input: all that is exceeded, in one. */
export function refuseExceeded(exceeded: readonly string[]): void {
  if (exceeded.length === 0) return;
  throw new CmdletError({
    id: 'LimitExceeded',
    category: 'LimitsExceeded',
    outcome: 'input',
    message: `${exceeded.join(' ')} Nothing was sent.`,
  });
}

/** What is too much, as the rest of a sentence; undefined: nothing, or a value that no limit speaks of. */
function excessOf(limit: Limit, value: Exclude<PSValue, { kind: 'wrapped' }>): string | undefined {
  switch (limit.kind) {
    case 'elements': {
      const isList =
        value !== null && typeof value === 'object' && (value.kind === 'array' || value.kind === 'arraylist');
      if (!isList || value.items.length <= limit.most) return undefined;
      return `has ${value.items.length} elements; Graph takes at most ${limit.most}`;
    }
    case 'characters':
      if (typeof value !== 'string' || value.length <= limit.most) return undefined;
      return `has ${value.length} characters; Graph takes at most ${limit.most}`;
    case 'range': {
      if (!isNumber(value)) return undefined;
      const number = numericValue(value);
      if (number >= limit.least && number <= limit.most) return undefined;
      return `is ${number}; Graph takes ${limit.least} to ${limit.most}`;
    }
    case 'scheme': {
      const text = typeof value === 'string' ? value : isAddress(value) ? value.value : undefined;
      if (text === undefined || text.toLowerCase().startsWith(`${limit.scheme}://`)) return undefined;
      return `is '${addressShown(text)}'; Graph takes ${limit.scheme} alone`;
    }
  }
}

function isAddress(value: PSValue): value is Extract<PSValue, { kind: 'uri' }> {
  return value !== null && typeof value === 'object' && value.kind === 'uri';
}

/** Without query and fragment, and without what must not be shown. */
function addressShown(text: string): string {
  const bare = text.replace(/[?#].*$/s, '').replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/g, '');
  return redactPersonal(redact(bare)).slice(0, 200);
}
