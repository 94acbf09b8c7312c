import { describe, expect, it } from 'vitest';
import { operationAddress } from '../../src/operation/operation-address.js';

const GRAPH = 'https://graph.microsoft.com';
const INVITE = `${GRAPH}/v1.0/communications/calls/c1/participants/invite`;

const answer = (location?: string) => ({
  headers: location === undefined ? [] : [['location', location] as const],
});

describe('where an operation is', () => {
  it.each([
    ['what Location says', `${GRAPH}/v1.0/communications/calls/c1/operations/o2`, 'o1', 'c1', 'o2'],
    ['also where it is no whole URL', '/v1.0/communications/calls/c1/operations/o2', undefined, 'c1', 'o2'],
    ['also under the older path', `${GRAPH}/beta/app/calls/c1/operations/o2`, 'o1', 'c1', 'o2'],
    ['its call and id, without Location', undefined, 'o1', 'c1', 'o1'],
    [
      'not where another machine answers',
      'https://elsewhere.example/v1.0/communications/calls/c9/operations/o9',
      'o1',
      'c1',
      'o1',
    ],
    [
      'not what names a user',
      'https://me:pw@graph.microsoft.com/v1.0/communications/calls/c9/operations/o9',
      'o1',
      'c1',
      'o1',
    ],
    ['not what is no operation', `${GRAPH}/v1.0/me`, 'o1', 'c1', 'o1'],
    ['not what is no URL', 'https://', 'o/1', 'c1', 'o/1'],
  ])('%s', (_, location, id, callId, operationId) => {
    expect(operationAddress(INVITE, answer(location), id)).toMatchObject({ callId, operationId });
  });

  it('is a URL of the same origin, with each id as one segment', () => {
    expect(operationAddress(INVITE, answer(), 'o/../1')?.url).toBe(
      `${GRAPH}/v1.0/communications/calls/c1/operations/o%2F..%2F1`,
    );
  });

  it('is not known where the answer names none, nor of a request that is for no call', () => {
    expect(operationAddress(INVITE, answer(), undefined)).toBeUndefined();
    expect(operationAddress(`${GRAPH}/v1.0/me`, answer(), 'o1')).toBeUndefined();
  });
});
