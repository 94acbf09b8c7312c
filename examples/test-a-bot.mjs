// Tests a bot in one process, without a tenant: node --test examples/test-a-bot.mjs
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer } from 'node:https';
import { after, before, test } from 'node:test';
import { invoke } from 'mgshim';
import { startSandboxServer } from 'mgshim/sandbox';

const PEOPLE = ['98da8a1a-1b87-452c-a713-65d3f10b1253', 'bf5aae9a-d11d-47a8-93b1-782504c9c3f3'];

/** The bot under test: it hears of calls over https, and has every incoming one ring at two people. */
function createBot({ certificate, key }, variables) {
  return createServer({ cert: certificate, key }, async (request, response) => {
    const chunks = await request.toArray();
    const { value } = JSON.parse(Buffer.concat(chunks).toString());
    for (const { changeType, resourceData } of value) {
      if (changeType !== 'created' || resourceData.state !== 'incoming') continue;
      const Targets = PEOPLE.map((id) => ({ identity: { user: { id } } }));
      const parameters = { CallId: resourceData.id, Targets, Timeout: 30 };
      await invoke('Invoke-MgRedirectCommunicationCall', parameters, { variables });
    }
    response.writeHead(202).end();
  });
}

let server;
let bot;
let callbackUri;

before(async () => {
  server = await startSandboxServer();
  const variables = { MGSHIM_ENVIRONMENT: 'Sandbox', MGSHIM_ENDPOINT: server.url };
  bot = createBot(server.sandbox.certificate(), variables).listen(0, '127.0.0.1');
  await once(bot, 'listening');
  callbackUri = `https://localhost:${bot.address().port}/api/calls`;
});
after(async () => {
  bot.close();
  bot.closeAllConnections();
  await server.close();
});

const legs = (id) => server.sandbox.legs(id).map(({ state }) => state);

test('everybody rings, and the first to answer gets the call', async () => {
  const { sandbox } = server;
  sandbox.reset({
    title: 'two people',
    people: [
      { who: { user: PEOPLE[0] }, does: 'ignores' },
      { who: { user: PEOPLE[1] }, does: 'answers', after: 4 },
    ],
  });
  const { id } = sandbox.makeCall({ callbackUri });
  await sandbox.settled(); // the bot has been told, and has done what it does
  assert.deepEqual(legs(id), ['rings', 'rings']);
  sandbox.advance(4_000); // no need to wait
  assert.deepEqual(legs(id), ['stopped', 'answered']);
});

test('a call that nobody answers is over after the 30 seconds that the bot asks for', async () => {
  const { sandbox } = server;
  sandbox.reset({ title: 'nobody is there', people: [{ who: 'everyone', does: 'ignores' }] });
  const { id } = sandbox.makeCall({ callbackUri });
  await sandbox.settled();
  sandbox.advance(30_000);
  await sandbox.settled();
  assert.deepEqual(legs(id), ['stopped', 'stopped']);
  assert.equal(sandbox.notifications.at(-1).changeType, 'deleted');
});

test('a bot that Graph keeps waiting still saves the call', async () => {
  const { sandbox } = server;
  sandbox.reset({
    title: 'busy',
    faults: [{ on: 'redirect', status: 429, retryAfter: 1, times: 1 }],
  });
  const { id } = sandbox.makeCall({ callbackUri });
  await sandbox.settled();
  assert.deepEqual(
    sandbox.requests.map(({ status }) => status),
    [429, 202],
  );
  assert.deepEqual(legs(id), ['answered', 'stopped']);
});
