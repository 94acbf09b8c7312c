import type { Command } from './compile.js';
import type { ParameterDefinition, TypeDefinition } from './definition.js';
import type { TypeLookup } from './type-reference.js';

/**
 * Where a parameter's value goes: a segment of the `path`, the `query`, a `header`, a `property` of the body, the
 * whole `body`, the `identity` that holds the path's ids, `additional` body properties, a `file` that is read or
 * written, or the `runtime` (headers, proxies, paging, …).
 */
export type ParameterPlace =
  | 'path'
  | 'query'
  | 'header'
  | 'property'
  | 'body'
  | 'identity'
  | 'additional'
  | 'file'
  | 'runtime';

/** A parameter in a row: what the binder needs, and where its value goes. */
export interface CmdletParameter extends ParameterDefinition {
  readonly in: ParameterPlace;
  /** The name on the wire: of the path's placeholder, the query option, the header or the body's property. */
  readonly wire?: string;
  /** DontShow: it works, and help and completion leave it out. */
  readonly hidden?: boolean;
  /** Sets in which the value goes somewhere else. */
  readonly elsewhere?: Readonly<Record<string, Destination>>;
}

/** Where a value goes. */
export interface Destination {
  readonly in: ParameterPlace;
  readonly wire?: string;
}

/** A parameter in a row: a text names one that all cmdlets share. */
export type RowParameter = string | CmdletParameter;

/** What a parameter set means. A set's name says nothing; this does. */
export interface ParameterSetMeaning {
  /** Which of the cmdlet's requests it sends. Default: the first. */
  readonly request?: number;
  /** Where the path's ids come from. */
  readonly identity: 'parameters' | 'InputObject';
  /** Where the body comes from: single parameters, one of them whole, a file. */
  readonly body: 'none' | 'parameters' | 'BodyParameter' | 'Body' | 'Data' | 'InFile';
  /** -All, -PageSize and -CountVariable are there. */
  readonly paged?: boolean;
}

/** How a cmdlet is used: code to paste, and a line that says what it does. */
export interface CmdletExample {
  readonly title: string;
  readonly code: string;
}

/** What a 2xx answer gives. */
export interface ReplyDefinition {
  /** `stream`: bytes for -OutFile. */
  readonly kind: 'nothing' | 'stream' | 'object';
  /** The short name of the type that is written; of one item where there are several. */
  readonly type?: string;
  /** Several may come: each is an object of its own. */
  readonly collection?: boolean;
  /** The property that holds what is written: a collection's items, or a reply's only property. */
  readonly unwrap?: string;
}

/** One operation of the API. */
export interface CmdletRequest {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE';
  /** The documented path below the API's version. */
  readonly path: string;
  /** The path that Microsoft's -WhatIf sentence names, where it is another. */
  readonly operation?: string;
  readonly reply: ReplyDefinition;
  /** The reply is one page of several. */
  readonly pageable?: boolean;
  /** A function that answers what has changed, with a link for the next time. */
  readonly delta?: boolean;
  /** The media type of a body that is not JSON. */
  readonly stream?: boolean;
}

/** Least privileged first; an empty list: that kind of token is not supported. */
export interface Permissions {
  readonly application: readonly string[];
  readonly delegated: readonly string[];
}

/** One cmdlet as `cmdlets.json` holds it under its name. */
export interface CmdletRow {
  readonly synopsis: string;
  /** Other names of the cmdlet. */
  readonly aliases?: readonly string[];
  readonly requests: readonly CmdletRequest[];
  /** Absent where they are not known. */
  readonly permissions?: Permissions;
  /** Full .NET names, as Get-Command shows them. */
  readonly outputs: readonly string[];
  readonly defaultParameterSet: string;
  readonly parameterSets: Readonly<Record<string, ParameterSetMeaning>>;
  readonly parameters: readonly RowParameter[];
  /** The documents' examples, for help. */
  readonly examples?: readonly CmdletExample[];
  readonly links: readonly string[];
}

/** What a module's cmdlets have in common: the member `$module` of its `cmdlets.json`. */
export interface ModuleHeader {
  readonly module: string;
  readonly api: 'v1.0' | 'beta';
}

/** A module's definitions. */
export interface CmdletModule extends ModuleHeader {
  /** By name. */
  readonly cmdlets: Readonly<Record<string, CmdletRow>>;
  readonly types: Readonly<Record<string, TypeDefinition>>;
}

/** A cmdlet, ready for binding and planning. */
export interface Cmdlet extends ModuleHeader {
  readonly name: string;
  readonly row: CmdletRow;
  /** In the order of the documentation, shared ones resolved. */
  readonly parameters: readonly CmdletParameter[];
  readonly command: Command;
  /** The models of its module. */
  readonly types: TypeLookup;
}
