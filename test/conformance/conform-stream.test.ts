import { once } from 'node:events';
import { PassThrough, Readable, Writable } from 'node:stream';
import { setImmediate as turn } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { CONFORM_HELP, runConform } from '../../src/conformance/conform-stream.js';
import type { JsonObject } from '../../src/conformance/json.js';

const CASE = '{"id":"1","definition":"redirect","argv":[{"param":"CallId"},{"value":"c"}]}';

/** Runs the stream over chunks of input. */
async function run(chunks: readonly (string | Uint8Array)[], trace?: (line: string) => void) {
  const output = new PassThrough();
  const text = (async () => {
    let all = '';
    for await (const chunk of output) all += String(chunk);
    return all;
  })();
  const malformed = await runConform({
    input: Readable.from(chunks, { objectMode: false }),
    output,
    ...(trace ? { trace } : {}),
  });
  output.end();
  const lines = (await text).split('\n').filter((line) => line !== '');
  return { malformed, answers: lines.map((line) => JSON.parse(line) as JsonObject) };
}

describe('runConform', () => {
  it.each([
    ['redirect', 'Invoke-MgRedirectCommunicationCall'],
    ['inviteOld', 'Invoke-MgInviteCommunicationCallParticipant'],
    ['inviteNew', 'Invoke-MgInviteCommunicationCallParticipant'],
    ['byName', 'Test-ByName'],
  ])('knows %s from the start', async (definition, command) => {
    const { answers } = await run([JSON.stringify({ id: 1, definition, argv: [{ param: 'q' }] })]);
    expect(answers[0]).toMatchObject({ id: '1', error: `NamedParameterNotFound,${command}` });
  });

  it('answers in order, a line for a line, and skips comments, empty lines and definitions', async () => {
    const define = '{"define":"d","definition":{"name":"T","parameters":[{"name":"P","type":"string"}]}}';
    const second = '{"case":{"id":"2","definition":"d","cmdline":"-P x"},"engine":{}}';
    const { malformed, answers } = await run([`# why\n\n${CASE}\r\n${define}\n${second}`]);
    expect(answers).toEqual([
      expect.objectContaining({ id: '1', ok: true, bound: { CallId: 'c' } }),
      expect.objectContaining({ id: '2', ok: true, bound: { P: 'x' } }),
    ]);
    expect(malformed).toBe(0);
  });

  it.each([
    ['no JSON', '{', { line: 1 }],
    ['no case', '{"id":"a"}', { id: 'a' }],
    ['an unknown definition', '{"id":"a","definition":"nowhere","argv":[]}', { id: 'a' }],
    ['an unknown value', '{"id":"a","definition":"redirect","argv":[{"value":{"$no":1}}]}', { id: 'a' }],
    [
      'a kind of command that it is not',
      '{"id":"a","kind":"cmdlet","definition":"redirect","argv":[]}',
      { id: 'a' },
    ],
    [
      'text that would have to be executed',
      '{"id":"a","definition":"redirect","cmdline":"(Get-Date)"}',
      { id: 'a' },
    ],
  ])('answers %s with a complaint, counts it, and goes on', async (_, line, answer) => {
    const { malformed, answers } = await run([`${line}\n${CASE}\n`]);
    expect(answers).toEqual([
      { ...answer, harnessError: expect.any(String) },
      expect.objectContaining({ id: '1', ok: true }),
    ]);
    expect(malformed).toBe(1);
  });

  it('splits lines at line feeds only, wherever the chunks end', async () => {
    const line = JSON.stringify({
      id: 1,
      definition: 'redirect',
      argv: [{ param: 'CallId', value: 'ü\u2028😀' }],
    });
    const bytes = Buffer.from(`${line}\n`);
    const { answers } = await run([...bytes].map((byte) => Uint8Array.of(byte)));
    expect(answers).toEqual([expect.objectContaining({ bound: { CallId: 'ü\u2028😀' } })]);
  });

  it('waits for a slow reader', async () => {
    const waiting: (() => void)[] = [];
    const output = new Writable({
      highWaterMark: 1,
      write: (_chunk, _encoding, done) => void waiting.push(done),
    });
    let read = 0;
    const input = Readable.from(
      (function* () {
        for (; read < 1_000; read++) yield `${CASE}\n`;
      })(),
    );
    const ended = runConform({ input, output });
    while (waiting.length === 0) await turn();
    for (let turns = 0; turns < 50; turns++) await turn();
    expect(read).toBeLessThan(100);
    let written = 0;
    for (; written < 1_000; written++) {
      while (waiting.length === 0) await turn();
      waiting.shift()?.();
    }
    expect(await ended).toBe(0);
    output.destroy();
    await once(output, 'close');
  });

  it('traces each step by its name', async () => {
    const lines: string[] = [];
    await run([CASE], (line) => lines.push(line));
    expect(lines).toContain('BIND NAMED cmd line args [Invoke-MgRedirectCommunicationCall]');
    expect(lines.some((line) => line.startsWith('MANDATORY PARAMETER CHECK'))).toBe(true);
  });

  it('never shows a value in its trace', async () => {
    const lines: string[] = [];
    await run([CASE.replace('"c"', '"top secret"')], (line) => lines.push(line));
    expect(lines.join('\n')).not.toContain('secret');
  });
});

describe('CONFORM_HELP', () => {
  it.each(['test/conformance/recorded', 'mgshim-engine.dll conform', '--trace-binding', 'harnessError'])(
    'tells of %s',
    (what) => {
      expect(CONFORM_HELP).toContain(what);
    },
  );
});
