import type { Json, JsonObject } from '../../../src/conformance/json.js';
import type { Random } from './random.js';

const TEXTS = [
  '',
  'a',
  'abc',
  ' ',
  'true',
  '5',
  '-5',
  ' 7 ',
  '5.5',
  '6.5',
  '0x1F',
  '1e3',
  '1kb',
  '5,000',
  '$x',
  '-Break',
  '--',
  '{"id":"c"}',
  '{"a":1}',
  '[1]',
  'Red',
  're',
  'Red,Green',
  'ünï',
  'https://x/y?z=1',
  '2',
  '2147483648',
  'x y',
  'B',
] as const;

const DATES = ['2020-01-02', '01/02/2020', '2020-13-02'] as const;

const GUIDS = ['57dab8b1-894c-409a-b240-bd8beae78896', '{57DAB8B1-894C-409A-B240-BD8BEAE78896}'] as const;

const NUMBERS: readonly Json[] = [
  0,
  1,
  -1,
  2,
  3,
  5,
  7,
  300,
  2147483647,
  -2147483648,
  1.5,
  2.5,
  -0.5,
  0.1,
  { $long: 5 },
  { $long: '9223372036854775807' },
  { $double: '1E+20' },
  { $double: '5' },
  { $byte: 7 },
  { $decimal: '1.50' },
  { $decimal: '2' },
];

/** Values that fit a type, sometimes; each maker is one way to write them. */
const FITTING: Readonly<Record<string, (random: Random) => Json>> = {
  string: (random) => random.pick(TEXTS),
  int: (random) =>
    random.chance(40)
      ? random.pick(NUMBERS)
      : random.pick<Json>([1, 2, 3, 5, '5', ' 7 ', '0x1F', '1e3', '1kb', '5,000', '2.5', '', true]),
  long: (random) => random.pick<Json>([...NUMBERS, '5', '2147483648', '6.5']),
  byte: (random) => random.pick<Json>([...NUMBERS, '5', '255', '256']),
  double: (random) => random.pick<Json>([...NUMBERS, '5.5', '1e3', '']),
  decimal: (random) => random.pick<Json>([...NUMBERS, '5.50', '2']),
  char: (random) => random.pick<Json>(['a', 'ab', '', { $char: 'x' }, 65, 'B']),
  switch: (random) => random.pick<Json>([true, false, { $switch: true }, 1, 0, null]),
  bool: (random) => random.pick<Json>([true, false, 1, 0, { $switch: false }, 1.5]),
  datetime: (random) => random.pick<Json>(DATES),
  guid: (random) => random.pick<Json>(GUIDS),
  timespan: (random) => random.pick<Json>(['00:00:05', '1.02:03:04']),
  uri: (random) => random.pick<Json>(['https://x/y', '', 'relative', { $uri: 'https://x/' }, 5]),
  hashtable: (random) => dictionary(random, 1),
  IDictionary: (random) => dictionary(random, 1),
  scriptblock: () => ({ $sb: '1' }),
  Colour: (random) => random.pick<Json>(['Red', 'red', 're', 'b', 'Red,Green', 2, '3', 9, '', 'Red,']),
  Point: (random) => point(random, 2),
  IThing: (random) =>
    record(random, [
      ['Name', 'n'],
      ['size', 7],
      ['extra', null],
    ]),
  IKey: (random) =>
    record(random, [
      ['id', 'c'],
      ['Name', 'n'],
    ]),
  Bag: (random) =>
    record(random, [
      ['Label', random.pick<Json>(['l', 5])],
      ...(random.chance(30) ? [['k', 1] as const] : []),
    ]),
};

/** Values that certainly fit, so that enough cases come to their end. */
const SOUND: Readonly<Record<string, readonly Json[]>> = {
  string: ['a', 'abc', 'B'],
  int: [1, 2, 5],
  long: [1, 2147483647],
  byte: [1, 5],
  double: [1, 2.5],
  decimal: [1, { $decimal: '1.50' }],
  char: ['a', { $char: 'x' }],
  switch: [true, { $switch: true }],
  bool: [true, false],
  datetime: [DATES[0]],
  guid: [GUIDS[0]],
  timespan: ['00:00:05'],
  uri: ['https://x/y', { $uri: 'https://x/' }],
  hashtable: [{ $ht: { a: 'b' } }],
  IDictionary: [{ $od: { a: 'b', Id: 'c' } }],
  scriptblock: [{ $sb: '1' }],
  Colour: ['Red', 'b', 2],
};

/** In how many of 100 values nothing is tried. */
const SOUND_SHARE = 50;

/** A value that may well suit the type, which is a name of a definition. A PSObject may stand around it. */
export function valueFor(random: Random, type: string): Json {
  const sound = SOUND[type.replace(/\[\]$|\?$/, '')];
  if (sound && random.chance(SOUND_SHARE)) return random.pick(sound);
  const value = bareValueFor(random, type);
  return random.chance(4) && value !== null ? { $wrap: value } : value;
}

function bareValueFor(random: Random, type: string): Json {
  if (random.chance(9)) return anyValue(random, 1);
  if (type.endsWith('[]')) {
    const element = type.slice(0, -2);
    return random.weighted<Json>([
      [4, () => list(random, () => bareValueFor(random, element))],
      [2, () => bareValueFor(random, element)],
      [1, () => ({ $arrayList: list(random, () => bareValueFor(random, element)) })],
      [1, () => typedArray(random)],
    ]);
  }
  if (type.endsWith('?') && random.chance(25)) return null;
  const fitting = FITTING[type.replace(/\?$/, '')];
  return fitting ? fitting(random) : isModel(type) ? model(random) : anyValue(random, 1);
}

/** Any value at all. `depth` limits how lists and dictionaries nest. */
export function anyValue(random: Random, depth: number): Json {
  return random.weighted<Json>([
    [8, () => random.pick(TEXTS)],
    [6, () => random.pick(NUMBERS)],
    [3, () => random.chance(50)],
    [3, () => null],
    [3, () => (depth > 0 ? list(random, () => anyValue(random, depth - 1)) : [])],
    [4, () => dictionary(random, depth)],
    [1, () => typedArray(random)],
    [1, () => ({ $arrayList: depth > 0 ? list(random, () => anyValue(random, depth - 1)) : [] })],
    [1, () => ({ $char: random.pick(['a', '7']) })],
    [1, () => ({ $uri: 'https://x/' })],

    [1, () => ({ $switch: random.chance(50) })],
    [1, () => ({ $sb: random.pick(['1', 'a']) })],
    [1, () => ({ $cast: { type: 'Colour', value: 'Green' } })],
    [1, () => ({ $model: { type: random.pick(['IThing', 'IKey']), props: { Name: 'm' } } })],
  ]);
}

/** Whether a script block stands in the value itself or in its list: something that the engine would run. */
export function holdsScriptBlock(value: Json): boolean {
  return JSON.stringify(value).includes('"$sb"');
}

function list(random: Random, item: () => Json): readonly Json[] {
  return Array.from({ length: random.pick([0, 0, 1, 1, 2, 2, 3]) }, item);
}

function typedArray(random: Random): Json {
  return random.pick<Json>([
    { $typedArray: { of: 'string', items: ['a', 'b'] } },
    { $typedArray: { of: 'string', items: [] } },
    { $typedArray: { of: 'int', items: [1, 2] } },
    { $typedArray: { of: 'int', items: [5] } },
    { $typedArray: { of: 'bool', items: [true] } },
  ]);
}

/** A hashtable has no order, so it holds one entry at most (conformance-format.md, "Limits"). */
function dictionary(random: Random, depth: number): Json {
  const entries = random
    .some(['a', 'Id', 'Name'], 40)
    .map((key): readonly [string, Json] => [
      key,
      depth > 0 && random.chance(60) ? anyValue(random, depth - 1) : random.pick(TEXTS),
    ]);
  return record(random, entries);
}

/** A dictionary or custom object of these entries. */
export function record(random: Random, entries: ReadonlyArray<readonly [string, Json]>): Json {
  const kept = random.some(entries, 80);
  const tag = random.pick(kept.length <= 1 ? ['$ht', '$od', '$pso'] : ['$od', '$pso']);
  return { [tag]: Object.fromEntries(kept) } satisfies JsonObject;
}

/** `IFoo`: a model of the SDK. */
function isModel(type: string): boolean {
  return /^I[A-Z][a-z]/.test(type);
}

function model(random: Random): Json {
  return random.chance(15)
    ? random.pick(['{"callId":"c"}', ' {"a":{"b":[1]}} ', '{', 'c'])
    : record(random, [
        ['CallId', 'c'],
        ['timeout', 5],
        ['extra', 'x'],
      ]);
}

function point(random: Random, depth: number): Json {
  const members: ReadonlyArray<readonly [string, () => Json]> = [
    ['X', () => bareValueFor(random, 'int')],
    ['y', () => bareValueFor(random, 'int?')],
    ['Label', () => bareValueFor(random, 'string')],
    ['Tags', () => bareValueFor(random, 'string[]')],
    ['colour', () => bareValueFor(random, 'Colour')],
    ['On', () => bareValueFor(random, 'bool')],
    ['NEXT', () => (depth > 0 ? point(random, depth - 1) : null)],
    ['Z', () => 1],
  ];
  const chosen = random.some(members, 22).map(([name, make]) => [name, make()] as const);
  // The engine sets a property from a PSObject by rules of their own, which no model of the service needs.
  return record(
    random,
    chosen.map(([name, value]) => [
      name,
      name !== 'NEXT' && /\$pso|\$wrap/.test(JSON.stringify(value)) ? null : value,
    ]),
  );
}
