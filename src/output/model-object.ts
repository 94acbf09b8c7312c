import type { TypeDefinition } from '../definition/definition.js';
import { MODELS, type TypeLookup } from '../definition/type-reference.js';
import { toText } from '../value/to-text.js';
import { hashtable, type Properties, type PSValue, unwrap } from '../value/value.js';
import { declaredValue } from './declared-value.js';

/** Where what a class does not declare stands, as in Microsoft's models. */
const ADDITIONAL = 'AdditionalProperties';

/** What PowerShell takes after a dot, beginning with a letter. */
const IDENTIFIER = /^\p{L}[\p{L}\p{Nd}_]*$/u;

/** The model's class, as an object shows it: its interface's full name without the I. */
export function modelClass(typeName: string): string {
  return typeName.replace(/(^|\.)I(?=[A-Z][^.]*$)/, '$1');
}

/**
 * An answer's JSON as Microsoft's models show it, a list as a list of them. Declared properties are all there, null
 * where Graph sent none, and hold what their type says; every other key stands under its own name in the hashtable
 * AdditionalProperties. A type that is not declared has a property for each key that is an identifier.
 *
 * @param json as readJson gives it; what is neither object nor list stays as it is.
 * @param typeName an output type's full or short name; undefined: of no declared type.
 */
export function modelObject(json: PSValue, typeName: string | undefined, types: TypeLookup): PSValue {
  const value = unwrap(json);
  if (value === null || typeof value !== 'object') return value;
  if (value.kind === 'array') {
    return { ...value, items: value.items.map((item) => modelObject(item, typeName, types)) };
  }
  if (value.kind !== 'dictionary') return value;
  const entries = value.entries.map(([key, item]) => [toText(key), item] as const);
  const name = typeName?.split('.').at(-1) ?? '';
  const declared = types(name);
  const properties =
    declared && 'props' in declared
      ? declaredProperties(entries, declared, types)
      : undeclaredProperties(entries, types);
  return typeName === undefined
    ? { kind: 'pscustomobject', properties }
    : { kind: 'model', type: modelClass(typeName), properties };
}

/** Of two keys that mean the same property, the later one is additional. */
function declaredProperties(
  entries: Properties,
  declared: Extract<TypeDefinition, { readonly props: object }>,
  types: TypeLookup,
): Properties {
  const { props } = declared;
  const wire = declared.kind === 'graph' ? (declared.wire ?? {}) : {};
  const names = new Map(Object.keys(props).map((name) => [(wire[name] ?? name).toLowerCase(), name]));
  const found = new Map<string, PSValue>();
  const additional: Properties[number][] = [];
  for (const [key, item] of entries) {
    const name = names.get(key.toLowerCase());
    const type = name === undefined ? undefined : props[name];
    if (name === undefined || type === undefined || found.has(name)) additional.push([key, item]);
    else
      found.set(
        name,
        declaredValue(item, type, (inner, of) =>
          modelObject(inner, types(of)?.fullName ?? MODELS + of, types),
        ),
      );
  }
  return [
    ...Object.keys(props).map((name): Properties[number] => [name, found.get(name) ?? null]),
    [ADDITIONAL, hashtable(additional)],
  ];
}

function undeclaredProperties(entries: Properties, types: TypeLookup): Properties {
  const seen = new Set([ADDITIONAL.toLowerCase()]);
  const properties: Properties[number][] = [];
  const additional: Properties[number][] = [];
  for (const [key, item] of entries) {
    const name = key.charAt(0).toUpperCase() + key.slice(1);
    const isProperty = IDENTIFIER.test(key) && !seen.has(name.toLowerCase());
    seen.add(name.toLowerCase());
    if (isProperty) properties.push([name, modelObject(item, undefined, types)]);
    else additional.push([key, item]);
  }
  return [...properties, [ADDITIONAL, hashtable(additional)]];
}
