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

/** What a directive does, as a file holds it. */
export interface DirectiveRule {
  readonly 'remove-path-by-operation'?: string;
  readonly where?: Where;
  readonly set?: Change;
  readonly remove?: boolean;
}

/** A rule of Microsoft's about names, as data. */
export interface Directive extends DirectiveRule {
  /** Where it stands: `CloudCommunications.json:7`. */
  readonly source: string;
  /** Whose it is: everybody's, the module's for both API versions, or its own for one of them. */
  readonly section: 'common' | 'both' | 'v1.0' | 'beta';
}
