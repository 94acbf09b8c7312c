import { describe, expect, it } from 'vitest';
import { haveEngine } from '../engine/running-engine.js';
import { EXPECTED, LEFT_OUT } from './expected-differences.js';
import { good, recordingEngine, values } from './module-run.js';
import { ANSWERS, comparable, documented, observations, observing } from './observed.js';

/** What the transport adds, ours or theirs. */
const TRANSPORT =
  /^(?:host|connection|accept|accept-encoding|authorization|content-length|content-type|user-agent|client-request-id|callid)$/;
/** DIFFERENCES.md: what Graph is known to refuse is told beforehand, which Microsoft's module does not. */
const KNOWN_LIMIT = /^WARNING:The parameter '[\w.]+' is .+; Graph takes /;
const FAILING = "Invoke-MgRedirectCommunicationCall -CallId abc -CallbackUri 'https://cb'";

const titles = new Set(observations.map(({ title }) => title));
if (observations.length === 0)
  console.warn('modules: there is no record of Microsoft’s module to compare with');

describe.skipIf(!haveEngine || observations.length === 0)('what was recorded with Microsoft’s module', () => {
  const { run, server } = recordingEngine();
  const compared = observations.filter(({ title }) => LEFT_OUT[title] === undefined);

  it.each(compared.map((observation, index) => [index, observation.title, observation] as const))(
    '%i %s comes out the same, or as the table says',
    async (_, title, observation) => {
      const { output, bodies, headers } = EXPECTED[title] ?? {};
      server().answers = [ANSWERS[observation.server] ?? { status: 599 }];
      const before = server().requests.length;
      // Local time is the host's: the record's was UTC.
      const answer = await run(observing(observation.command), { environment: { TZ: 'UTC' } });
      const sent = server().requests.slice(before);
      const said = [...answer.host, ...(values(answer) as string[])];
      expect(comparable(said.filter((line) => !KNOWN_LIMIT.test(line)))).toEqual(
        output ?? comparable(observation.output),
      );
      const expected = observation.requests.map((request) => request.body);
      expect(sent.map(({ body }) => JSON.parse(body) as unknown)).toEqual(bodies ?? expected);
      if (bodies !== undefined) return;
      expect(sent.map(({ method, path }) => `${method} ${path}`)).toEqual(
        observation.requests.map(({ method, path }) => documented(`${method} ${path}`)),
      );
      const own = (all: Readonly<Record<string, unknown>>): object =>
        Object.fromEntries(
          Object.entries(all)
            .map(([name, value]) => [name.toLowerCase(), value] as const)
            .filter(([name]) => !TRANSPORT.test(name)),
        );
      expect(sent.map((request) => own(request.headers))).toEqual(
        observation.requests.map((request) => ({ ...own(request.headers), ...headers })),
      );
    },
  );

  it('is compared in full: the tables name recorded commands alone, each with its reason', () => {
    const named = [...Object.keys(EXPECTED), ...Object.keys(LEFT_OUT)];
    expect(named.filter((title) => !titles.has(title))).toEqual([]);
    expect(named.filter((title) => !(EXPECTED[title]?.reason ?? LEFT_OUT[title]))).toEqual([]);
    expect(compared.length).toBeGreaterThan(55);
  });
});

describe.skipIf(!haveEngine)('what cannot be compared line by line', () => {
  const { run, server } = recordingEngine();

  it('-ResponseHeadersVariable has Microsoft’s type, names in any case, and arrays', async () => {
    server().answers = [ANSWERS['202'] ?? { status: 202 }];
    const script = `Invoke-MgRedirectCommunicationCall -CallId abc -ResponseHeadersVariable rh
      $rh -is [System.Collections.Generic.Dictionary[string, System.Collections.Generic.IEnumerable[string]]]
      "$($rh['REQUEST-ID']) $($rh['Date'].GetType().Name) $($rh['x-ms-ags-diagnostic'].Count)"`;
    expect(good(await run(script))).toEqual([true, '11111111-2222-3333-4444-555555555555 String[] 1']);
  });

  it('an error has the recorded details, category, reason and action', async () => {
    server().answers = [ANSWERS['404'] ?? { status: 404 }];
    const script = `${FAILING} -Headers @{ h = '1' } -ErrorVariable ev -ErrorAction SilentlyContinue; $e = $ev[0]
      "$($ev.Count) $($e.CategoryInfo.Category) $($e.CategoryInfo.Reason) $($e.Exception.GetType().FullName) $($e.Exception.Message)"
      $e.ErrorDetails.Message; $e.ErrorDetails.RecommendedAction; $e.TargetObject.CallId; "$($e.InvocationInfo.InvocationName)"`;
    expect(good(await run(script))).toEqual([
      '1 InvalidOperation Exception System.Exception [7502] : Call does not exist.',
      [
        'Call does not exist.',
        'Status: 404 (NotFound)',
        'ErrorCode: 7502',
        'Date: 2026-11-22T13:30:00',
        'Headers:',
        'request-id                    : 11111111-2222-3333-4444-555555555555',
        'client-request-id             : c',
        'x-ms-ags-diagnostic           : {"ServerInfo":{"DataCenter":"X"}}',
        'Date                          : Sun, 22 Nov 2026 13:30:00 GMT',
        'See service error codes: https://learn.microsoft.com/graph/errors',
      ].join('\n'),
      'See service error codes: https://learn.microsoft.com/graph/errors',
      'abc',
      'Invoke-MgRedirectCommunicationCall',
    ]);
  });

  it('a refused connection is a non-terminating error', async () => {
    const script = `${FAILING} -ErrorVariable e -ErrorAction SilentlyContinue; "$($e[0].CategoryInfo.Category)"; $e[0].FullyQualifiedErrorId; $e[0].Exception.GetType().FullName`;
    const answer = await run(script, { environment: { MGSHIM_ENDPOINT: 'http://127.0.0.1:1' } });
    expect(good(answer)).toEqual([
      'ConnectionError',
      'ConnectionFailed,Invoke-MgRedirectCommunicationCall',
      'System.Net.Http.HttpRequestException',
    ]);
  });
});
