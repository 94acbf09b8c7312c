import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { createSandbox } from '../../src/sandbox/sandbox.js';
import {
  parseScenario,
  readScenario,
  ScenarioError,
  shippedScenarios,
} from '../../src/sandbox/scenario-file.js';
import { createClient } from './sandbox-client.js';

const folder = mkdtempSync(join(tmpdir(), 'mgshim-scenario-'));
afterAll(() => rmSync(folder, { recursive: true }));

const problem = (text: string): string => {
  try {
    parseScenario(text, 's.json5');
  } catch (error) {
    expect(error).toBeInstanceOf(ScenarioError);
    return (error as Error).message;
  }
  return 'none';
};

describe('a scenario that is not one', () => {
  it.each([
    ['', 's.json5:1:1: must be JSON5'],
    ['{\n  title "x" }', 's.json5:2:9: must be JSON5'],
    ['[]', 's.json5:1:1: the scenario must be object; it is array'],
    ['{}', "s.json5:1:1: the scenario must have a 'title'"],
    ["{ title: '' }", 's.json5:1:10: title must be string: one sentence; it is ""'],
    ["{ title: 'x',\n\n  colls: [] }", 's.json5:3:10: colls is unknown; known are'],
    ["{ title: 'x', seed: null }", 's.json5:1:21: seed must be string or number'],
    ["{ title: 'x', clock: { start: 'noon' } }", 's.json5:1:31: clock.start must be string: a time as 2026-'],
    ["{ title: 'x', ringTimeout: 0 }", 's.json5:1:28: ringTimeout must be number: seconds, above 0'],
    [
      "{ title: 'x', // {\n people: [\n /* ' */ { who: 'all', does: 'answers' } ] }",
      "s.json5:3:17: people[0].who must be one kind of identity and its id, as { user: '98da8a1a-…' }, or 'everyone'; it is \"all\"",
    ],
    [
      "{ title: 'a } b', people: [{ who: { user: 'a' }, does: 'answers' }, { who: { usr: 'a' }, does: 'x' }] }",
      's.json5:1:83: people[1].who.usr is unknown; known are user, phone',
    ],
    [
      "{ title: 'x', people: [{ who: 'everyone', 'does': 'anwers' }] }",
      's.json5:1:51: people[0].does must be one of answers, declines, fails, forwards, ignores; it is "anwers"',
    ],
    [
      "{ title: 'x', people: [{ who: 'everyone', does: 'forwards' }] }",
      "s.json5:1:24: people[0] must say to whom it forwards: 'to'",
    ],
    [
      "{ title: 'x', people: [{ who: 'everyone', does: 'answers', after: -1 }] }",
      's.json5:1:67: people[0].after must be number: seconds from 0 to 86400; it is -1',
    ],
    [
      "{ title: 'x', calls: [{}, { callbackUri: 'http://bot' }] }",
      "s.json5:1:42: calls[1].callbackUri is refused: The property 'callbackUri' must be an absolute https URI",
    ],
    ["{ title: 'x', faults: [{ status: 200 }] }", 's.json5:1:34: faults[0].status must be integer: a status'],
    [
      "{ title: 'x', faults: [{ on: 'join', status: 500 }] }",
      's.json5:1:30: faults[0].on must be one of redirect',
    ],
    [
      "{ title: 'x', faults: [{}] }",
      's.json5:1:24: faults[0] must be object: at least one thing that goes wrong',
    ],
    ["{ title: 'x', faults: 1 }", 's.json5:1:23: faults must be array; it is 1'],
  ])('%s', (text, message) => {
    expect(problem(text).slice(0, message.length)).toBe(message);
  });

  it('is told by its file', () => {
    const file = join(folder, 'bad.json5');
    writeFileSync(file, '{ title: 7 }');
    expect(() => createSandbox({ scenario: file })).toThrow(`${file}:1:10: title must be string`);
    expect(() => readScenario('nowhere.json5')).toThrow(
      /^nowhere\.json5: there is no such file; expected one, or one of the shipped: forward, /,
    );
    expect(() => createSandbox({ scenario: { title: '' } })).toThrow(/^title must be string: one sentence/);
  });
});

describe('the schema', () => {
  it('is understood in all its parts, and is what the shipped scenarios name', () => {
    const schema = JSON.parse(
      readFileSync(new URL('../../scenarios/scenario.schema.json', import.meta.url), 'utf8'),
    );
    // Every definition is reached by one of these values, and a keyword that is not understood would throw.
    const value = {
      title: 'x',
      calls: [{ at: 0, hangsUpAfter: 1, id: 'c', state: 'incoming', targets: [{}] }],
      people: [{ who: { user: 'u' }, when: 'invite', does: 'forwards', after: 1, to: { phone: '+1' } }],
      faults: [{ on: 'redirect', status: 500, retryAfter: 1 }],
      try: [{ run: 'true', exits: 0 }],
    };
    expect(problem(JSON.stringify(value))).toBe('none');
    expect(schema.$schema).toContain('2020-12');
    for (const name of shippedScenarios()) expect(readScenario(name)).toHaveProperty('$schema');
  });
});

describe('a scenario in a sandbox', () => {
  it('brings its calls when their time comes, and again after a reset', async () => {
    const { sandbox, send } = createClient({
      scenario: {
        title: 'test',
        ringTimeout: 3,
        clock: { start: '2030-01-01T00:00:00Z', frozen: true },
        calls: [{ id: 'first' }, { id: 'second', at: 2 }],
      },
    });
    const states = (): readonly string[] => sandbox.calls.map(({ id, state }) => `${id} ${state}`);
    expect(states()).toEqual(['first incoming']);
    sandbox.advance(2_999);
    expect(states()).toEqual(['first incoming', 'second incoming']);
    sandbox.advance(1);
    expect(states()).toEqual(['first terminated', 'second incoming']);
    expect((await send('POST', '/sandbox/reset')).status).toBe(204);
    expect(states()).toEqual(['first incoming']);
    expect(sandbox.notifications).toMatchObject([{ sentDateTime: '2030-01-01T00:00:00.000Z' }]);
  });

  it('can be changed for another by a request, by name or whole', async () => {
    const { sandbox, send } = createClient();
    const load = (body: object) => send('POST', '/sandbox/scenario', body, { token: null });
    expect((await load({ name: 'simulring' })).json).toEqual({
      title: 'Simultaneous ring: the first to answer gets the call',
    });
    expect(sandbox.calls).toMatchObject([{ id: '481f0b00-ffff-4ca1-8c67-a5f1e31e8e82' }]);
    expect((await load({ title: 'mine', calls: [{ id: 'c' }] })).status).toBe(200);
    expect(sandbox.calls).toMatchObject([{ id: 'c' }]);
    for (const body of [{ name: '../package.json' }, { name: 'nothing' }, { title: 1 }, {}]) {
      expect(await load(body)).toMatchObject({ status: 400, code: 'BadRequest' });
    }
    expect(sandbox.calls).toMatchObject([{ id: 'c' }]);
    sandbox.reset('forward');
    expect(sandbox.calls).toMatchObject([{ id: '491f0b00-ffff-4bc9-a43e-b226498ec22a' }]);
  });

  it('learns of one more person by a request', async () => {
    const { sandbox, send, makeCall } = createClient();
    const person = { who: { user: 'u' }, does: 'ignores' };
    expect((await send('POST', '/sandbox/people', person, { token: null })).status).toBe(204);
    expect((await send('POST', '/sandbox/people', { who: 'me', does: 'ignores' })).status).toBe(400);
    await makeCall({ id: 'c' });
    const targets = [{ identity: { user: { id: 'U' } } }];
    await send('POST', '/v1.0/communications/calls/c/redirect', { targets });
    expect(sandbox.calls[0]?.state).toBe('redirecting');
  });

  it('takes the seed that is asked for before its own', () => {
    const id = (seed?: number) =>
      createSandbox({
        scenario: { title: 't', seed: 7, calls: [{}] },
        ...(seed === undefined ? {} : { seed }),
      }).calls[0]?.id;
    expect(id(7)).toBe(id());
    expect(id(8)).not.toBe(id());
  });
});

describe('the shipped scenarios', () => {
  it('are ten, all named in the README of the sandbox', () => {
    const readme = readFileSync(new URL('../../src/sandbox/README.md', import.meta.url), 'utf8');
    expect(shippedScenarios()).toHaveLength(10);
    for (const name of shippedScenarios()) expect(readme).toContain(`\`${name}\``);
    const files = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')).files;
    expect(files).toContain('scenarios');
    expect(readdirSync(new URL('../../scenarios/', import.meta.url))).toHaveLength(11);
  });
});
