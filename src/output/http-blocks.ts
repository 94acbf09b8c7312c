import type { WireRequest, WireResponse } from '../dispatch/request.js';
import { redact, redactHeader } from '../errors/redact.js';
import { redactPersonal } from '../errors/redact-personal.js';

/** Longer bodies are cut: the debug stream is for a person. */
const LONGEST_BODY = 10_240;

/** Control characters, line breaks and tabs excepted: an answer must not drive the terminal. */
const UNPRINTABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/g;

/**
 * The request as Microsoft's -Debug shows it: the same headings and order, nothing secret (ecosystem.md §1.2).
 * @param unsafe whether telephone numbers and links to meetings are shown.
 */
export function requestBlock(request: WireRequest, secrets: readonly string[], unsafe = false): string {
  const clean = cleaner(secrets, unsafe);
  return [
    '============================ HTTP REQUEST ============================',
    '',
    'HTTP Method:',
    request.method,
    '',
    'Absolute Uri:',
    clean(request.url),
    '',
    'Headers:',
    ...headerLines(request.headers, clean),
    '',
    'Body:',
    bodyText(request.body ?? (request.upload ? `(the bytes of ${request.upload.name})` : ''), clean),
  ].join('\n');
}

/** The answer in the same form. */
export function responseBlock(response: WireResponse, secrets: readonly string[], unsafe = false): string {
  const clean = cleaner(secrets, unsafe);
  return [
    '============================ HTTP RESPONSE ============================',
    '',
    'Status Code:',
    `${response.status} ${clean(response.statusText)}`,
    '',
    'Headers:',
    ...headerLines(response.headers, clean),
    '',
    'Body:',
    bodyText(response.body, clean),
  ].join('\n');
}

type Clean = (text: string) => string;

function headerLines(headers: WireRequest['headers'], clean: Clean): readonly string[] {
  return headers.map(([name, value]) => `${name} : ${clean(redactHeader(name, value))}`);
}

function bodyText(body: string, clean: Clean): string {
  const text = clean(body);
  return text.length > LONGEST_BODY ? `${text.slice(0, LONGEST_BODY)}… (${text.length} characters)` : text;
}

function cleaner(secrets: readonly string[], unsafe: boolean): Clean {
  return (text) => {
    const clean = redact(text, secrets);
    return (unsafe ? clean : redactPersonal(clean)).replace(UNPRINTABLE, '');
  };
}
