import { describe, expect, it } from 'vitest';
import { type BatchServerOptions, batchServer, callOf } from '../batch-server.js';
import { haveEngine } from '../engine/running-engine.js';
import { good, type ModuleRun, moduleEngine } from '../modules/module-run.js';

const INVITE = 'Invoke-MgInviteCommunicationCallParticipant';
const APPEND = '{ param($req, $cb, $next) $next.SendAsync($req, $cb) }';

describe.skipIf(!haveEngine)('Set-MgShimOption -Batch', () => {
  const engine = moduleEngine();
  const started = async (options: BatchServerOptions = {}) => {
    const server = await batchServer(options);
    const run = (count: number, before: string, further = '') => {
      const script = `Import-Module Microsoft.Graph.CloudCommunications, MgShim
        $objects = foreach ($id in 0..${count - 1}) { @{ CallId = "$id" } }
        ${before}; $objects | ${INVITE} -Participants @{} ${further}`;
      return engine.run(script, {
        environment: { MGSHIM_ENDPOINT: server.url, MGSHIM_ACCESS_TOKEN: 'token' },
      });
    };
    return { server, run };
  };
  const numbers = (count: number) => Array.from({ length: count }, (_, index) => index);
  const ids = ({ output }: ModuleRun) =>
    output.map(({ json }) => Number((json as { readonly $pso: { readonly Id: string } }).$pso.Id));

  it('sends a pipeline in batches of twenty, the last one as it is, and puts out the answers in order', async () => {
    const { server, run } = await started();
    const answer = await run(107, 'Set-MgShimOption -Batch');
    expect([answer.errors, ids(answer)]).toEqual([[], numbers(107)]);
    expect(server.hits.map(({ path, items }) => [path, items.length])).toEqual(
      [20, 20, 20, 20, 20, 7].map((size) => ['/v1.0/$batch', size]),
    );
    expect(server.most()).toBe(1);
  });

  it('keeps as many batches under way as -ThrottleLimit says', async () => {
    const { server, run } = await started({ turns: 20 });
    const answer = await run(200, 'Set-MgShimOption -Batch -ThrottleLimit 3');
    expect(ids(answer)).toEqual(numbers(200));
    expect(server.hits).toHaveLength(10);
    expect(server.most()).toBeLessThanOrEqual(3);
  });

  it('repeats and refuses each by itself', async () => {
    const seen = new Map<string, number>();
    const { server, run } = await started({
      item: ({ url }) => {
        const call = callOf(url);
        seen.set(call, (seen.get(call) ?? 0) + 1);
        if (call === '7' && seen.get(call) === 1) return { status: 429, headers: { 'Retry-After': '0' } };
        if (call === '3') return { status: 404, body: { error: { code: '8522', message: 'No call.' } } };
        return call === '11' ? undefined : { status: 200, body: { id: call } };
      },
    });
    const answer = await run(25, 'Set-MgShimOption -Batch');
    expect(ids(answer)).toEqual(numbers(25).filter((call) => call !== 3 && call !== 11));
    expect(answer.errors.map(({ id }) => id)).toEqual([`8522,${INVITE}`, `OutcomeUnknown,${INVITE}`]);
    expect([...seen.values()].filter((count) => count > 1)).toEqual([2]);
    expect(server.hits.map(({ items }) => items.length)).toEqual([20, 1, 5]);
  });

  it.each([
    ['where a script block stands before each request', `-HttpPipelineAppend ${APPEND}`],
    ['where it is taken back', ''],
  ])('sends each alone %s', async (_, further) => {
    const { server, run } = await started();
    const before = further === '' ? '; Set-MgShimOption -Batch:$false' : '';
    const answer = await run(3, `Set-MgShimOption -Batch${before}`, further);
    expect([answer.errors, ids(answer)]).toEqual([[], [0, 1, 2]]);
    expect(server.hits.map(({ items }) => items.length)).toEqual([0, 0, 0]);
  });

  it('asks before each call in its turn, so that each goes out when it has been answered', async () => {
    const { server, run } = await started();
    const answer = await run(4, 'Set-MgShimOption -Batch', '-Verbose');
    expect(ids(answer)).toEqual(numbers(4));
    expect(server.hits.map(({ items }) => items.length)).toEqual([1, 1, 1, 1]);
    const none = await run(25, 'Set-MgShimOption -Batch', '-WhatIf');
    expect([none.host.length, good(none), server.hits.length]).toEqual([25, [], 4]);
  });

  it('goes on in a new worker', async () => {
    const { server, run } = await started();
    const kill =
      '& (Get-Module Microsoft.Graph.Authentication) { $MgShimWorker.Process.Kill(); $MgShimWorker.Process.WaitForExit() }';
    const answer = await run(
      45,
      'Set-MgShimOption -Batch',
      `| ForEach-Object { $_; if ($_.Id -eq 19) { ${kill} } }`,
    );
    expect(ids(answer)).toEqual(numbers(45));
    expect(server.hits.map(({ items }) => items.length)).toEqual([20, 20, 5]);
  });

  it('is shown', async () => {
    const script =
      'Import-Module MgShim; (Get-MgShimOption).Batch; Set-MgShimOption -Batch; (Get-MgShimOption).Batch';
    expect(good(await engine.run(script))).toEqual([false, true]);
  });
});
