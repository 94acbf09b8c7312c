import type { HttpMethod } from './operations.js';
import type { Parameter } from './parameter.js';
import type { BodySource, IdentitySource } from './variant.js';

/** A request that a command can send: one operation of the API. */
export interface RequestFacts {
  readonly operationId: string;
  readonly method: HttpMethod;
  /** The path that Microsoft's -WhatIf names: actions and functions with their namespace. */
  readonly uri: string;
  /** The path of the documentation. */
  readonly path: string;
  /** The query options that the operation takes, `$count` included, by their names on the wire. */
  readonly query: readonly string[];
  readonly headers: readonly string[];
  /** The type of the body; absent: none. A `Stream` is sent as it is. */
  readonly bodyType?: string;
  readonly reply: {
    readonly kind: 'nothing' | 'stream' | 'object';
    readonly type: string;
    readonly collection: boolean;
    /** The property that holds what is written: a collection's items, or a reply's only property. */
    readonly unwrap?: string;
  };
  /** The API says that the reply is one page of a collection. */
  readonly pageable: boolean;
  /** A function that answers what has changed. */
  readonly delta: boolean;
  /** The number of items, as plain text. */
  readonly count: boolean;
  /** A link between two objects, rather than the object. */
  readonly reference: boolean;
}

/** A parameter set. */
export interface SetFacts {
  readonly name: string;
  readonly default: boolean;
  /** Which of the command's requests it sends. */
  readonly request: number;
  readonly identity: IdentitySource;
  readonly body: BodySource;
  /** Whether -All, -PageSize and -CountVariable are there. */
  readonly paged: boolean;
  /** In the order of the command's parameters; without PowerShell's common ones, -WhatIf and -Confirm. */
  readonly parameters: readonly Parameter[];
}

/** A command. */
export interface CmdletFacts {
  readonly name: string;
  readonly module: string;
  readonly apiVersion: 'v1.0' | 'beta';
  readonly aliases: readonly string[];
  /** Full .NET names, as Get-Command shows them. */
  readonly outputs: readonly string[];
  /** Whether -WhatIf and -Confirm are there: where one of the requests changes something. */
  readonly shouldProcess: boolean;
  readonly requests: readonly RequestFacts[];
  /** In the order in which PowerShell lists them. */
  readonly sets: readonly SetFacts[];
}

/** A property of a model. */
export interface ModelProperty {
  readonly name: string;
  readonly wire: string;
  /** Numbers, dates and truth values can be null unless the property is required: `int?`. */
  readonly type: string;
  /** The enumeration whose values a text may be, by its name in `enums`. */
  readonly enum?: string;
  readonly readOnly?: boolean;
}

/** A type that bodies or replies are made of; what it inherits is merged in. */
export interface ModelFacts {
  /** The schema's name in the description; absent: an inline schema, or the identity. */
  readonly schema?: string;
  /** Keeps keys that it does not declare. */
  readonly open: boolean;
  readonly properties: readonly ModelProperty[];
}

/** An enumeration: a .NET type of its own, or a text with known values. */
export interface EnumFacts {
  readonly closed: boolean;
  readonly values: readonly string[];
}

/** A directive that did nothing. */
export interface IdleDirective {
  /** File and line. */
  readonly source: string;
  readonly section: 'common' | 'both' | 'v1.0' | 'beta';
  /** The pattern of the commands that it looks for. */
  readonly subject?: string;
}

/** Everything that a module's commands are made from. Frozen. */
export interface ModuleFacts {
  readonly module: string;
  readonly apiVersion: 'v1.0' | 'beta';
  /** By name. */
  readonly cmdlets: readonly CmdletFacts[];
  /** The type that -InputObject takes. */
  readonly identityType: string;
  /** By name; what bodies, replies and the identity are made of. */
  readonly types: Readonly<Record<string, ModelFacts>>;
  readonly enums: Readonly<Record<string, EnumFacts>>;
  /** The module's own directives that matched nothing in this description. */
  readonly unmatched: readonly IdleDirective[];
  /** Where directives stand that are no regular expression, and therefore do nothing. */
  readonly invalid: readonly string[];
  /** What was left out because something later has its name; empty unless the caller wanted the last to stay. */
  readonly overwritten: readonly string[];
}
