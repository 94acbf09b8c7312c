import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Cmdlet, CmdletParameter } from '../../src/definition/cmdlet.js';
import { MODELS } from '../../src/definition/type-reference.js';
import { hashtable, objectArray, type PSValue } from '../../src/value/value.js';

/** What a parameter is given, and what must travel for it. */
export interface Given {
  readonly value: PSValue;
  /** As JSON in a body. */
  readonly json: unknown;
  /** As text in an address or a header. */
  readonly text: string;
}

/** Texts that an address must encode and that a quoted argument must double. */
const TEXT = "it's a/b ü#?&=%41";
const DATE = '2026-08-01T10:20:30.0000000Z';

const SIMPLE: Readonly<Record<string, Given>> = {
  string: { value: TEXT, json: TEXT, text: TEXT },
  'string[]': { value: objectArray(['x y', "z'"]), json: ['x y', "z'"], text: "x y,z'" },
  int: { value: { kind: 'int', value: 7 }, json: 7, text: '7' },
  long: {
    value: { kind: 'long', value: 9_007_199_254_740_991n },
    json: 9_007_199_254_740_991,
    text: '9007199254740991',
  },
  switch: { value: true, json: true, text: 'true' },
  datetime: { value: { kind: 'datetime', value: DATE }, json: '2026-08-01T10:20:30Z', text: DATE },
  timespan: { value: '01:02:03', json: 'PT1H2M3S', text: '' },
  hashtable: { value: hashtable([['any', 'x']]), json: { any: 'x' }, text: '' },
};

/** A file that is there, and one that is written. */
export const IN_FILE = import.meta.filename;
export const OUT_FILE = join(tmpdir(), `mgshim-every-set-${process.pid}`);

/** Those that are no part of the request, or refused outside PowerShell (src/plan/unsupported.ts, src/call-files.ts). */
const LEFT_OUT = /^(?:Break|HttpPipeline\w+|Proxy\w*|Data)$/;

/** By name, those whose value steers the call. */
const NAMED: Readonly<Record<string, Given>> = {
  Headers: { value: hashtable([['X-Test', 'x']]), json: undefined, text: '' },
  PageSize: { value: { kind: 'int', value: 5 }, json: undefined, text: '5' },
  CountVariable: { value: 'count', json: undefined, text: '' },
  ContentType: { value: 'text/plain', json: undefined, text: 'text/plain' },
  InFile: { value: IN_FILE, json: undefined, text: '' },
  OutFile: { value: OUT_FILE, json: undefined, text: '' },
};

/** The parameters of a set with values made for it: all of them, or those that it cannot do without. */
export function argumentsOfSet(
  cmdlet: Cmdlet,
  set: string,
  which: 'all' | 'mandatory',
): ReadonlyMap<CmdletParameter, Given> {
  const chosen = cmdlet.parameters.flatMap((parameter): readonly (readonly [CmdletParameter, Given])[] => {
    const entries = parameter.sets ?? [{}];
    const entry = entries.find((one) => one.set === undefined || one.set === set);
    if (!entry || LEFT_OUT.test(parameter.name) || (which === 'mandatory' && !entry.mandatory)) return [];
    return [[{ ...parameter, ...parameter.elsewhere?.[set] }, givenFor(cmdlet, parameter)]];
  });
  return new Map(chosen);
}

function givenFor(cmdlet: Cmdlet, parameter: CmdletParameter): Given {
  const { name, type, in: place } = parameter;
  const known = NAMED[name];
  if (known) return known;
  if (place === 'header') return { value: 'W/"x"', json: undefined, text: 'W/"x"' };
  if (place === 'identity') return identityFor(cmdlet);
  if (place === 'additional')
    return { value: hashtable([['Further', 'x']]), json: { Further: 'x' }, text: '' };
  if (place === 'file') return { value: IN_FILE, json: readFileSync(IN_FILE, 'base64'), text: '' };
  if (place === 'runtime') return { ...SIMPLE.string!, value: type === 'switch' ? true : 'x' };
  return givenOfType(cmdlet, type);
}

function givenOfType(cmdlet: Cmdlet, type: string): Given {
  const simple = SIMPLE[type];
  if (simple) return simple;
  if (type.endsWith('[]')) {
    const { value, json } = givenOfType(cmdlet, type.slice(0, -2));
    return { value: objectArray([value]), json: [json], text: '' };
  }
  const definition = cmdlet.types(type);
  if (definition?.kind === 'string') {
    const [first = ''] = definition.values;
    return { value: first, json: first, text: first };
  }
  if (definition?.kind !== 'graph') throw new Error(`no value for ${MODELS}${type}`);
  // The first text, under its name in PowerShell; a key that the model does not declare where it is open.
  const [text] = Object.entries(definition.props).filter(([, kind]) => kind === 'string');
  const wire = text && (definition.wire?.[text[0]] ?? text[0].charAt(0).toLowerCase() + text[0].slice(1));
  return {
    value: hashtable([
      ...(text ? [[text[0].toUpperCase(), TEXT] as const] : []),
      ...(definition.open ? [['Undeclared', objectArray([null])] as const] : []),
    ]),
    json: { ...(wire ? { [wire]: TEXT } : {}), ...(definition.open ? { Undeclared: [null] } : {}) },
    text: '',
  };
}

/** An identity with every key that the cmdlet's paths have. */
function identityFor({ parameters }: Cmdlet): Given {
  const keys = parameters.filter(({ in: place }) => place === 'path');
  return {
    value: hashtable(keys.map(({ name, type }) => [name, SIMPLE[type]?.value ?? TEXT])),
    json: undefined,
    text: '',
  };
}

/** What a path's placeholder is given, by itself or in the identity. */
export function textOfPath({ parameters }: Cmdlet, placeholder: string): string {
  const parameter = parameters.find(({ in: place, wire }) => place === 'path' && wire === placeholder);
  return SIMPLE[parameter?.type ?? '']?.text ?? '';
}
