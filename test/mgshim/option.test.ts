import { beforeEach, describe, expect, it } from 'vitest';
import { haveEngine } from '../engine/running-engine.js';
import { good, recordingEngine } from '../modules/module-run.js';

const PRELUDE = `Import-Module Microsoft.Graph.CloudCommunications
Import-Module MgShim
function redirect($timeout) { Invoke-MgRedirectCommunicationCall -CallId c1 -Targets @{} -Timeout $timeout -PassThru }
`;

describe.skipIf(!haveEngine)('Set-MgShimOption -Strict', () => {
  const { run, server } = recordingEngine();
  beforeEach(() => {
    server().requests.length = 0;
    server().answers = [{ status: 202 }];
  });
  const running = (script: string) => run(PRELUDE + script);

  it('makes an error of what is a warning otherwise, until it is taken back', async () => {
    const script = `redirect 10; Set-MgShimOption -Strict; (Get-MgShimOption).Strict; redirect 10; redirect 15
      10 | ForEach-Object { @{ CallId = 'c2' } } | Invoke-MgRedirectCommunicationCall -Targets @{} -Timeout 91
      Set-MgShimOption; Set-MgShimOption -Strict:$false; (Get-MgShimOption).Strict; redirect 10`;
    const { output, errors, warnings } = await running(script);
    expect(output.map(({ json }) => json)).toEqual([true, true, true, false, true]);
    expect(errors.map(({ id, category }) => [id, category])).toEqual(
      Array(2).fill(['LimitExceeded,Invoke-MgRedirectCommunicationCall', 'LimitsExceeded']),
    );
    expect(warnings).toHaveLength(2);
    expect(server().requests.map(({ body }) => (JSON.parse(body) as { timeout: number }).timeout)).toEqual([
      10, 15, 10,
    ]);
  });

  it('holds on where the worker has to be started anew', async () => {
    const script = `Set-MgShimOption -Strict; redirect 15
      $process = & (Get-Module Microsoft.Graph.Authentication) { $MgShimWorker.Process }
      $process.Kill(); $process.WaitForExit()
      redirect 10 2>$null 3>$null; (Get-MgShimOption).Strict`;
    expect(good(await running(script))).toEqual([true, true]);
    expect(server().requests).toHaveLength(1);
  });
});
