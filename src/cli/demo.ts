import { spawn } from 'node:child_process';
import { STATUS_CODES } from 'node:http';
import { fileURLToPath } from 'node:url';
import type { Outcome } from '../errors/cmdlet-error.js';
import { startSandboxServer } from '../sandbox/server.js';
import { type CliIo, writeText } from './io.js';

/** Example 1 of "call: redirect": forward a call to a target. */
const TARGETS = `@(
  @{
    "@odata.type" = "#microsoft.graph.invitationParticipantInfo"
    identity = @{
      "@odata.type" = "#microsoft.graph.identitySet"
      application = @{
        "@odata.type" = "#microsoft.graph.identity"
        displayName = "test bot 2"
        id = "22bfd41f-550e-477d-8789-f6f7bd2a5e8b"
      }
    }
  }
)`;
const CALLBACK = 'https://bot.contoso.com/api/calls/24701998-1a73-4d42-8085-bf46ed0ae039';

/**
 * Shows the main job: a sandbox is started, a call comes in, the real command redirects it in a process of its
 * own, and what went over the wire is printed.
 */
export async function runDemo(io: CliIo): Promise<Outcome | 'done'> {
  const say = (text: string) => writeText(io.stdout, `${text}\n`);
  const server = await startSandboxServer({ seed: 'demo' });
  try {
    const get = async (path: string): Promise<unknown> => (await fetch(`${server.url}${path}`)).json();
    await say(`1. A sandbox of Microsoft Graph listens at ${server.url}; nothing leaves this machine.\n`);
    const created = await fetch(`${server.url}/sandbox/calls`, { method: 'POST' });
    const { id } = (await created.json()) as { readonly id: string };
    await say('2. A call comes in. The bot is notified:');
    await say(notification(await get(`/sandbox/notifications?callId=${id}`), 0));
    await say('\n3. The bot redirects it within its 15 seconds:\n');
    await say(`   mgshim Invoke-MgRedirectCommunicationCall -CallId ${id} \\`);
    await say(`     -Targets '${TARGETS.replaceAll('\n', '\n     ')}' \\`);
    await say(`     -CallbackUri ${CALLBACK} -PassThru\n`);
    const code = await redirect(id, server.url, io);
    await say(`   exit code ${code}`);
    await say('\n4. What Graph received and answered:');
    await say(exchange(await get('/sandbox/requests')));
    await say('\n5. The call is over for the bot. It is notified again:');
    await say(notification(await get(`/sandbox/notifications?callId=${id}`), 1));
    return code === 0 ? 'done' : 'internal';
  } finally {
    await server.close();
  }
}

function redirect(id: string, url: string, io: CliIo): Promise<number> {
  const main = fileURLToPath(new URL('../cli/main.js', import.meta.url));
  const words = ['-CallId', id, '-Targets', TARGETS, '-CallbackUri', CALLBACK, '-PassThru', '-Verbose'];
  const environment = {
    ...io.variables,
    MGSHIM_ENVIRONMENT: 'Sandbox',
    MGSHIM_ENDPOINT: url,
    MGSHIM_ACCESS_TOKEN: '',
  };
  const child = spawn(process.execPath, [main, 'Invoke-MgRedirectCommunicationCall', ...words], {
    env: environment,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  child.stdout.on('data', (chunk: Buffer) => io.stdout.write(`   ${chunk.toString()}`));
  child.stderr.on('data', (chunk: Buffer) => io.stdout.write(`   ${chunk.toString()}`));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve(code ?? 1));
  });
}

/** A notification as the bot receives it. */
function notification(json: unknown, index: number): string {
  const entry = listOf<{ readonly callbackUri: string; readonly body: unknown }>(json)[index];
  return indented(`POST ${entry?.callbackUri}\n\n${JSON.stringify(entry?.body, null, 2)}`);
}

/** The last request and the status that answered it. */
function exchange(json: unknown): string {
  const entry = listOf<{
    readonly method: string;
    readonly path: string;
    readonly body: unknown;
    readonly status: number;
    readonly requestId: string;
  }>(json).at(-1);
  return indented(
    `${entry?.method} ${entry?.path}\nAuthorization: Bearer (a token of the sandbox)\nContent-Type: application/json\n\n` +
      `${JSON.stringify(entry?.body, null, 2)}\n\n` +
      `HTTP/1.1 ${entry?.status} ${STATUS_CODES[entry?.status ?? 0]}\nrequest-id: ${entry?.requestId}`,
  );
}

function listOf<Entry>(json: unknown): readonly Entry[] {
  return Array.isArray(json) ? json : ((json as { readonly value?: readonly Entry[] }).value ?? []);
}

function indented(text: string): string {
  return text.replace(/^(?=.)/gm, '   ');
}
