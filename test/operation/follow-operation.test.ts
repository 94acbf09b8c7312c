import { describe, expect, it } from 'vitest';
import { operationStopped } from '../../src/dispatch/failure.js';
import type { WireResponse } from '../../src/dispatch/request.js';
import { CmdletError } from '../../src/errors/cmdlet-error.js';
import { type Followed, followOperation, type WaitNotice } from '../../src/operation/follow-operation.js';
import { answerOf, neverStopped, scripted } from '../dispatch/fake-send.js';

const ADDRESS = {
  url: 'https://graph.microsoft.com/v1.0/communications/calls/c1/operations/o1',
  callId: 'c1',
  operationId: 'o1',
};

function operation(
  status: string | null,
  more: object = {},
  headers: Record<string, string> = {},
): WireResponse {
  return { ...answerOf(200, headers), body: JSON.stringify({ id: 'o1', status, ...more }) };
}

interface Run extends Followed {
  readonly waits: readonly number[];
  readonly sent: readonly string[];
  readonly notices: readonly (WaitNotice | undefined)[];
}

/** Follows an operation whose answers are given, by a clock that only waiting moves. */
async function follow(
  answers: readonly (WireResponse | CmdletError)[],
  { started = operation('Running'), timeoutMs = 90_000 }: { started?: WireResponse; timeoutMs?: number } = {},
): Promise<Run> {
  const send = scripted(answers);
  const waits: number[] = [];
  const notices: (WaitNotice | undefined)[] = [];
  let time = 0;
  let isOver = () => {};
  const followed = await followOperation(
    {
      address: ADDRESS,
      started,
      userAgent: 'test/1',
      get: send,
      clean: () => ({ secrets: ['hidden-secret'], unsafe: false }),
      signal: neverStopped,
    },
    {
      timeoutMs,
      onProgress: (notice) => void notices.push(notice),
      now: () => time,
      timer: (_, then) => {
        isOver = then;
        return () => undefined;
      },
      sleep: async (milliseconds) => {
        waits.push(milliseconds);
        time += milliseconds;
        if (time < timeoutMs) return;
        isOver();
        throw operationStopped();
      },
    },
  );
  return { ...followed, waits, sent: send.sent.map(({ method, url }) => `${method} ${url}`), notices };
}

const status = ({ last }: Followed) => (JSON.parse(last?.body ?? '{}') as { status?: unknown }).status;

describe('following an operation', () => {
  it.each(['completed', 'Completed'])('asks nothing where it has ended already: %s', async (word) => {
    const run = await follow([], { started: operation(word) });
    expect(run).toMatchObject({ sent: [], waits: [] });
    expect(run.error).toBeUndefined();
  });

  it('asks until it is completed, less and less often', async () => {
    const going = [operation('running'), operation(null), operation('notStarted'), operation('Running')];
    const run = await follow([...going, ...going, operation('completed')]);
    expect(run.error).toBeUndefined();
    expect(status(run)).toBe('completed');
    expect(run.sent).toEqual(Array(9).fill(`GET ${ADDRESS.url}`));
    expect(run.waits[0]).toBe(500);
    expect(run.waits).toEqual([...run.waits].sort((a, b) => a - b));
    expect(run.waits.at(-1)).toBe(5_000);
  });

  it('asks when Retry-After says', async () => {
    const run = await follow([operation('running', {}, { 'retry-after': '7' }), operation('completed')], {
      started: operation('Running', {}, { 'retry-after': '0' }),
    });
    expect(run.waits).toEqual([0, 7_000]);
  });

  it.each([
    [{ code: 412, subcode: 10073, message: 'no sponsor' }, '412#10073'],
    [{ code: 403 }, '403'],
    [null, 'OperationFailed'],
  ])('a failure is an error with code and subcode: %j', async (resultInfo, id) => {
    const run = await follow([operation('failed', { resultInfo })]);
    expect(run.error).toMatchObject({ id, outcome: 'operationFailed', category: 'InvalidResult' });
    expect(status(run)).toBe('failed');
  });

  it('an error shows neither numbers nor secrets, and drives no terminal', async () => {
    const message = 'for 4:+61400000000 with hidden-secret\u001b[2J\nDiagCode: 412#10073';
    const { error } = await follow([operation('failed', { resultInfo: { code: 412, message } })]);
    expect(error?.message).toContain('412#10073');
    expect(error?.message).not.toMatch(/61400|hidden|[\u0000-\u001f]/);
  });

  it('that still runs when the time is over is an error of its own, with what is known of it', async () => {
    const run = await follow([operation('running')], { timeoutMs: 3_000 });
    expect(run.error).toMatchObject({ id: 'OperationStillRunning', outcome: 'operationOpen' });
    expect(run.error?.recommendedAction).toContain(
      'Get-MgCommunicationCallOperation -CallId c1 -CommsOperationId o1',
    );
    expect(status(run)).toBe('running');
  });

  it.each([
    ['a refusal', { ...answerOf(404), body: '{"error":{"code":"8522","message":"gone"}}' }],
    [
      'no answer',
      new CmdletError({ id: 'ConnectionLost', category: 'ConnectionError', outcome: 'failed', message: 'x' }),
    ],
  ])('that cannot be followed is no failure of the action: %s', async (_, answer) => {
    const run = await follow([answer]);
    expect(run.error).toMatchObject({ id: 'OperationNotFollowed', outcome: 'operationOpen' });
    expect(run.error?.message).toMatch(/^The request was accepted/);
    expect(status(run)).toBe('Running');
  });

  it('that its caller stops following goes on', async () => {
    const run = await follow([operationStopped()]);
    expect(run.error).toMatchObject({ id: 'OperationStopped', outcome: 'interrupted' });
    expect(run.error?.message).toContain('The request was accepted');
  });

  it('tells how it is going, and that it is over', async () => {
    const { notices } = await follow([operation('running'), operation('completed')]);
    expect(notices.map((notice) => notice?.elapsedMs)).toEqual([0, 500, undefined]);
    expect(notices[0]).toMatchObject({ operationId: 'o1', status: 'running', timeoutMs: 90_000 });
  });
});
