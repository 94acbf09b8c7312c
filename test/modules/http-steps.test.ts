import { describe, expect, it } from 'vitest';
import { haveEngine } from '../engine/running-engine.js';
import { good, recordingEngine } from './module-run.js';

const CALL = 'Invoke-MgRedirectCommunicationCall -CallId abc -Timeout 5';
const PASS = '$next.SendAsync($req, $cb)';

describe.skipIf(!haveEngine)('a step of the HTTP pipeline', () => {
  const { run, server } = recordingEngine();
  const sent = () => server().requests.at(-1);

  it('sees and changes the request: headers, address, method and body', async () => {
    const step = `{ param($req, $cb, $next)
      $script:saw = "$($req.GetType().FullName) $($req.Method) $($req.RequestUri.AbsolutePath) $($req.Content.ReadAsStringAsync().Result) $($req.Content.Headers.ContentType)"
      $req.Headers.Add('X-Step', '1')
      $req.Method = [System.Net.Http.HttpMethod]::new('PATCH')
      $req.RequestUri = [uri]::new($req.RequestUri, '/v1.0/elsewhere?q=1')
      $req.Content = [System.Net.Http.StringContent]::new('{"mine":"ä"}', [System.Text.Encoding]::UTF8, 'application/json')
      ${PASS} }`;
    const answer = await run(`${CALL} -HttpPipelineAppend ${step}; $script:saw`);
    expect(good(answer)).toEqual([
      'System.Net.Http.HttpRequestMessage POST /v1.0/communications/calls/abc/redirect {"timeout":5} application/json',
    ]);
    expect(sent()).toMatchObject({
      method: 'PATCH',
      path: '/v1.0/elsewhere?q=1',
      body: '{"mine":"ä"}',
      headers: { 'x-step': '1', 'content-type': expect.stringMatching(/^application\/json/) },
    });
  });

  it('runs nested in order, Prepend before Append, with a task in hand', async () => {
    const script = `$script:seen = @()
      $a = { param($req, $cb, $next) $script:seen += 'A-before'; $r = ${PASS}; $script:seen += "A-after $($r -is [System.Threading.Tasks.Task[System.Net.Http.HttpResponseMessage]]) $($r.Result.StatusCode)"; $r }
      $b = { param($req, $cb, $next) $script:seen += 'B'; ${PASS} }
      $c = { param($req, $cb, $next) $script:seen += 'C'; ${PASS} }
      ${CALL} -HttpPipelineAppend $b, $c -HttpPipelinePrepend $a; $script:seen`;
    expect(good(await run(script))).toEqual(['A-before', 'B', 'C', 'A-after True Accepted']);
  });

  it('does not see the token, which the request gets all the same', async () => {
    const script = `${CALL} -HttpPipelineAppend { param($req, $cb, $next) $script:seen = "$($req.Headers)"; ${PASS} }; $script:seen`;
    expect(good(await run(script))).toEqual([expect.not.stringContaining('ready-token')]);
    expect(sent()?.headers.authorization).toBe('Bearer ready-token');
  });

  it('changes the answer', async () => {
    const script = `${CALL} -PassThru -ErrorVariable e -ErrorAction SilentlyContinue -RHV h -HttpPipelineAppend { param($req, $cb, $next)
        $response = (${PASS}).GetAwaiter().GetResult()
        $response.StatusCode = 404
        $response.Headers.Add('X-Mine', 'yes')
        $response.Content = [System.Net.Http.StringContent]::new('{"error":{"code":"Changed","message":"by a step"}}')
        $response }
      $e[0].FullyQualifiedErrorId; "$($h['x-mine'])"`;
    expect(good(await run(script))).toEqual(['Changed,Invoke-MgRedirectCommunicationCall', 'yes']);
  });

  it('answers itself, and nothing is sent', async () => {
    const before = server().requests.length;
    const script = `${CALL} -PassThru -HttpPipelinePrepend { [System.Threading.Tasks.Task]::FromResult([System.Net.Http.HttpResponseMessage]::new(204)) }`;
    expect(good(await run(script))).toEqual([true]);
    expect(server().requests).toHaveLength(before);
  });

  it('sends the request again', async () => {
    const before = server().requests.length;
    good(await run(`${CALL} -HttpPipelineAppend { param($req, $cb, $next) $null = ${PASS}; ${PASS} }`));
    expect(server().requests).toHaveLength(before + 2);
  });

  it('may call other commands meanwhile', async () => {
    const script = `Invoke-MgRedirectCommunicationCall -CallId outer -PassThru -HttpPipelineAppend { param($req, $cb, $next)
        $null = Invoke-MgRedirectCommunicationCall -CallId inner -PassThru; ${PASS} }`;
    expect(good(await run(script))).toEqual([true]);
    expect(
      server()
        .requests.slice(-2)
        .map(({ path }) => path.split('/').at(-2)),
    ).toEqual(['inner', 'outer']);
  });

  it.each([
    ['throws', `{ throw 'mine' }`, 'HttpPipelineStepFailed', /mine/],
    ['gives nothing', '{ 5 }', 'HttpPipelineStepFailed', /no response/],
    ['is no script block', "'text'", 'ParameterArgumentTransformationError', /script block/],
  ])('that %s is an error', async (_, step, id, message) => {
    const before = server().requests.length;
    const { errors, terminating, output } = await run(`${CALL} -HttpPipelineAppend ${step}; 'goes on'`);
    expect([...errors, ...(terminating ? [terminating] : [])]).toMatchObject([
      { id: `${id},Invoke-MgRedirectCommunicationCall`, message: expect.stringMatching(message) },
    ]);
    expect(output.map(({ json }) => json)).toEqual(['goes on']);
    expect(server().requests).toHaveLength(before);
  });

  it('lets an answer that never comes through as the error that it is', async () => {
    const script = `try { ${CALL} -HttpPipelineAppend { param($req, $cb, $next) ${PASS} } -ErrorAction Stop } catch { $_.FullyQualifiedErrorId }`;
    const answer = await run(script, { environment: { MGSHIM_ENDPOINT: 'http://127.0.0.1:1' } });
    expect(good(answer)).toEqual(['ConnectionFailed,Invoke-MgRedirectCommunicationCall']);
  });
});
