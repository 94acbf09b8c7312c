import type { Command } from './compile.js';
import type { ParameterDefinition, TypeDefinition } from './definition.js';

/**
 * Where a parameter's value goes: a segment of the `path`, a `property` of the body, the whole `body`, the
 * `identity` that holds the path's ids, `additional` body properties, or the `runtime` (headers, proxies, …).
 */
export type ParameterPlace = 'path' | 'property' | 'body' | 'identity' | 'additional' | 'runtime';

/** A parameter in a row: what the binder needs, and where its value goes. */
export interface CmdletParameter extends ParameterDefinition {
  readonly in: ParameterPlace;
  /** The name on the wire: of the path's placeholder or the body's property. */
  readonly wire?: string;
  /** DontShow: it works, and help and completion leave it out. */
  readonly hidden?: boolean;
}

/** What a parameter set means. A set's name says nothing; this does. */
export interface ParameterSetMeaning {
  /** Where the path's ids come from. */
  readonly identity: 'parameters' | 'InputObject';
  /** Where the body comes from. */
  readonly body: 'parameters' | 'BodyParameter';
}

/** How a cmdlet is used: code to paste, and a line that says what it does. */
export interface CmdletExample {
  readonly title: string;
  readonly code: string;
}

/** One cmdlet as `cmdlets.json` holds it. A text among `parameters` names a shared runtime parameter. */
export interface CmdletRow {
  readonly name: string;
  readonly synopsis: string;
  readonly method: 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE';
  /** The documented path below the API's version. */
  readonly path: string;
  /** The path that Microsoft's -WhatIf sentence names. */
  readonly operation: string;
  /** Least privileged first; an empty list: that kind of token is not supported. */
  readonly permissions: { readonly application: readonly string[]; readonly delegated: readonly string[] };
  readonly output: {
    readonly kind: 'passThru' | 'object' | 'none';
    readonly types: readonly string[];
  };
  readonly defaultParameterSet: string;
  readonly parameterSets: Readonly<Record<string, ParameterSetMeaning>>;
  readonly parameters: ReadonlyArray<string | CmdletParameter>;
  /** The documents' examples, for help. */
  readonly examples?: readonly CmdletExample[];
  readonly links: readonly string[];
}

/** A module's file of rows. */
export interface CmdletFile {
  readonly module: string;
  readonly api: 'v1.0' | 'beta';
  readonly types: Readonly<Record<string, TypeDefinition>>;
  readonly cmdlets: readonly CmdletRow[];
}

/** A cmdlet, ready for binding and planning. */
export interface Cmdlet {
  readonly name: string;
  readonly module: string;
  readonly api: 'v1.0' | 'beta';
  readonly row: CmdletRow;
  /** In the order of the documentation, shared ones resolved. */
  readonly parameters: readonly CmdletParameter[];
  readonly command: Command;
}
