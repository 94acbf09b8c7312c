/**
 * A planned request: a frozen value that -WhatIf and --explain print, tests compare and dispatch sends.
 * What it shows is what is sent, byte for byte; only the Authorization header, headers that belong to one attempt
 * (client-request-id) and the Content-Length of a file are added at the door.
 */
export interface Plan {
  /** The cmdlet's name, e.g. `Invoke-MgRedirectCommunicationCall`. */
  readonly cmdlet: string;
  /** The parameter set that the binder chose. */
  readonly parameterSet: string;
  readonly method: 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE';
  /** Absolute: origin of the environment, API version, path with every id encoded as one segment, query. */
  readonly url: string;
  /** Header names as they go on the wire, in order. */
  readonly headers: ReadonlyArray<readonly [string, string]>;
  /** The body's exact text (UTF-8 on the wire); absent where the request has none. */
  readonly body?: string;
  /** Files whose bytes, as base64, are further properties of the body; they are read when the request goes out. */
  readonly embeds?: readonly PlanEmbed[];
  /** Where the body's bytes come from, in place of `body`; it is opened when the request goes out. */
  readonly source?: PlanSource;
  /** What -WhatIf and -Confirm say, in Microsoft's words (reference-module.md, "Behaviour"). */
  readonly shouldProcess: { readonly target: string; readonly action: string };
  /** What becomes of a 2xx answer. */
  readonly output: PlanOutput;
  /** Whether the answers' next links are followed. Absent: the first answer is all. */
  readonly paging?: PlanPaging;
  /**
   * The permissions that the request needs, least privileged first; empty means that kind is not supported. Absent
   * where they are not known.
   */
  readonly permissions?: { readonly application: readonly string[]; readonly delegated: readonly string[] };
}

/** A file by its path, as it was given, or a stream of whoever runs the call; and the parameter that says so. */
export type PlanSource =
  | { readonly kind: 'file'; readonly parameter: string; readonly path: string }
  | { readonly kind: 'stream'; readonly parameter: string };

/** A property of the body, the parameter that names its file, and the path as it was given. */
export interface PlanEmbed {
  readonly property: string;
  readonly parameter: string;
  readonly path: string;
}

export interface PlanPaging {
  /** After how many objects it ends. Absent: with the last page. */
  readonly limit?: number;
}

/**
 * `passThru`: `true` when asked for, else nothing · `object`: the answer's JSON, nothing where the body is
 * empty · `none`: nothing.
 */
export interface PlanOutput {
  readonly kind: 'passThru' | 'object' | 'none';
  /** Whether -PassThru was bound and true; only with `passThru`. */
  readonly passThru?: boolean;
  /** The full name of the type that PowerShell shows for the object. */
  readonly type?: string;
  /** Several objects may come, each an output of its own. */
  readonly collection?: boolean;
  /** The answer's property that holds the output. */
  readonly unwrap?: string;
  /** Where an answer's `@odata.count` goes: the value of -CountVariable. */
  readonly countVariable?: string;
  /** The answer's `@odata.deltaLink` is kept. */
  readonly delta?: boolean;
  /** The path of the file for the answer's bytes, as -OutFile names it. */
  readonly file?: string;
}
