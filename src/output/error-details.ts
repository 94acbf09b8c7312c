import type { CmdletError, HttpErrorDetails } from '../errors/cmdlet-error.js';

/** An error's HTTP details, with what only Graph's own answers have. */
export interface GraphErrorDetails extends HttpErrorDetails {
  readonly status: number;
  /** .NET's name for the status: `NotFound`. */
  readonly statusText: string;
  readonly code: string;
  /** The nested codes of innerError, outermost first. */
  readonly innerCodes: readonly string[];
  readonly headers: Readonly<Record<string, readonly string[]>>;
}

const LISTED = [
  ['request-id', 'request-id'],
  ['client-request-id', 'client-request-id'],
  ['x-ms-ags-diagnostic', 'x-ms-ags-diagnostic'],
  ['Date', 'date'],
] as const;
const NAME_WIDTH = 30;

/**
 * The text of PowerShell's ErrorDetails, line by line as Microsoft's module writes it (module-observations,
 * "error detail dump"), then the recommended action. An error without an answer is its message alone.
 */
export function errorDetails(error: CmdletError): string {
  const answer = error.http === undefined ? [] : answerLines(error, error.http);
  const lines = answer.length === 0 ? [error.message] : answer;
  return [...lines, ...(error.recommendedAction === undefined ? [] : [error.recommendedAction])].join('\n');
}

function answerLines(
  error: CmdletError,
  http: HttpErrorDetails & Partial<GraphErrorDetails>,
): readonly string[] {
  const { status, statusText, code, innerCodes = [], date, headers = {} } = http;
  if (status === undefined || code === undefined) return [];
  const prefix = `[${code}] : `;
  const message = error.message.startsWith(prefix) ? error.message.slice(prefix.length) : error.message;
  const listed = LISTED.flatMap(([shown, name]) => {
    const values = headers[name];
    return values === undefined ? [] : [`${shown.padEnd(NAME_WIDTH)}: ${values.join(', ')}`];
  });
  return [
    message,
    `Status: ${status} (${statusText ?? status})`,
    `ErrorCode: ${code}`,
    ...(innerCodes.length === 0 ? [] : [`InnerErrorCodes: ${innerCodes.join(', ')}`]),
    ...(date === undefined ? [] : [`Date: ${sortable(date)}`]),
    ...(listed.length === 0 ? [] : ['Headers:', ...listed]),
  ];
}

/** Graph's own dates stay as they are; an HTTP date becomes .NET's sortable form, in UTC. */
function sortable(date: string): string {
  if (/^\d{4}-/.test(date)) return date;
  const time = Date.parse(date);
  return Number.isNaN(time) ? date : new Date(time).toISOString().slice(0, 19);
}
