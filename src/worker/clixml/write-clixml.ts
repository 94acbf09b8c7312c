import { type Entries, type Properties, type PSValue, unwrap } from '../../value/value.js';
import { encodeText } from './encoded-text.js';
import { writePrimitive } from './write-primitive.js';

/** The engine refuses to read more nested objects than this (seen on 7.6; its own writer cuts there too). */
export const ENGINE_DEPTH_LIMIT = 48;

const HEAD = `<Objs Version='1.1.0.1' xmlns='http://schemas.microsoft.com/powershell/2004/04'>`;

/** What one text has used so far: numbers of objects, and of lists of type names. */
interface Scope {
  readonly parts: string[];
  readonly types: Map<string, number>;
  objects: number;
  depth: number;
}

/**
 * Writes a value so that [System.Management.Automation.PSSerializer]::Deserialize gives it back. A model is a
 * property bag under its own type's name, a PSCustomObject one without a name; where two property names differ
 * only in case, or one is empty, a bag is a hashtable, which alone can hold them.
 * The text holds neither double quotes, backslashes nor control characters: it stands in a JSON string as it is.
 *
 * @throws RangeError where more than {@link ENGINE_DEPTH_LIMIT} objects are nested.
 */
export function writeClixml(value: PSValue): string {
  const scope: Scope = { parts: [HEAD], types: new Map(), objects: 0, depth: 0 };
  write(value, '', scope);
  scope.parts.push('</Objs>');
  return scope.parts.join('');
}

function write(given: PSValue, name: string, scope: Scope): void {
  const value = unwrap(given);
  const primitive = writePrimitive(value, name);
  if (primitive !== undefined) {
    scope.parts.push(primitive);
    return;
  }
  if (value === null || typeof value !== 'object') return;
  scope.depth++;
  if (scope.depth > ENGINE_DEPTH_LIMIT)
    throw new RangeError(`CLIXML nests at most ${ENGINE_DEPTH_LIMIT} objects.`);
  scope.parts.push(`<Obj${name} RefId='${scope.objects++}'>`);
  switch (value.kind) {
    case 'array':
      writeList([`${value.of}[]`, 'System.Array', 'System.Object'], value.items, scope);
      break;
    case 'arraylist':
      writeList(['System.Collections.ArrayList', 'System.Object'], value.items, scope);
      break;
    case 'dictionary':
      writeDictionary(DICTIONARIES[value.type], value.entries, scope);
      break;
    case 'pscustomobject':
      writeBag(undefined, value.properties, scope);
      break;
    case 'model':
      writeBag(value.type, [...value.properties, ...(value.additional ?? [])], scope);
      break;
    case 'switch':
      writeTypes(
        ['System.Management.Automation.SwitchParameter', 'System.ValueType', 'System.Object'],
        scope,
      );
      scope.parts.push(
        `<ToString>${value.value ? 'True' : 'False'}</ToString><Props><B N='IsPresent'>${value.value}</B></Props>`,
      );
      break;
    case 'enum':
      writeTypes([value.type, 'System.Enum', 'System.ValueType', 'System.Object'], scope);
      scope.parts.push(`<ToString>${encodeText(value.name)}</ToString><I32>${value.value}</I32>`);
      break;
    case 'other':
      writeTypes([value.type, 'System.Object'], scope);
      scope.parts.push(`<ToString>${encodeText(value.text)}</ToString>`);
  }
  scope.parts.push('</Obj>');
  scope.depth--;
}

const DICTIONARIES = {
  hashtable: ['System.Collections.Hashtable', 'System.Object'],
  ordered: ['System.Collections.Specialized.OrderedDictionary', 'System.Object'],
} as const;

function writeTypes(names: readonly string[], scope: Scope): void {
  const key = names.join('\n');
  const known = scope.types.get(key);
  if (known !== undefined) {
    scope.parts.push(`<TNRef RefId='${known}' />`);
    return;
  }
  scope.types.set(key, scope.types.size);
  const list = names.map((name) => `<T>${encodeText(name)}</T>`).join('');
  scope.parts.push(`<TN RefId='${scope.types.size - 1}'>${list}</TN>`);
}

function writeList(types: readonly string[], items: readonly PSValue[], scope: Scope): void {
  writeTypes(types, scope);
  scope.parts.push('<LST>');
  for (const item of items) write(item, '', scope);
  scope.parts.push('</LST>');
}

function writeDictionary(types: readonly string[], entries: Entries, scope: Scope): void {
  writeTypes(types, scope);
  scope.parts.push('<DCT>');
  for (const [key, value] of entries) {
    scope.parts.push('<En>');
    write(key, ` N='Key'`, scope);
    write(value, ` N='Value'`, scope);
    scope.parts.push('</En>');
  }
  scope.parts.push('</DCT>');
}

/** Without a list of types the engine makes a PSCustomObject; with one it puts `Deserialized.` before each name. */
function writeBag(type: string | undefined, properties: Properties, scope: Scope): void {
  if (!areMembers(properties)) {
    writeDictionary(DICTIONARIES.hashtable, properties, scope);
    return;
  }
  if (type !== undefined) writeTypes([type, 'System.Object'], scope);
  scope.parts.push('<MS>');
  for (const [name, value] of properties) write(value, ` N='${encodeText(name)}'`, scope);
  scope.parts.push('</MS>');
}

function areMembers(properties: Properties): boolean {
  const names = new Set(properties.map(([name]) => name.toLowerCase()));
  return names.size === properties.length && !names.has('');
}
