import type { TypeDefinition } from '../../../src/definition/definition.js';

/** The types that made-up definitions share, so that the engine makes them only once. */
export const GENERATED_TYPES: Readonly<Record<string, TypeDefinition>> = {
  Colour: { kind: 'enum', values: ['None', 'Red', 'Reddish', 'Green', 'Blue'] },
  Point: {
    kind: 'poco',
    props: {
      X: 'int',
      Y: 'int?',
      Label: 'string',
      Next: 'Point',
      Tags: 'string[]',
      Colour: 'Colour',
      On: 'bool',
    },
  },
  IThing: { kind: 'graph', open: true, props: { Name: 'string', Size: 'int?', Parts: 'IThing[]' } },
  IKey: { kind: 'graph', anyString: true, props: { Id: 'string', Name: 'string' } },
};

/** Those of them that may stand beside a layout's own: classes of one name would be taken for each other. */
export const SHARED_TYPES = {
  Colour: GENERATED_TYPES.Colour,
  IThing: GENERATED_TYPES.IThing,
  IKey: GENERATED_TYPES.IKey,
} as Readonly<Record<string, TypeDefinition>>;

/** How often a parameter has each type. */
export const PARAMETER_TYPES: ReadonlyArray<readonly [weight: number, type: string]> = [
  [24, 'string'],
  [10, 'int'],
  [9, 'switch'],
  [5, 'bool'],
  [5, 'object'],
  [6, 'string[]'],
  [4, 'int[]'],
  [3, 'object[]'],
  [2, 'bool[]'],
  [3, 'int?'],
  [2, 'bool?'],
  [3, 'long'],
  [3, 'double'],
  [2, 'decimal'],
  [2, 'byte'],
  [2, 'char'],
  [2, 'datetime'],
  [1, 'datetime?'],
  [1, 'guid'],
  [1, 'timespan'],
  [3, 'uri'],
  [4, 'hashtable'],
  [4, 'IDictionary'],
  [2, 'scriptblock'],
  [3, 'Colour'],
  [1, 'Colour[]'],
  [4, 'Point'],
  [1, 'Point[]'],
  [4, 'IThing'],
  [2, 'IThing[]'],
  [3, 'IKey'],
  [1, 'Bag'],
];
