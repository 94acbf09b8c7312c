import { configFolder } from '../connection/config-folder.js';
import type { ConnectDeps } from '../connection/connection.js';
import { type Connection, openConnection } from '../connection/connection.js';
import type { Variables } from '../connection/environment.js';
import { openConnectionStore } from '../connection/stored-connections.js';
import { CmdletError } from '../errors/cmdlet-error.js';
import { addedEnvironments } from './added-environments.js';
import type { CliIo } from './io.js';
import { isAnswerable } from './is-answerable.js';

/** What a call says of its connection: `--connection`, `--expect-tenant`, `--token-cache`. */
export interface CallConnectionOptions {
  readonly connection: string | undefined;
  readonly expectTenant: string | undefined;
  readonly tokenCache: boolean;
}

/**
 * The connection of one call: the one named by `--connection` or MGSHIM_CONNECTION, else what the other variables
 * describe. Nobody signs in before a request really goes out.
 *
 * @throws CmdletError `ConnectionNotFound`; what the connection's file, the variables or the environment have wrong.
 */
export function callConnection(options: CallConnectionOptions, io: CliIo, platform: string): Connection {
  const { variables } = io;
  const { expectTenant } = options;
  const name = options.connection ?? (variables.MGSHIM_CONNECTION || undefined);
  const deps = signInDeps(options.tokenCache, io, platform);
  if (name === undefined) {
    const kept = expectTenant === undefined ? {} : { expectTenant };
    const own = { kind: 'environmentVariable', name: 'default', contextScope: 'Process', ...kept } as const;
    return openConnection(own, deps);
  }
  const store = openConnectionStore(configFolder(variables, platform));
  const found = store.options(name, variables, { interactive: isAnswerable(io), expectTenant });
  if (found === undefined) throw notFound(name);
  return openConnection(found, deps);
}

/** What signing in needs from around it, in a shell: messages for a person go to stderr at once. */
export function signInDeps(tokenCache: boolean, io: CliIo, platform: string): ConnectDeps {
  const { variables, signal } = io;
  const isCached = tokenCache || isOn(variables, 'MGSHIM_TOKEN_CACHE');
  return {
    variables,
    environments: addedEnvironments(variables, platform),
    signal,
    onMessage: (message) => void io.stderr.write(`${message}\n`),
    ...(isCached ? { cacheFolder: configFolder(variables, platform) } : {}),
  };
}

function isOn(variables: Variables, name: string): boolean {
  return /^(1|true)$/i.test(variables[name] ?? '');
}

function notFound(name: string): CmdletError {
  return new CmdletError({
    id: 'ConnectionNotFound',
    category: 'ObjectNotFound',
    outcome: 'signIn',
    message: `There is no connection '${name.slice(0, 80)}'. \`mgshim connect NAME\` makes one, \`mgshim connections\` lists them.`,
    target: 'connection',
  });
}
