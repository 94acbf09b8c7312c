import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it } from 'vitest';
import { haveEngine } from '../engine/running-engine.js';
import { faultyCalls, isLost, isRefused } from '../faulty-calls.js';
import { good, type ModuleRun, moduleEngine } from '../modules/module-run.js';

const COUNT = 120;
const LIMIT = 12;
const INVITE = 'Invoke-MgInviteCommunicationCallParticipant';

describe.skipIf(!haveEngine)('Set-MgShimOption -ThrottleLimit', () => {
  const engine = moduleEngine();
  const { url, executed, most, reset } = faultyCalls();
  const calls = Array.from({ length: COUNT }, (_, call) => call);
  const invite = (options: string, further = '', surroundings = {}) => {
    const script = `Import-Module Microsoft.Graph.CloudCommunications, MgShim
      $objects = foreach ($id in 0..${COUNT - 1}) { @{ CallId = "$id" } }
      ${options}; $objects | ${INVITE} -Participants @{} ${further}`;
    const environment = { MGSHIM_ENDPOINT: url(), MGSHIM_ACCESS_TOKEN: 'token', ...surroundings };
    return engine.run(script, { environment });
  };
  const ids = ({ output }: ModuleRun) =>
    output.map(({ json }) => Number((json as { readonly $pso: { readonly Id: string } }).$pso.Id));

  it('has so many under way at once; output and errors keep the order, nothing is lost or sent twice', async () => {
    const run = await invite(`Set-MgShimOption -ThrottleLimit ${LIMIT}`);
    expect(ids(run)).toEqual(calls.filter((call) => !isRefused(call) && !isLost(call)));
    expect(run.errors.map(({ id }) => id)).toEqual(
      calls.flatMap((call) =>
        isRefused(call) ? [`8522,${INVITE}`] : isLost(call) ? [`OutcomeUnknown,${INVITE}`] : [],
      ),
    );
    expect([...executed.values()]).toEqual(Array(executed.size).fill(1));
    expect(executed.size).toBe(calls.filter((call) => !isRefused(call)).length);
    expect(most()).toBeLessThanOrEqual(LIMIT);
  });

  it('waits for none before so many are there', async () => {
    const held: ServerResponse[] = [];
    // Answers only where as many have come as may be under way.
    const server = createServer((request, response) => {
      request.resume().on('end', () => {
        if (held.push(response) < LIMIT) return;
        for (const each of held.splice(0)) each.writeHead(204).end();
      });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const environment = { MGSHIM_ENDPOINT: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
    const run = await invite(`Set-MgShimOption -ThrottleLimit ${LIMIT}`, '', environment);
    expect(good(run)).toEqual([]);
    server.close();
  });

  it('says the same as one after the other', async () => {
    const known = ({ output, errors, warnings }: ModuleRun) => [
      output.map(({ json }) => json),
      errors.map(({ id, target }) => ({ id, target })),
      warnings,
    ];
    const together = known(await invite(`Set-MgShimOption -ThrottleLimit ${LIMIT}`));
    reset();
    expect(together).toEqual(known(await invite('')));
    expect(most()).toBe(1);
  });

  it('begins nothing more after an error with -ErrorAction Stop, and says what was under way', async () => {
    const run = await invite('Set-MgShimOption -ThrottleLimit 4', '-ErrorAction Stop');
    expect(ids(run)).toEqual([0, 1, 2]);
    expect(run.terminating).toMatchObject({ id: `8522,${INVITE}` });
    expect(executed.size).toBe(6);
    expect(run.warnings).toEqual([expect.stringMatching(/3 further calls.*0 of them failed/)]);
  });

  it.each(['break', 'continue'])('waits for those that are under way after %s further on', async (leave) => {
    const run = await invite(
      'Set-MgShimOption -ThrottleLimit 4; foreach ($once in 1) { $id = 0',
      `| ForEach-Object { $_; ${leave} }; 'never' }`,
    );
    expect([ids(run), executed.size, run.warnings.length]).toEqual([[0], 3, 1]);
  });

  it('asks before each call where -WhatIf is given', async () => {
    const run = await invite('Set-MgShimOption -ThrottleLimit 5', '-WhatIf');
    expect([run.host.length, good(run), executed.size]).toEqual([COUNT, [], 0]);
  });

  it('is shown, and ends with 1', async () => {
    const script = `Import-Module MgShim; (Get-MgShimOption).ThrottleLimit; Set-MgShimOption -ThrottleLimit 7
      Set-MgShimOption -Strict; (Get-MgShimOption).ThrottleLimit; Set-MgShimOption -ThrottleLimit 1; (Get-MgShimOption).ThrottleLimit`;
    expect(good(await engine.run(script))).toEqual([1, 7, 1]);
  });

  it.each(['0', '101', 'x'])('takes no %s', async (limit) => {
    const { terminating, errors } = await engine.run(
      `Import-Module MgShim; Set-MgShimOption -ThrottleLimit ${limit}`,
    );
    expect((terminating ?? errors[0])?.id).toMatch(/^ParameterArgument/);
  });
});
