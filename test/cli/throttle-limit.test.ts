import { describe, expect, it } from 'vitest';
import { faultyCalls, isLost, isRefused } from '../faulty-calls.js';
import { runCommand } from './run-command.js';

const COUNT = 120;
const LIMIT = 12;
const INVITE = 'Invoke-MgInviteCommunicationCallParticipant';
const PARTICIPANTS = '[{"identity":{"user":{"id":"u"}}}]';

describe('--throttle-limit', () => {
  const { url, executed, most, reset } = faultyCalls();
  const invite = (...options: readonly string[]) =>
    runCommand([INVITE, '-Participants', PARTICIPANTS, '--input', '-', '--output', 'json', ...options], {
      variables: { MGSHIM_ENDPOINT: url(), MGSHIM_ACCESS_TOKEN: 'token' },
      stdin: JSON.stringify(Array.from({ length: COUNT }, (_, call) => ({ CallId: String(call) }))),
    });
  const calls = Array.from({ length: COUNT }, (_, call) => call);

  it('sends so many at once; output and errors keep the order, nothing is lost or sent twice', async () => {
    const { stdout, stderr, exitCode } = await invite('--throttle-limit', String(LIMIT));
    const ids = (JSON.parse(stdout) as { readonly id: string }[]).map(({ id }) => Number(id));
    expect(ids).toEqual(calls.filter((call) => !isRefused(call) && !isLost(call)));
    const refused = [...stderr.matchAll(/Call (\d+) not found/g)].map(([, call]) => Number(call));
    expect(refused).toEqual(calls.filter(isRefused));
    expect(stderr.match(/OutcomeUnknown/g)).toHaveLength(calls.filter(isLost).length);
    expect([...executed.values()]).toEqual(Array(executed.size).fill(1));
    expect(executed.size).toBe(calls.filter((call) => !isRefused(call)).length);
    expect(exitCode).toBe(7);
    expect(most()).toBeGreaterThan(LIMIT / 2);
    expect(most()).toBeLessThanOrEqual(LIMIT);
  });

  it('says the same as one after the other', async () => {
    const together = await invite('--throttle-limit', String(LIMIT));
    reset();
    const alone = await invite();
    const known = (text: string) => text.replace(/[\da-f-]{36}/g, 'ID');
    expect(together.stdout).toBe(alone.stdout);
    expect(known(together.stderr)).toBe(known(alone.stderr));
    expect(together.exitCode).toBe(alone.exitCode);
  });

  it('begins nothing more after an error with -ErrorAction Stop', async () => {
    const { stdout } = await invite('--throttle-limit', '4', '-ErrorAction', 'Stop');
    const ids = (JSON.parse(stdout) as { readonly id: string }[]).map(({ id }) => Number(id));
    expect(ids.slice(0, 3)).toEqual([0, 1, 2]);
    expect(ids.length).toBe(executed.size);
    expect(executed.size).toBeLessThan(12);
  });

  it.each(['0', '101', 'x', '1.5'])('takes no %s', async (limit) => {
    const { stderr, exitCode } = await invite('--throttle-limit', limit);
    expect([exitCode, executed.size]).toEqual([2, 0]);
    expect(stderr).toMatch(/InvalidOptionValue/);
  });
});
