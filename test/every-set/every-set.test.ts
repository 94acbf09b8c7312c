import { readFileSync, rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { namedArgument } from '../../src/bind/argument.js';
import { bind } from '../../src/bind/bind.js';
import type { Cmdlet, CmdletRequest } from '../../src/definition/cmdlet.js';
import { cmdletNames } from '../../src/definition/cmdlets.js';
import { invokeBound, type Session } from '../../src/invoke.js';
import { collectStreams } from '../../src/output/streams.js';
import { openSession } from '../../src/session.js';
import type { PSValue } from '../../src/value/value.js';
import { type RecordingServer, startRecordingServer } from '../cli/recording-server.js';
import { cmdletOf, literal, refusalOf } from '../plan/planned.js';
import { expectedRequest } from './expected-request.js';
import { AMBIGUOUS, expectedSet } from './expected-set.js';
import { argumentsOfSet, IN_FILE, OUT_FILE } from './set-arguments.js';

let server: RecordingServer;
let session: Session;

beforeAll(async () => {
  server = await startRecordingServer();
  session = openSession({
    variables: { MGSHIM_ENDPOINT: server.url, MGSHIM_ACCESS_TOKEN: 'opaque' },
    streams: () => collectStreams().streams,
    signal: new AbortController().signal,
  });
});
afterAll(async () => {
  rmSync(OUT_FILE, { force: true });
  await server.close();
});

/** An answer of the kind that a request has, and the objects that it is. */
function answerOf({ reply }: CmdletRequest): { readonly body: string; readonly objects: readonly PSValue[] } {
  if (reply.kind === 'stream') return { body: 'some bytes', objects: [true] };
  if (reply.kind !== 'object') return { body: '', objects: [true] };
  if (reply.collection) {
    const items = ['{"id":"a"}', '{"id":"b"}'];
    return { body: `{"${reply.unwrap}":[${items}]}`, objects: items.map(literal) };
  }
  if (reply.unwrap !== undefined) return { body: `{"${reply.unwrap}":"w"}`, objects: ['w'] };
  const whole = reply.type === 'long' ? '5' : '{"id":"a"}';
  return { body: whole, objects: [literal(whole)] };
}

/** Sends the arguments of a set, and compares what goes out and what comes back with what the row says. */
async function sendSet(cmdlet: Cmdlet, set: string, which: 'all' | 'mandatory'): Promise<void> {
  const given = argumentsOfSet(cmdlet, set, which);
  const args = [...given].map(([{ name }, { value }]) => namedArgument(name, value));
  const chosen = expectedSet(cmdlet, given.keys());
  if (chosen === AMBIGUOUS) {
    expect(refusalOf(() => bind(cmdlet.command, { args })).id).toBe(AMBIGUOUS);
    return;
  }
  if (which === 'all') expect(chosen).toBe(set);
  const { only: bound } = bind(cmdlet.command, { args });
  expect(bound.parameterSet).toBe(chosen);
  const meaning = cmdlet.row.parameterSets[bound.parameterSet];
  const request = cmdlet.row.requests[meaning?.request ?? 0] as CmdletRequest;
  const expected = expectedRequest(cmdlet, bound.parameterSet, given);

  const { body, objects } = answerOf(request);
  server.answers = [{ status: body === '' ? 204 : 200, body }];
  server.requests.length = 0;
  const { streams, collected } = collectStreams();
  rmSync(OUT_FILE, { force: true });
  expect(await invokeBound(cmdlet, bound, session, streams)).toBe(true);

  expect(server.requests).toHaveLength(1);
  const [{ method, path: address, headers, body: sent } = { path: '', headers: {}, body: '' }] =
    server.requests;
  const [path, query = ''] = address.split('?');
  const options = query === '' ? [] : query.split('&').map((option) => option.split('='));
  expect([bound.parameterSet, method, path, options.sort()]).toEqual([
    bound.parameterSet,
    expected.method,
    expected.path,
    expected.query,
  ]);
  expect(headers).toMatchObject({ authorization: 'Bearer opaque', ...expected.headers });
  if (request.reply.kind === 'stream') expect(readFileSync(OUT_FILE, 'utf8')).toBe(body);
  if (meaning?.body === 'InFile') {
    expect(sent).toBe(readFileSync(IN_FILE, 'utf8'));
    const type = bound.parameters.has('ContentType') ? 'text/plain' : 'application/octet-stream';
    expect(headers['content-type']).toBe(type);
  } else {
    expect(headers['content-type']).toBe('body' in expected ? 'application/json' : undefined);
    expect(sent === '' ? undefined : JSON.parse(sent)).toEqual(expected.body);
  }
  const passThru = request.reply.kind === 'object' || bound.parameters.has('PassThru');
  // The values are any of their type, so that some are beyond what Graph is known to take.
  const unknown = collected.warnings.filter((warning) => !warning.includes('; Graph takes '));
  expect([collected.objects, collected.errors, unknown]).toEqual([passThru ? objects : [], [], []]);
}

describe.each(['v1.0', 'beta'])(
  'every set of every command of %s binds and sends what its row says',
  (api) => {
    const cmdlets = cmdletNames()
      .map(cmdletOf)
      .filter((cmdlet) => cmdlet.api === api);

    test.each(cmdlets.map((cmdlet) => [cmdlet.name, cmdlet] as const))('%s', async (_, cmdlet) => {
      for (const set of Object.keys(cmdlet.row.parameterSets)) {
        await sendSet(cmdlet, set, 'all');
        await sendSet(cmdlet, set, 'mandatory');
      }
    });
  },
);

test('these are all commands', () => expect(cmdletNames()).toHaveLength(252 + 218));

test('but for a few that no argument tells apart, every set can be chosen', () => {
  const unreachable = cmdletNames()
    .map(cmdletOf)
    .flatMap((cmdlet) =>
      Object.keys(cmdlet.row.parameterSets)
        .filter((set) => expectedSet(cmdlet, argumentsOfSet(cmdlet, set, 'all').keys()) === AMBIGUOUS)
        .map((set) => [cmdlet.name, set]),
    );
  expect(new Set(unreachable.map(([name]) => name)).size).toBe(22);
  for (const [, set] of unreachable) expect(set).toMatch(/ViaIdentity/);
});
