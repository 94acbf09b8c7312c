import type { Entries, Properties, PSValue } from '../../value/value.js';
import { clixmlError } from './clixml-error.js';
import { decodeText } from './encoded-text.js';
import type { XmlElement } from './scan-xml.js';

/** What reading an object needs from around it. */
export interface ObjectScope {
  readonly read: (element: XmlElement) => PSValue;
  /** Lists of type names, by the number under which they were first given. */
  readonly types: Map<string, readonly string[]>;
}

/** The parts of an `Obj` (MS-PSRP §2.2.5.2). */
interface Parts {
  /** The type's names, the most special first, as they were before the object was deserialized once. */
  readonly types: readonly string[];
  /** Whether it has been deserialized before: it is a PSCustomObject by now, whatever its type says. */
  readonly deserialized: boolean;
  readonly text: string | undefined;
  /** A list, a dictionary, or a primitive with members. */
  readonly content: XmlElement | undefined;
  readonly properties: Properties;
  readonly members: Properties;
}

const DESERIALIZED = 'Deserialized.';
const LISTS: ReadonlySet<string> = new Set(['LST', 'IE', 'STK', 'QUE']);

/** @throws CmdletError `InvalidClixml`. */
export function readObject(element: XmlElement, scope: ObjectScope): PSValue {
  const parts = readParts(element, scope);
  const { types, content, members } = parts;
  const [type = 'System.Object'] = types;
  if (content?.name === 'DCT') return dictionary(content, types, scope);
  if (content && LISTS.has(content.name)) return list(content, type, scope);
  if (content && types.includes('System.Enum')) return enumeration(type, parts, scope.read(content));
  if (content) return { kind: 'wrapped', value: scope.read(content) };
  return known(type, parts) ?? (isPropertyBag(parts) ? bag(parts) : otherObject(type, parts, members));
}

function readParts(element: XmlElement, scope: ObjectScope): Parts {
  let types: readonly string[] = [];
  let text: string | undefined;
  let content: XmlElement | undefined;
  let properties: Properties = [];
  let members: Properties = [];
  for (const child of element.children) {
    if (child.name === 'TN') types = typeList(child, scope);
    else if (child.name === 'TNRef') types = typeReference(child, scope);
    else if (child.name === 'ToString') text = decodeText(child.text);
    else if (child.name === 'Props') properties = readProperties(child, scope);
    else if (child.name === 'MS') members = readProperties(child, scope);
    else if (content === undefined) content = child;
    else throw clixmlError('an object has two contents');
  }
  const plain = types.map((name) => (name.startsWith(DESERIALIZED) ? name.slice(DESERIALIZED.length) : name));
  const deserialized = types[0]?.startsWith(DESERIALIZED) ?? false;
  return { types: plain, deserialized, text, content, properties, members };
}

function typeList(element: XmlElement, scope: ObjectScope): readonly string[] {
  const names = element.children.map((child) => decodeText(child.text));
  const { RefId: id } = element.attributes;
  if (id !== undefined) scope.types.set(id, names);
  return names;
}

function typeReference(element: XmlElement, scope: ObjectScope): readonly string[] {
  const names = scope.types.get(element.attributes.RefId ?? '');
  if (!names) throw clixmlError('a reference to type names leads nowhere');
  return names;
}

/** Member sets, which a script hides things in, are no properties. */
function readProperties(element: XmlElement, scope: ObjectScope): Properties {
  return element.children
    .filter((child) => child.name !== 'MS')
    .map((child) => [decodeText(child.attributes.N ?? ''), scope.read(child)]);
}

function dictionary(content: XmlElement, types: readonly string[], scope: ObjectScope): PSValue {
  const entries: Entries = content.children.map((entry) => {
    const key = entry.children.find((child) => child.attributes.N === 'Key');
    const value = entry.children.find((child) => child.attributes.N === 'Value');
    if (entry.name !== 'En' || !key || !value) throw clixmlError('an entry needs a key and a value');
    return [scope.read(key), scope.read(value)];
  });
  const isOrdered = types.includes('System.Collections.Specialized.OrderedDictionary');
  return { kind: 'dictionary', type: isOrdered ? 'ordered' : 'hashtable', entries };
}

function list(content: XmlElement, type: string, scope: ObjectScope): PSValue {
  const items = content.children.map(scope.read);
  const element = /^(.*)\[\]$/.exec(type)?.[1];
  if (element !== undefined) return { kind: 'array', of: element, items };
  return content.name === 'IE' ? { kind: 'array', of: 'System.Object', items } : { kind: 'arraylist', items };
}

function enumeration(type: string, parts: Parts, number: PSValue): PSValue {
  const value = numberOf(number);
  return { kind: 'enum', type, name: parts.text ?? String(value), value };
}

/** An enumeration's number, whatever its underlying type. */
function numberOf(value: PSValue): number {
  if (value === null || typeof value !== 'object') return 0;
  if (value.kind === 'other') return Number(value.text);
  return value.kind === 'int' || value.kind === 'byte' || value.kind === 'long' ? Number(value.value) : 0;
}

/** Types whose properties say more than their text. */
function known(type: string, parts: Parts): PSValue | undefined {
  if (type === 'System.Management.Automation.SwitchParameter') {
    return { kind: 'switch', value: property(parts, 'IsPresent') === true };
  }
  if (type === 'System.DateTimeOffset') return dateTimeOffset(parts);
  if (type.startsWith('Microsoft.Graph.')) {
    // Properties are the SDK's own objects', members those of what a worker has written.
    const properties = parts.properties.length > 0 ? parts.properties : parts.members;
    if (properties.length > 0) return model(type, properties);
  }
  return undefined;
}

/** The local date and time, and the offset, a duration of hours and minutes. */
function dateTimeOffset(parts: Parts): PSValue | undefined {
  const local = property(parts, 'DateTime');
  const offset = property(parts, 'Offset');
  if (local === null || typeof local !== 'object' || local.kind !== 'datetime') return undefined;
  if (offset === null || typeof offset !== 'object' || offset.kind !== 'other') return undefined;
  const match = /^(-?)PT(?:(\d+)H)?(?:(\d+)M)?(?:0S)?$/.exec(offset.text);
  if (!match) return undefined;
  const [, sign, hours = '0', minutes = '0'] = match;
  const written = `${sign || '+'}${hours.padStart(2, '0')}:${minutes.padStart(2, '0')}`;
  return { kind: 'datetime', value: `${local.value.replace(/(?:Z|[+-]\d\d:\d\d)$/, '')}${written}` };
}

/** In a model of Microsoft's SDK null means unset, and AdditionalProperties holds what the class lacks. */
function model(type: string, given: Properties): PSValue {
  const additional = given.find(([name]) => name === 'AdditionalProperties')?.[1] ?? null;
  const rest =
    additional !== null && typeof additional === 'object' && additional.kind === 'dictionary'
      ? additional.entries
      : [];
  const properties = given.filter(([name, value]) => value !== null && name !== 'AdditionalProperties');
  const extra = rest.flatMap(([key, value]): Properties => (typeof key === 'string' ? [[key, value]] : []));
  return { kind: 'model', type, properties, ...(extra.length > 0 ? { additional: extra } : {}) };
}

function isPropertyBag(parts: Parts): boolean {
  const { types, deserialized, text, properties } = parts;
  return (
    types.includes('System.Management.Automation.PSCustomObject') ||
    (types.length === 0 && text === undefined) ||
    (deserialized && properties.length > 0)
  );
}

function bag(parts: Parts): PSValue {
  return { kind: 'pscustomobject', properties: [...parts.properties, ...parts.members] };
}

function otherObject(type: string, parts: Parts, members: Properties): PSValue {
  // Without a text and with members only it is a bag under a name of its own.
  if (parts.text === undefined && parts.properties.length === 0 && members.length > 0) return bag(parts);
  return { kind: 'other', type, text: parts.text ?? type };
}

function property(parts: Parts, name: string): PSValue {
  return parts.properties.find(([key]) => key === name)?.[1] ?? null;
}
