import { describe, expect, test } from 'vitest';
import { DEFAULT_REQUEST_CONTEXT, withRequestContext } from '../../src/connection/request-context.js';
import { errorOf } from './error-of.js';

test('the defaults are those of Get-MgRequestContext', () => {
  expect(DEFAULT_REQUEST_CONTEXT).toEqual({
    clientTimeout: 300,
    retryDelay: 3,
    maxRetry: 3,
    retriesTimeLimit: 0,
  });
});

test('a change makes another context and leaves the first as it was', () => {
  const changed = withRequestContext(DEFAULT_REQUEST_CONTEXT, { maxRetry: 0, clientTimeout: 0.5 });
  expect(changed).toEqual({ clientTimeout: 0.5, retryDelay: 3, maxRetry: 0, retriesTimeLimit: 0 });
  expect(DEFAULT_REQUEST_CONTEXT.maxRetry).toBe(3);
  expect(withRequestContext(changed, { maxRetry: null, retryDelay: undefined })).toEqual(changed);
});

describe('the limits', () => {
  const rows: readonly (readonly [string, readonly number[], readonly unknown[]])[] = [
    ['maxRetry', [0, 1, 10], [-1, 11, 2.5, '3', Number.NaN, true]],
    ['retryDelay', [0, 2.5, 180], [-1, 180.1, Number.POSITIVE_INFINITY, '3', []]],
    ['clientTimeout', [0.001, 300, 2_147_483], [0, -1, 2_147_484, Number.NaN, '300']],
    ['retriesTimeLimit', [0, 60], [-1, Number.POSITIVE_INFINITY, '60']],
  ];
  for (const [field, accepted, refused] of rows) {
    for (const value of accepted) {
      test(`${field} takes ${value}`, () => {
        expect(withRequestContext(DEFAULT_REQUEST_CONTEXT, { [field]: value })).toEqual({
          ...DEFAULT_REQUEST_CONTEXT,
          [field]: value,
        });
      });
    }
    for (const value of refused) {
      test(`${field} refuses ${String(JSON.stringify(value))} (${typeof value})`, () => {
        const error = errorOf(() => withRequestContext(DEFAULT_REQUEST_CONTEXT, { [field]: value }));
        expect([error.id, error.outcome, error.target]).toEqual(['InvalidRequestContext', 'input', field]);
      });
    }
  }
});
