import { describe, expect, test } from 'vitest';
import { invoke } from '../src/invoke.js';
import { collectStreams, type Streams } from '../src/output/streams.js';
import { openSession } from '../src/session.js';
import { toText } from '../src/value/to-text.js';
import type { PSValue } from '../src/value/value.js';
import { answerJson, type PageServer, pageServer } from './page-server.js';
import { cmdletOf, literal, type Values } from './plan/planned.js';
import { line } from './recorded-run.js';

const LIST = 'Get-MgCommunicationPresence';
const all = { All: true } as const;

/** The ids of objects, as the server numbers them. */
function idsOf(objects: readonly PSValue[]): readonly string[] {
  return objects.map((object) => {
    if (object === null || typeof object !== 'object' || object.kind !== 'dictionary') return '?';
    const id = object.entries.find(([key]) => toText(key) === 'id')?.[1] ?? null;
    return toText(id);
  });
}

const ids = (count: number) => Array.from({ length: count }, (_, index) => `n${index}`);

async function list(
  server: PageServer,
  values: Values,
  change: (streams: Streams) => Streams = (streams) => streams,
  signal = new AbortController().signal,
) {
  const { streams, collected } = collectStreams();
  const session = openSession({
    variables: { MGSHIM_ENDPOINT: server.url, MGSHIM_ACCESS_TOKEN: 'opaque' },
    streams: () => change(streams),
    signal,
  });
  const thrown: unknown = await invoke(cmdletOf(LIST), line(values), session).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  const { asked, hits } = server;
  return { ids: idsOf(collected.objects), errors: collected.errors, asked, hits, thrown, collected };
}

describe('a list of several pages', () => {
  test.each<readonly [string, Values, pages: number, objects: number, tops: readonly (string | null)[]]>([
    ['no argument: the first page', {}, 1, 10, [null]],
    ['-All', all, 3, 25, [null, null, null]],
    ['-All -PageSize 20', { ...all, PageSize: literal('20') }, 2, 25, ['20', '20']],
    ['-PageSize 20: the first page', { PageSize: literal('20') }, 1, 20, ['20']],
    ['-Top 4', { Top: literal('4') }, 1, 4, ['4']],
    ['-Top 12 -PageSize 5', { Top: literal('12'), PageSize: literal('5') }, 3, 12, ['5', '5', '5']],
    ['-Top 10 -PageSize 5', { Top: literal('10'), PageSize: literal('5') }, 2, 10, ['5', '5']],
    [
      '-Top 99 -PageSize 10: as many as there are',
      { Top: literal('99'), PageSize: literal('10') },
      3,
      25,
      ['10', '10', '10'],
    ],
  ])('%s', async (_, values, pages, objects, tops) => {
    const result = await list(await pageServer(25), values);
    expect([result.ids, result.errors, result.thrown]).toEqual([ids(objects), [], undefined]);
    expect(result.asked).toEqual(Array.from({ length: pages }, (__, page) => page));
    const sent = result.hits.map(({ path }) => new URL(path, 'http://x').searchParams.get('$top'));
    expect(sent).toEqual(tops);
  });

  test('-Top beyond a page asks for the largest page, and for another', async () => {
    const result = await list(await pageServer(3000), { Top: literal('1500') });
    expect([result.ids, result.asked]).toEqual([ids(1500), [0, 1]]);
  });

  test('-CountVariable has the number of all, whatever is read of them', async () => {
    const { collected, hits } = await list(await pageServer(25), { CountVariable: 'n', Top: literal('2') });
    expect([collected.counts, hits.map(({ path }) => path)]).toEqual([
      { n: 25 },
      ['/v1.0/communications/presences?$top=2&$count=true'],
    ]);
  });

  test('each page is asked as the first was', async () => {
    const { hits } = await list(await pageServer(25), { ...all, Headers: literal("@{'X-Test'='a'}") });
    for (const { method, headers, body } of hits)
      expect([method, headers.authorization, headers['x-test'], body]).toEqual([
        'GET',
        'Bearer opaque',
        'a',
        '',
      ]);
  });

  test('a page is written before the next is asked for', async () => {
    const order: string[] = [];
    const server = await pageServer(4, { size: 2, except: (page) => void order.push(`page ${page}`) });
    await list(server, all, (streams) => ({
      ...streams,
      object: async (value, about) => {
        await new Promise((resolve) => setImmediate(resolve));
        order.push('object');
        return streams.object(value, about);
      },
    }));
    expect(order).toEqual(['page 0', 'object', 'object', 'page 1', 'object', 'object']);
  });

  test('an empty page in between is no end', async () => {
    const server = await pageServer(20, {
      except: (page) => {
        if (page !== 0) return undefined;
        return (response, url) =>
          answerJson(response, 200, { value: [], '@odata.nextLink': `${url}/v1.0/x?$skiptoken=1` });
      },
    });
    const result = await list(server, all);
    expect([result.ids, result.asked]).toEqual([ids(20).slice(10), [0, 1]]);
  });
});

describe('a page that fails', () => {
  const fails =
    (status: number, headers?: Readonly<Record<string, string>>) => (page: number, count: number) =>
      page === 1 && (headers === undefined || count === 2)
        ? (response: Parameters<typeof answerJson>[0]) =>
            answerJson(response, status, { error: { code: 'Broken', message: 'broken' } }, headers)
        : undefined;

  test('leaves what came before, once, and is an error', async () => {
    const result = await list(await pageServer(30, { except: fails(400) }), all);
    expect([result.ids, result.asked, result.thrown]).toEqual([ids(10), [0, 1], undefined]);
    expect(result.errors.map(({ id, outcome }) => [id, outcome])).toEqual([['Broken', 'refused']]);
  });

  test('and is answered when it is asked again loses and doubles nothing', async () => {
    const result = await list(await pageServer(30, { except: fails(429, { 'retry-after': '0' }) }), all);
    expect([result.ids, result.asked, result.errors]).toEqual([ids(30), [0, 1, 1, 2], []]);
  });

  test('in the middle of its text does neither', async () => {
    const server = await pageServer(30, {
      except: (page, count) =>
        page === 1 && count === 2 ? (response) => void response.destroy() : undefined,
    });
    const result = await list(server, all);
    expect([result.ids, result.asked, result.errors]).toEqual([ids(30), [0, 1, 1, 2], []]);
  });

  test('is asked no more once the caller has stopped', async () => {
    const controller = new AbortController();
    const stopping = (streams: Streams): Streams => ({
      ...streams,
      object: (value, about) => {
        controller.abort();
        return streams.object(value, about);
      },
    });
    const result = await list(await pageServer(30), all, stopping, controller.signal);
    expect(result.thrown).toMatchObject({ outcome: 'interrupted' });
    expect([result.ids, result.asked]).toEqual([ids(10), [0]]);
  });
});

describe('a next link', () => {
  const linkTo = (link: (url: string) => string) => (page: number) =>
    page === 1
      ? (response: Parameters<typeof answerJson>[0], url: string) =>
          answerJson(response, 200, { value: [{ id: 'n10' }], '@odata.nextLink': link(url) })
      : undefined;

  test('that leads elsewhere is not followed, and no token goes there', async () => {
    const other = await pageServer(30);
    const result = await list(await pageServer(30, { except: linkTo(() => `${other.url}/v1.0/x`) }), all);
    expect([result.ids, other.hits]).toEqual([ids(11), []]);
    expect(result.errors.map(({ id }) => id)).toEqual(['NextLinkRefused']);
  });

  test.each<readonly [string, (url: string) => string]>([
    ['the first page', (url) => `${url}/v1.0/communications/presences`],
    ['its own page', (url) => `${url}/v1.0/communications/presences?%24skiptoken=1`],
  ])('back to %s is an error, not a list without end', async (_, link) => {
    const result = await list(await pageServer(30, { except: linkTo(link) }), all);
    expect([result.ids, result.asked]).toEqual([ids(11), [0, 1]]);
    expect(result.errors.map(({ id }) => id)).toEqual(['NextLinkLoop']);
  });

  test('may be relative', async () => {
    const server = await pageServer(30, { except: linkTo(() => '?$skiptoken=2') });
    const result = await list(server, all);
    expect([result.ids, result.asked, result.errors]).toEqual([
      [...ids(11), ...ids(30).slice(20)],
      [0, 1, 2],
      [],
    ]);
  });
});
