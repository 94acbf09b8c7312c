import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readScenario, shippedScenarios } from '../../src/sandbox/scenario-file.js';
import { startSandboxServer } from '../../src/sandbox/server.js';
import { MAIN } from '../cli/run-command.js';

const bin = mkdtempSync(join(tmpdir(), 'mgshim-bin-'));
writeFileSync(join(bin, 'mgshim'), `#!/bin/sh\nexec "${process.execPath}" "${MAIN}" "$@"\n`, { mode: 0o755 });
afterAll(() => rmSync(bin, { recursive: true }));

function shell(run: string, url: string): Promise<{ readonly exits: number; readonly output: string }> {
  const env = {
    PATH: `${bin}${delimiter}${process.env.PATH}`,
    MGSHIM_ENVIRONMENT: 'Sandbox',
    MGSHIM_ENDPOINT: url,
  };
  return new Promise((resolve) => {
    execFile('sh', ['-c', run], { env }, (error, stdout, stderr) =>
      resolve({ exits: Number(error?.code ?? 0), output: `${stdout}${stderr}` }),
    );
  });
}

interface Outcome {
  /** What the commands say. */
  readonly says?: RegExp;
  /** How the first call, or its first operation, has ended after a minute. */
  readonly call?: object;
  readonly operation?: object;
  readonly legs?: readonly string[];
}

/** What comes of a scenario's own commands. */
const OUTCOMES: Readonly<Record<string, Outcome>> = {
  forward: { call: { state: 'terminated' }, legs: ['answered'] },
  'forward-to-phone': { call: { answeredBy: { identity: { encrypted: {} } } }, legs: ['answered'] },
  simulring: { call: { state: 'terminated' }, legs: ['notForwarded', 'answered'] },
  invite: { operation: { status: 'completed' } },
  'invite-phone': { operation: { status: 'completed' } },
  'invite-phone-no-sponsor': {
    operation: { status: 'failed', resultInfo: { code: 412, message: expect.stringContaining('412#10073') } },
  },
  'invite-phone-no-metadata': {
    operation: { status: 'failed', resultInfo: { code: 403, message: expect.stringContaining('403#10151') } },
  },
  'too-late': { says: /\[8522\]/, call: { state: 'terminated' }, legs: [] },
  'tenant-mismatch': { says: /\[7505\] : Request authorization tenant mismatch/, legs: ['answered'] },
  throttled: { call: { state: 'terminated' }, legs: ['answered'] },
};

describe('each shipped scenario, tried as it says itself', () => {
  it('has an outcome here', () => {
    expect(Object.keys(OUTCOMES).sort()).toEqual(shippedScenarios());
  });

  it.each(Object.entries(OUTCOMES))('%s', async (name, outcome) => {
    const server = await startSandboxServer({ scenario: name });
    try {
      let said = '';
      for (const { run, exits } of readScenario(name).try ?? []) {
        const done = await shell(run, server.url);
        said += done.output;
        expect(done, run).toMatchObject({ exits });
      }
      if (outcome.says) expect(said).toMatch(outcome.says);
      const { sandbox } = server;
      sandbox.advance(60_000);
      const call = sandbox.calls[0];
      if (outcome.call) expect(call).toMatchObject(outcome.call);
      if (outcome.legs) {
        expect(sandbox.legs(String(call?.id)).map(({ state }) => state)).toEqual(outcome.legs);
      }
      if (outcome.operation) {
        const path = `/v1.0/communications/calls/${String(call?.id)}/operations/`;
        const id = sandbox.events.find((event) => event.kind === 'operation')?.operationId;
        const headers = { authorization: `Bearer ${server.token}` };
        const answer = await fetch(`${server.url}${path}${id}`, { headers });
        expect(await answer.json()).toMatchObject(outcome.operation);
      }
    } finally {
      await server.close();
    }
  });
});
