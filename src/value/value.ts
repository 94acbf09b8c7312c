/**
 * PowerShell values as data. Strings, booleans and `$null` are themselves; everything else carries its kind,
 * because the binder decides by .NET type and JavaScript has too few of them.
 * Values are never changed after they are made.
 */
export type PSValue = null | boolean | string | PSNumber | PSObject;

/**
 * A number with its .NET type. `text` is the source text where the value still remembers it: a bare number in
 * an argument position keeps it ("0x10", "5.50"), and so does a number read from JSON, so that digits beyond a
 * double's reach travel unchanged.
 */
export type PSNumber =
  | { readonly kind: 'byte' | 'int' | 'double'; readonly value: number; readonly text?: string }
  | { readonly kind: 'long'; readonly value: bigint; readonly text?: string }
  /** `value` is the decimal's digits in invariant notation. */
  | { readonly kind: 'decimal'; readonly value: string; readonly text?: string };

/** An ordered list of keys and values. Keys are almost always strings, but a hashtable takes any value. */
export type Entries = ReadonlyArray<readonly [PSValue, PSValue]>;

/** An ordered list of property names and values. */
export type Properties = ReadonlyArray<readonly [string, PSValue]>;

export type PSObject =
  | { readonly kind: 'char'; readonly value: string }
  /** ISO 8601 with seven decimals and the offset it had, `Z`, or nothing for an unspecified kind. */
  | { readonly kind: 'datetime'; readonly value: string }
  | { readonly kind: 'uri'; readonly value: string }
  | { readonly kind: 'switch'; readonly value: boolean }
  | { readonly kind: 'scriptblock'; readonly text: string }
  /** A .NET array; `of` is the element type's full name, `System.Object` for `@(…)`. */
  | { readonly kind: 'array'; readonly of: string; readonly items: readonly PSValue[] }
  | { readonly kind: 'arraylist'; readonly items: readonly PSValue[] }
  /** `hashtable` matches keys without regard to case, as PowerShell's `@{}` does; `ordered` is `[ordered]@{}`. */
  | { readonly kind: 'dictionary'; readonly type: 'hashtable' | 'ordered'; readonly entries: Entries }
  | { readonly kind: 'pscustomobject'; readonly properties: Properties }
  /** An instance of a model class. `additional` holds the keys that the class does not declare. */
  | {
      readonly kind: 'model';
      readonly type: string;
      readonly properties: Properties;
      readonly additional?: Properties;
      /** The class is itself an IDictionary. */
      readonly dictionary?: boolean;
      /** What the model was made from, so that a body travels as it was bound. */
      readonly source?: PSValue;
    }
  | { readonly kind: 'enum'; readonly type: string; readonly name: string; readonly value: number }
  /** A value that PowerShell has wrapped in a PSObject: it binds like what it wraps. */
  | { readonly kind: 'wrapped'; readonly value: PSValue }
  /** `[System.Management.Automation.Internal.AutomationNull]::Value`: nothing, where `$null` is something. */
  | { readonly kind: 'automationnull' }
  /** Any other .NET object, known only by its type's full name and its text. */
  | { readonly kind: 'other'; readonly type: string; readonly text: string };

/** The kinds of value that are objects, for tables keyed by kind. */
export type ObjectKind = PSObject['kind'] | PSNumber['kind'];

/** `@( … )`: an array of objects. */
export function objectArray(items: readonly PSValue[]): PSObject {
  return { kind: 'array', of: 'System.Object', items };
}

/** `@{ … }`: a hashtable that keeps the order in which it was written, for readable requests. */
export function hashtable(entries: Entries): PSObject {
  return { kind: 'dictionary', type: 'hashtable', entries };
}

/** Takes PSObject wrappers off. */
export function unwrap(value: PSValue): Exclude<PSValue, { kind: 'wrapped' }> {
  let bare = value;
  while (bare !== null && typeof bare === 'object' && bare.kind === 'wrapped') bare = bare.value;
  return bare;
}
