/** What a directive looks at: each a regular expression, a plain word meaning the whole name. */
export interface Where {
  readonly verb?: string;
  readonly subject?: string;
  readonly variant?: string;
  readonly 'parameter-name'?: string;
}

/** What a directive changes. */
export interface Change {
  readonly verb?: string;
  readonly subject?: string;
  readonly variant?: string;
  readonly 'parameter-name'?: string;
  readonly alias?: string | readonly string[];
  /** The values that completion offers, as a line of script. */
  readonly completer?: { readonly script: string };
  /** A line of script for the value that an unbound parameter has; it makes the parameter optional. */
  readonly default?: { readonly script: string };
}

/** A rule of Microsoft's about names, as data. */
export interface Directive {
  /** Where it stands, for messages: `CloudCommunications.json, both[1]`. */
  readonly source: string;
  /** The module's own, or everybody's: only its own must match something. */
  readonly own: boolean;
  readonly 'remove-path-by-operation'?: string;
  readonly where?: Where;
  readonly set?: Change;
  readonly remove?: boolean;
}
