import type { PSObject, PSValue } from '../../value/value.js';
import { encodeText } from './encoded-text.js';

/** .NET types that CLIXML has an element for, and that we know by their text. */
const BY_TYPE: Readonly<Record<string, string>> = {
  'System.SByte': 'SB',
  'System.Int16': 'I16',
  'System.UInt16': 'U16',
  'System.UInt32': 'U32',
  'System.UInt64': 'U64',
  'System.Single': 'Sg',
  'System.Guid': 'G',
  'System.TimeSpan': 'TS',
  'System.Version': 'Version',
};

/**
 * The element of a value that needs no object around it (MS-PSRP §2.2.5.1).
 *
 * @param name an attribute that the element gets, with a blank before it, or ''.
 * @returns undefined where the value is an object.
 */
export function writePrimitive(value: PSValue, name: string): string | undefined {
  if (value === null) return `<Nil${name} />`;
  if (typeof value === 'string') return element('S', name, value);
  if (typeof value === 'boolean') return element('B', name, String(value));
  switch (value.kind) {
    case 'byte':
      return element('By', name, String(value.value));
    case 'int':
      return element('I32', name, String(value.value));
    case 'long':
      return element('I64', name, String(value.value));
    case 'double':
      return element('Db', name, double(value.value));
    case 'decimal':
      return element('D', name, value.value);
    case 'char':
      return element('C', name, String(value.value.charCodeAt(0)));
    case 'datetime':
      return element('DT', name, value.value);
    case 'uri':
      return element('URI', name, value.value);
    case 'scriptblock':
      return element('SBK', name, value.text);
    case 'automationnull':
      return `<Nil${name} />`;
    case 'array':
      return value.of === 'System.Byte' ? byteArray(value.items, name) : undefined;
    case 'other':
      return byType(value, name);
    default:
      return undefined;
  }
}

function element(tag: string, name: string, text: string): string {
  return `<${tag}${name}>${encodeText(text)}</${tag}>`;
}

/** XmlConvert's spelling. */
function double(value: number): string {
  if (Number.isNaN(value)) return 'NaN';
  if (!Number.isFinite(value)) return value > 0 ? 'INF' : '-INF';
  return Object.is(value, -0) ? '-0' : String(value);
}

function byType(value: Extract<PSObject, { kind: 'other' }>, name: string): string | undefined {
  const tag = Object.hasOwn(BY_TYPE, value.type) ? BY_TYPE[value.type] : undefined;
  return tag === undefined ? undefined : element(tag, name, value.text);
}

function byteArray(items: readonly PSValue[], name: string): string | undefined {
  const bytes: number[] = [];
  for (const item of items) {
    if (item === null || typeof item !== 'object' || item.kind !== 'byte') return undefined;
    bytes.push(item.value);
  }
  return element('BA', name, Buffer.from(bytes).toString('base64'));
}
