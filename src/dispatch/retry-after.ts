import { type HeaderList, headerValue } from './headers.js';

const SECONDS = /^\d{1,9}$/;

/**
 * What a Retry-After header asks for, in milliseconds from `now`; 0 for a date gone by; undefined where the
 * header is absent or neither seconds nor an HTTP date (RFC 9110 §10.2.3).
 */
export function retryAfterMs(headers: HeaderList, now: number): number | undefined {
  const text = headerValue(headers, 'retry-after')?.trim();
  if (text === undefined) return undefined;
  if (SECONDS.test(text)) return Number(text) * 1000;
  // Date.parse also reads things like "-1"; every form of HTTP date starts with a day's name.
  const date = /^[A-Z][a-z]{2}/.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}
