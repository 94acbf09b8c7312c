/**
 * PowerShell's error categories, as far as this product reports them
 * (System.Management.Automation.ErrorCategory).
 */
export type ErrorCategory =
  | 'NotSpecified'
  | 'AuthenticationError'
  | 'ConnectionError'
  | 'InvalidArgument'
  | 'InvalidData'
  | 'InvalidOperation'
  | 'InvalidResult'
  | 'LimitsExceeded'
  | 'MetadataError'
  | 'ObjectNotFound'
  | 'OperationStopped'
  | 'OperationTimeout'
  | 'ParserError'
  | 'PermissionDenied'
  | 'ResourceUnavailable'
  | 'WriteError';

/**
 * Where a call stopped, which decides the exit code (design: "The command"):
 * `internal` 1 · `input` 2, nothing was sent · `signIn` 3 · `refused` 4, Graph said 4xx · `failed` 5, surely not
 * executed · `throttled` 6 · `unknown` 7, the request may have been executed · `operationFailed` 8, the request was
 * accepted and its operation failed · `operationOpen` 9, it was accepted and the operation's end is not known ·
 * `interrupted` 130.
 */
export type Outcome =
  | 'internal'
  | 'input'
  | 'signIn'
  | 'refused'
  | 'failed'
  | 'throttled'
  | 'unknown'
  | 'operationFailed'
  | 'operationOpen'
  | 'interrupted';

/** What is known about the HTTP exchange behind an error. */
export interface HttpErrorDetails {
  readonly method: string;
  /** The request's URL; never holds a secret. */
  readonly url: string;
  readonly status?: number;
  readonly statusText?: string;
  /** `error.code` of Graph's answer. */
  readonly code?: string;
  readonly requestId?: string;
  readonly clientRequestId?: string;
  /** The answer's `Date` header. */
  readonly date?: string;
  /** The answer's headers in lower case, values in order. */
  readonly headers?: Readonly<Record<string, readonly string[]>>;
}

export interface CmdletErrorOptions {
  /** The stable id, without the command's name: `MissingArgument`, `7502`. */
  readonly id: string;
  readonly category: ErrorCategory;
  readonly outcome: Outcome;
  /** One line for a person: which parameter, what was expected, what came. Never holds a secret. */
  readonly message: string;
  /** The object that the error is about (PowerShell's TargetObject), where there is one. */
  readonly target?: unknown;
  /** What the reader can do about it. */
  readonly recommendedAction?: string;
  readonly http?: HttpErrorDetails;
  /** The .NET exception type that PowerShell reports for it. */
  readonly exception?: string;
  readonly cause?: unknown;
}

/**
 * The one error class: everything that goes wrong between a command line and its output is one of these.
 * PowerShell's FullyQualifiedErrorId is derived with {@link fullyQualifiedErrorId}, never written by hand.
 */
export class CmdletError extends Error {
  override readonly name = 'CmdletError';
  readonly id: string;
  readonly category: ErrorCategory;
  readonly outcome: Outcome;
  readonly target: unknown;
  readonly recommendedAction: string | undefined;
  readonly http: HttpErrorDetails | undefined;
  readonly exception: string | undefined;

  constructor(options: CmdletErrorOptions) {
    super(options.message, options.cause === undefined ? undefined : { cause: options.cause });
    this.id = options.id;
    this.category = options.category;
    this.outcome = options.outcome;
    this.target = options.target;
    this.recommendedAction = options.recommendedAction;
    this.http = options.http;
    this.exception = options.exception;
  }
}

/** `MissingArgument` and `Invoke-MgX` → `MissingArgument,Invoke-MgX`, as PowerShell writes it. */
export function fullyQualifiedErrorId(error: CmdletError, cmdlet: string): string {
  return `${error.id},${cmdlet}`;
}
