/**
 * Where a parameter's value goes: a segment of the `path`, the `query`, a `header`, a `property` of the body, the
 * whole `body`, the `identity` that holds the path's ids, `additional` properties of the body, a `file` that is
 * read or written, or the `runtime`.
 */
export type Place =
  | 'path'
  | 'query'
  | 'header'
  | 'property'
  | 'body'
  | 'identity'
  | 'additional'
  | 'file'
  | 'runtime';

/** A parameter in one parameter set. */
export interface Parameter {
  readonly name: string;
  /** As the definitions write types: `string`, `int`, `switch`, `datetime`, `IMicrosoftGraphCall[]`. */
  readonly type: string;
  readonly place: Place;
  /** The name on the wire: of the path's placeholder, the query option, the header, the body's property. */
  readonly wire?: string;
  readonly mandatory?: boolean;
  /** ValueFromPipeline. */
  readonly pipeline?: boolean;
  /** DontShow. */
  readonly hidden?: boolean;
  readonly aliases?: readonly string[];
  /** A line of script for the values that completion offers. */
  readonly completer?: string;
  /** A line of script for the value of the parameter where it is not bound. */
  readonly default?: string;
}
