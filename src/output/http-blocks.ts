import type { WireRequest, WireResponse } from '../dispatch/request.js';
import { redact, redactHeader } from '../errors/redact.js';

/** Longer bodies are cut: the debug stream is for a person. */
const LONGEST_BODY = 10_240;

/** A telephone number in international form; its plus also as a URL and as .NET's JSON write it. */
const TELEPHONE = /(?:\+|%2b|\\u002b)\d[\d\s().-]{5,}\d/gi;

/** Control characters, line breaks and tabs excepted: an answer must not drive the terminal. */
const UNPRINTABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/g;

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
    `${response.status} ${cleaned(response.statusText, secrets)}`,
    '',
    'Headers:',
    ...headerLines(response.headers, secrets),
    '',
    'Body:',
    bodyText(response.body, secrets),
  ].join('\n');
}

function headerLines(headers: WireRequest['headers'], secrets: readonly string[]): readonly string[] {
  return headers.map(([name, value]) => `${name} : ${withoutNumbers(redactHeader(name, value, secrets))}`);
}

function bodyText(body: string, secrets: readonly string[]): string {
  const text = cleaned(body, secrets);
  return text.length > LONGEST_BODY ? `${text.slice(0, LONGEST_BODY)}… (${text.length} characters)` : text;
}

function cleaned(text: string, secrets: readonly string[]): string {
  return withoutNumbers(redact(text, secrets));
}

function withoutNumbers(text: string): string {
  return text.replace(TELEPHONE, '***').replace(UNPRINTABLE, '');
}
