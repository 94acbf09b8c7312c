import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { type CommandResult, runCommand } from '../cli/run-command.js';
import { httpServer, type TestServer } from '../dispatch/loopback-server.js';
import type { ThrowAway } from './throw-away-certificate.js';

export const TENANT = '11111111-1111-1111-1111-111111111111';
export const CLIENT = '22222222-2222-2222-2222-222222222222';

/** A shell with a configuration folder of its own, and a Graph of this machine that takes every call. */
export interface Shell {
  readonly graph: TestServer;
  readonly folder: string;
  readonly variables: Readonly<Record<string, string>>;
  /** Runs the command as a process of its own. */
  readonly run: (
    argv: readonly string[],
    variables?: Readonly<Record<string, string>>,
  ) => Promise<CommandResult>;
  /** The redirect cmdlet with options, and what Graph got: the tokens. */
  readonly redirect: (
    options: readonly string[],
    variables?: Readonly<Record<string, string>>,
  ) => Promise<CommandResult>;
  readonly tokens: () => readonly (string | undefined)[];
}

/**
 * The environment Local leads to the Graph of this shell and to `authority`.
 *
 * @param files the authority's certificate, which the processes trust.
 */
export async function openShell(
  authority: string,
  files?: ThrowAway,
  answer: Parameters<typeof httpServer>[0] = (_hit, response) => response.writeHead(202).end(),
): Promise<Shell> {
  const graph = await httpServer(answer);
  const folder = mkdtempSync(join(tmpdir(), 'mgshim-shell-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  mkdirSync(folder, { recursive: true });
  const local = { name: 'Local', azureADEndpoint: authority, graphEndpoint: graph.url };
  writeFileSync(join(folder, 'environment-local.json'), JSON.stringify(local));
  const variables = {
    MGSHIM_CONFIG_DIR: folder,
    ...(files === undefined ? {} : { NODE_EXTRA_CA_CERTS: files.path('server.pem') }),
  };
  const run: Shell['run'] = (argv, more = {}) => runCommand(argv, { variables: { ...variables, ...more } });
  return {
    graph,
    folder,
    variables,
    run,
    redirect: (options, more) =>
      run(['Invoke-MgRedirectCommunicationCall', '-CallId', 'c', ...options], more),
    tokens: () => graph.hits.map(({ headers }) => headers.authorization),
  };
}
