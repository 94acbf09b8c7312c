/**
 * What a parameter is in one parameter set. Without `set` it holds in all sets
 * (PowerShell's ParameterSetSpecificMetadata).
 */
export interface ParameterSetEntry {
  readonly set?: string;
  readonly mandatory?: boolean;
  /** ValueFromPipeline. */
  readonly pipeline?: boolean;
  /** ValueFromPipelineByPropertyName. */
  readonly byName?: boolean;
  /** ValueFromRemainingArguments. */
  readonly remaining?: boolean;
  readonly position?: number;
}

/** Validation attributes, in the order in which they are declared. */
export interface Validation {
  readonly set?: readonly string[];
  readonly range?: readonly [number, number];
  readonly length?: readonly [number, number];
  readonly count?: readonly [number, number];
  readonly pattern?: string;
  readonly notNull?: boolean;
  readonly notNullOrEmpty?: boolean;
  /** The name of a variable, as -OutVariable takes it. */
  readonly variableName?: boolean;
}

export interface ParameterDefinition {
  readonly name: string;
  /** A type as PowerShell writes it in short: `string`, `int?`, `switch`, `IFoo[]`, `hashtable`. */
  readonly type: string;
  readonly aliases?: readonly string[];
  /** Absent: optional in all sets. */
  readonly sets?: readonly ParameterSetEntry[];
  readonly allow?: ReadonlyArray<'null' | 'emptyString' | 'emptyCollection'>;
  readonly validate?: Validation;
}

/**
 * A type that the definitions name. `graph`: a model of Microsoft's generated SDK, made from any dictionary,
 * PSCustomObject or JSON object; `open` ones keep unknown keys, `anyString` is the identity type that claims
 * every string. `poco`: a plain class with a default constructor. `enum`: an enumeration, numbered from
 * 0. `string`: a class that every text converts to, with values that the API knows.
 */
export type TypeDefinition =
  | {
      readonly kind: 'graph';
      readonly open?: boolean;
      readonly anyString?: boolean;
      readonly props: Readonly<Record<string, string>>;
      /** The API's names of those properties whose name is not theirs with a capital letter. */
      readonly wire?: Readonly<Record<string, string>>;
      /** The .NET name, where it is not one of Graph's v1.0 models. */
      readonly fullName?: string;
    }
  | {
      readonly kind: 'poco';
      readonly props: Readonly<Record<string, string>>;
      /** The .NET name, where the type is not one of Graph's models. */
      readonly fullName?: string;
      /** The class is itself an IDictionary; a key is still set through a property, never stored. */
      readonly dictionary?: boolean;
    }
  | { readonly kind: 'enum' | 'string'; readonly values: readonly string[]; readonly fullName?: string };

/** All that the binder needs to know of a command (conformance-format.md, "Definition"). */
export interface CommandDefinition {
  readonly name: string;
  readonly defaultParameterSet?: string;
  readonly supportsShouldProcess?: boolean;
  readonly confirmImpact?: 'None' | 'Low' | 'Medium' | 'High';
  /** False: no parameter takes a position that it does not declare. PowerShell's default is true. */
  readonly positionalBinding?: boolean;
  readonly types?: Readonly<Record<string, TypeDefinition>>;
  readonly parameters: readonly ParameterDefinition[];
}
