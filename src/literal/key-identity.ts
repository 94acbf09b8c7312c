import { type PSValue, unwrap } from '../value/value.js';
import { stringForm } from '../value/write-json.js';

/**
 * Folds case one code point at a time and never to another length, as .NET's invariant comparison does; JavaScript
 * alone would also take the dotless i and the long s for I and S.
 */
export function foldCase(text: string): string {
  if (/^[\u0000-\u007f]*$/.test(text)) return text.toUpperCase();
  let folded = '';
  for (const point of text) {
    const upper = point.toUpperCase();
    folded += upper.length === point.length && (upper > '\u007f' || point <= '\u007f') ? upper : point;
  }
  return folded;
}

/**
 * What makes two keys one key of a PowerShell hashtable: strings without regard to case, numbers by type and value.
 * Undefined for collections, of which no two are the same key.
 */
export function keyIdentity(key: PSValue): string | undefined {
  const bare = unwrap(key);
  if (typeof bare === 'string') return `string:${foldCase(bare)}`;
  if (typeof bare === 'boolean' || bare === null) return `constant:${bare}`;
  switch (bare.kind) {
    case 'array':
    case 'arraylist':
    case 'dictionary':
    case 'pscustomobject':
    case 'model':
    case 'scriptblock':
    case 'automationnull':
      return undefined;
    case 'other':
      return `${bare.type}:${bare.text}`;
    case 'decimal':
      return `decimal:${bare.value.replace(/(\.\d*?)0+$/, '$1').replace(/\.$/, '')}`;
    default:
      return `${bare.kind}:${stringForm(bare).replace(/^-0$/, '0')}`;
  }
}
