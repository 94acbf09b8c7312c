import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bind, CmdletError, invoke, plan } from '../../src/index.js';
import { type SandboxServer, startSandboxServer } from '../../src/sandbox/server.js';

const REDIRECT = 'Invoke-MgRedirectCommunicationCall';
const TARGETS = [{ identity: { user: { id: 'u' } } }];

let server: SandboxServer;
let variables: Record<string, string>;
let lastCall: string;

beforeAll(async () => {
  server = await startSandboxServer({ seed: 'library' });
  variables = { MGSHIM_ENVIRONMENT: 'Sandbox', MGSHIM_ENDPOINT: server.url };
});
afterAll(() => server.close());

async function incomingCall(): Promise<string> {
  const response = await fetch(`${server.url}/sandbox/calls`, { method: 'POST' });
  lastCall = ((await response.json()) as { id: string }).id;
  return lastCall;
}

describe('bind', () => {
  it('binds parameters by name as PowerShell does', () => {
    const call = bind(REDIRECT, { callid: 'c', target: TARGETS, PassThru: true, Timeout: undefined });
    expect(call.parameterSet).toBe('RedirectExpanded');
    expect([...call.parameters.keys()]).toEqual(['CallId', 'Targets', 'PassThru']);
  });

  it.each([
    ['an unknown parameter', { CallId: 'c', Nope: 1 }, 'NamedParameterNotFound'],
    ['parameters of two sets', { CallId: 'c', InputObject: {} }, 'AmbiguousParameterSet'],
    ['nothing mandatory', {}, 'MissingMandatoryParameter'],
  ])("throws the engine's id for %s", (_, parameters, id) => {
    expect(() => bind(REDIRECT, parameters)).toThrow(expect.objectContaining({ id, outcome: 'input' }));
  });

  it('refuses what cannot be sent', () => {
    const circular: { self?: unknown } = {};
    circular.self = circular;
    for (const value of [circular, Number.NaN, Symbol('s'), () => 1]) {
      expect(() => bind(REDIRECT, { CallId: 'c', BodyParameter: { value } })).toThrow(TypeError);
    }
  });
});

describe('plan', () => {
  it('gives the request as a frozen value and sends nothing', () => {
    const request = plan(bind(REDIRECT, { CallId: 'a b', Targets: TARGETS, Timeout: 20 }));
    expect(request).toMatchObject({
      method: 'POST',
      url: 'https://graph.microsoft.com/v1.0/communications/calls/a%20b/redirect',
      body: '{"targets":[{"identity":{"user":{"id":"u"}}}],"timeout":20}',
      output: { kind: 'passThru', passThru: false },
    });
    expect(Object.isFrozen(request)).toBe(true);
  });
});

describe('invoke', () => {
  it('redirects a call', async () => {
    const parameters = { CallId: await incomingCall(), Targets: TARGETS, PassThru: true };
    const result = await invoke(REDIRECT, parameters, { variables });
    expect(result).toMatchObject({
      output: [true],
      warnings: [],
      responseHeaders: { 'x-mgshim-sandbox': ['1'] },
    });
  });

  it('throws what Graph refused, with what is known of it', async () => {
    const failure = invoke(REDIRECT, { CallId: 'none', Targets: TARGETS }, { variables });
    await expect(failure).rejects.toBeInstanceOf(CmdletError);
    await expect(failure).rejects.toMatchObject({ id: '8522', outcome: 'refused', http: { status: 404 } });
  });

  it('runs once for each pipeline object', async () => {
    const input = [{ CallId: await incomingCall() }, { CallId: await incomingCall() }];
    const { output } = await invoke(REDIRECT, { Targets: TARGETS, PassThru: true }, { variables, input });
    expect(output).toEqual([true, true]);
  });
});

describe('the example program', () => {
  it('runs as it stands', async () => {
    const example = join(import.meta.dirname, '../../examples/redirect-call.mjs');
    const { stdout } = await promisify(execFile)(process.execPath, [example, await incomingCall()], {
      env: { ...process.env, ...variables },
    });
    expect(stdout).toBe(
      `RedirectExpanded: POST ${server.url}/v1.0/communications/calls/${lastCall}/redirect\nredirected: true\n`,
    );
  });
});
