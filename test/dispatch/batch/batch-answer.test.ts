import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readBatchAnswer } from '../../../src/dispatch/batch/batch-answer.js';
import { elementTexts, memberTexts } from '../../../src/dispatch/batch/json-parts.js';

const read = (body: string, id = '1') => readBatchAnswer(body, () => '')(id);
const answers = (...responses: readonly unknown[]) => JSON.stringify({ responses });

describe('what a batch answers', () => {
  it.each<readonly [string, string]>([
    ['nothing', ''],
    ['no JSON', '<html>'],
    ['no object', '[]'],
    ['null', 'null'],
    ['no responses', '{}'],
    ['responses that are no list', '{"responses":{"0":{"id":"1","status":200}}}'],
    ['no item', answers()],
    ['items that are none', answers(null, 1, 'x', [], [{ id: '1', status: 200 }])],
    ['another id', answers({ id: '2', status: 200 })],
    ['an id of another type', answers({ id: 1, status: 200 })],
    ['an id in a prototype', '{"responses":[{"__proto__":{"id":"1","status":200}}]}'],
    ['responses in a prototype', '{"__proto__":{"responses":[{"id":"1","status":200}]}}'],
    ['one id twice', answers({ id: '1', status: 200 }, { id: '1', status: 404 })],
    ['one id thrice', answers(...Array(3).fill({ id: '1', status: 200 }))],
    ...['200', 200.5, 0, 100, 600, -1, null, true, {}].map(
      (status) => [`the status ${JSON.stringify(status)}`, answers({ id: '1', status })] as const,
    ),
  ])('%s is no answer', (_, body) => {
    expect(read(body)).toHaveProperty('missing');
  });

  it.each<readonly [string, unknown, string]>([
    ['an object', { a: 1 }, '{"a":1}'],
    ['a list', [1], '[1]'],
    ['null', null, ''],
    ['nothing', undefined, ''],
    ['a text', 'plain', '"plain"'],
  ])('a body that is %s', (_, body, expected) => {
    expect(read(answers({ id: '1', status: 200, body }))).toMatchObject({
      response: { status: 200, body: expected },
    });
  });

  it.each([
    ['text/plain', 'abc=', 'abc='],
    ['text/csv; charset=utf-8', 'a,b', 'a,b'],
    ['application/octet-stream', 'aGVsbG8_', 'hello?'],
    ['application/problem+json', { a: 1 }, '{"a":1}'],
    ['text/plain', 24, '24'],
  ])('a body of %s', (type, body, expected) => {
    const answer = read(answers({ id: '1', status: 200, headers: { 'Content-Type': type }, body }));
    expect(answer).toMatchObject({ response: { body: expected } });
  });

  it('a body stays as it was written', () => {
    const body = '{"n" : 1.0, "big":12345678901234567890, "e":"\\u00e9\\"]}", "1":1, "0":0}';
    expect(read(`{"responses" : [ {"id":"1","status":200,"body": ${body} } ] }`)).toMatchObject({
      response: { body },
    });
  });

  it('headers are texts under their names in lower case', () => {
    const headers = { 'Retry-After': '3', 'X-List': ['a'], 'X-Number': 1 };
    expect(read(answers({ id: '1', status: 429, headers }))).toMatchObject({
      response: { headers: [['retry-after', '3']] },
    });
    const text = '{"responses":[{"id":"1","status":200,"headers":{"__proto__":"x"}}]}';
    expect(read(text)).toMatchObject({ response: { headers: [['__proto__', 'x']] } });
    expect(Object.prototype).not.toHaveProperty('retry-after');
  });

  it.each(['__proto__', 'constructor', 'toString'])('the id %s is only a text', (id) => {
    expect(read(answers({ id, status: 200 }))).toHaveProperty('missing');
    expect(read(answers(), id)).toHaveProperty('missing');
  });

  it('never throws', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json(),
          fc.json().map((json) => `{"responses":[${json}]}`),
        ),
        (body) => {
          expect(read(body)).toBeDefined();
        },
      ),
    );
  });
});

describe('the parts of JSON', () => {
  const spaced = fc
    .tuple(fc.json(), fc.constantFrom(undefined, 0, 2))
    .map(([json, indent]) => JSON.stringify(JSON.parse(json), null, indent));

  it('are the elements of an array, as they are written', () => {
    fc.assert(
      fc.property(fc.array(spaced), fc.constantFrom(',', ' , ', '\n,\t'), (elements, comma) => {
        expect(elementTexts(` [ ${elements.join(comma)} ] `)).toEqual(elements);
      }),
    );
  });

  it('are the members of an object, as they are written; the last of equal names', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.string(), spaced)), (members) => {
        const text = `{ ${members.map(([name, value]) => `${JSON.stringify(name)} : ${value}`).join(' ,')} }`;
        expect([...memberTexts(text)]).toEqual([...new Map(members)]);
      }),
    );
  });
});
