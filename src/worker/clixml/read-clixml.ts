import type { PSValue } from '../../value/value.js';
import { clixmlError } from './clixml-error.js';
import { type ObjectScope, readObject } from './read-object.js';
import { readPrimitive } from './read-primitive.js';
import { scanXml, type XmlElement } from './scan-xml.js';

/** How many objects may be nested in a text. */
export const CLIXML_DEPTH_LIMIT = 1024;

/** A level of values is at most an Obj, its container and an En. */
const ELEMENTS_PER_LEVEL = 3;

/** How many values a text may stand for, shared ones counted each time: JSON would write them each time. */
const VALUE_LIMIT = 5_000_000;

/**
 * Reads one value that PowerShell's serializer wrote ([System.Management.Automation.PSSerializer], 5.1 and 7;
 * MS-PSRP §2.2.5). Objects of other types are `other` with the text of their ToString, but for a
 * DateTimeOffset, which is a date with its offset, models of Microsoft's SDK (Microsoft.Graph.*), whose unset
 * properties are left out, and objects that were deserialized before, which are PSCustomObjects as they are for
 * PowerShell. Properties that were added to lists, dictionaries and primitives are left out.
 *
 * @param depthLimit how many objects may be nested.
 * @throws CmdletError `InvalidClixml`: malformed, too deep, too large, a reference to an object that contains it.
 */
export function readClixml(text: string, depthLimit = CLIXML_DEPTH_LIMIT): PSValue {
  const root = scanXml(text.replace(/^\ufeff/, ''), depthLimit * ELEMENTS_PER_LEVEL + 2);
  if (root.name !== 'Objs') throw clixmlError(`its root is '${root.name.slice(0, 40)}' and not 'Objs'`);
  const [only, ...rest] = root.children;
  if (!only || rest.length > 0) throw clixmlError('one value was expected');
  return createScope(depthLimit).read(only);
}

interface Known {
  readonly value: PSValue;
  /** How many values it stands for. */
  readonly weight: number;
}

function createScope(depthLimit: number): ObjectScope {
  const objects = new Map<string, Known | 'open'>();
  const types = new Map<string, readonly string[]>();
  let depth = 0;
  let count = 0;

  const weigh = (weight: number): void => {
    count += weight;
    if (count > VALUE_LIMIT) throw clixmlError(`it stands for more than ${VALUE_LIMIT} values`);
  };

  const readNested = (element: XmlElement): PSValue => {
    const { RefId: id } = element.attributes;
    if (id !== undefined && objects.has(id)) throw clixmlError(`two objects are called ${id.slice(0, 20)}`);
    if (depth >= depthLimit) throw clixmlError(`more than ${depthLimit} objects are nested`);
    if (id !== undefined) objects.set(id, 'open');
    const before = count;
    depth++;
    const value = readObject(element, scope);
    depth--;
    if (id !== undefined) objects.set(id, { value, weight: count - before });
    return value;
  };

  const readReference = (element: XmlElement): PSValue => {
    const known = objects.get(element.attributes.RefId ?? '');
    if (known === undefined) throw clixmlError('a reference leads nowhere');
    if (known === 'open') throw clixmlError('an object contains itself');
    weigh(known.weight);
    return known.value;
  };

  const scope: ObjectScope = {
    types,
    read: (element) => {
      weigh(1);
      if (element.name === 'Obj') return readNested(element);
      if (element.name === 'Ref') return readReference(element);
      if (element.children.length > 0) throw clixmlError(`a '${element.name.slice(0, 40)}' holds elements`);
      const value = readPrimitive(element.name, element.text);
      if (value === undefined) throw clixmlError(`there is no element '${element.name.slice(0, 40)}'`);
      return value;
    },
  };
  return scope;
}
