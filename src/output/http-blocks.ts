import type { WireRequest, WireResponse } from '../dispatch/request.js';
import { redact, redactHeader } from '../errors/redact.js';

/** Longer bodies are cut: the debug stream is for a person. */
const LONGEST_BODY = 10_240;

/** A telephone number in international form, as the documents' examples write one. */
const TELEPHONE = /\+\d(?:[\d\s().-]{5,}\d)/g;

/** The request as Microsoft's -Debug shows it: the same headings and order, nothing secret (ecosystem.md §1.2). */
export function requestBlock(request: WireRequest, secrets: readonly string[]): string {
  return [
    '============================ HTTP REQUEST ============================',
    '',
    'HTTP Method:',
    request.method,
    '',
    'Absolute Uri:',
    cleaned(request.url, secrets),
    '',
    'Headers:',
    ...headerLines(request.headers, secrets),
    '',
    'Body:',
    bodyText(request.body ?? '', secrets),
  ].join('\n');
}

/** The answer in the same form. */
export function responseBlock(response: WireResponse, secrets: readonly string[]): string {
  return [
    '============================ HTTP RESPONSE ============================',
    '',
    'Status Code:',
    `${response.status} ${response.statusText}`,
    '',
    'Headers:',
    ...headerLines(response.headers, secrets),
    '',
    'Body:',
    bodyText(response.body, secrets),
  ].join('\n');
}

function headerLines(headers: WireRequest['headers'], secrets: readonly string[]): readonly string[] {
  return headers.map(([name, value]) => `${name} : ${redactHeader(name, value, secrets)}`);
}

function bodyText(body: string, secrets: readonly string[]): string {
  const text = cleaned(body, secrets);
  return text.length > LONGEST_BODY ? `${text.slice(0, LONGEST_BODY)}… (${text.length} characters)` : text;
}

function cleaned(text: string, secrets: readonly string[]): string {
  return redact(text, secrets).replace(TELEPHONE, '***');
}
