import { describe, expect, test } from 'vitest';
import type { WireRequest } from '../src/dispatch/request.js';
import type { PSValue } from '../src/value/value.js';
import { CALLS, literal, REDIRECT } from './plan/planned.js';
import { accepted, type Change, line, notFound, run } from './recorded-run.js';

describe('several pipeline objects', () => {
  const ids = ['a', '..', 'b', 'c'];
  const input = ids.map((id) => literal(`@{CallId='${id}'}`));
  const urls = (sent: readonly WireRequest[]): readonly string[] => sent.map((request) => request.url);

  test('one that fails does not stop the next', async () => {
    const answers = [accepted, notFound, accepted];
    const { sent, collected, thrown } = await run(
      REDIRECT,
      { ...line({ PassThru: true }), input },
      { answers },
    );
    expect(thrown).toBeUndefined();
    expect(urls(sent)).toEqual(['a', 'b', 'c'].map((id) => `${CALLS}/${id}/redirect`));
    expect(collected.errors.map((error) => error.id)).toEqual(['InvalidPathSegment', '7502']);
    expect(collected.objects).toEqual([true, true]);
  });

  test('one that does not bind neither', async () => {
    const objects = ['text', literal("@{CallId='a'}"), null];
    const { sent, collected } = await run(REDIRECT, { ...line({ Timeout: literal('20') }), input: objects });
    expect(urls(sent)).toEqual([`${CALLS}/a/redirect`]);
    expect(collected.errors.map((error) => error.id)).toEqual([
      'ParameterArgumentValidationErrorNullNotAllowed',
      'ParameterArgumentValidationErrorNullNotAllowed',
    ]);
  });

  test('where the streams throw, as -ErrorAction Stop asks, the rest has no turn', async () => {
    const change: Change = (streams) => ({
      ...streams,
      error: (error) => {
        throw error;
      },
    });
    const { sent, thrown } = await run(REDIRECT, { ...line({}), input }, { change });
    expect(urls(sent)).toEqual([`${CALLS}/a/redirect`]);
    expect(thrown).toMatchObject({ id: 'InvalidPathSegment' });
  });

  test('are taken one at a time, each answered before the next is asked for', async () => {
    const order: string[] = [];
    async function* slowly(): AsyncGenerator<PSValue> {
      for (const id of ['a', 'b']) {
        order.push(`asked for ${id}`);
        yield literal(`@{CallId='${id}'}`);
      }
    }
    const change: Change = (streams) => ({
      ...streams,
      object: (value) => {
        order.push('answered');
        return streams.object(value);
      },
    });
    await run(REDIRECT, { ...line({ PassThru: true }), input: slowly() }, { change });
    expect(order).toEqual(['asked for a', 'answered', 'asked for b', 'answered']);
  });

  test('none of them is no call', async () => {
    const { sent, collected, thrown } = await run(REDIRECT, { ...line({ CallId: 'c' }), input: [] });
    expect([sent, collected.errors, thrown]).toEqual([[], [], undefined]);
  });
});
