import { configFolder } from '../connection/config-folder.js';
import { openConnectionStore } from '../connection/stored-connections.js';
import { clearTokenCache } from '../connection/token-cache.js';
import { CmdletError, type Outcome } from '../errors/cmdlet-error.js';
import { type CliIo, writeText } from './io.js';

/**
 * `mgshim disconnect [NAME]`: removes every cached token, and the connection of that name.
 *
 * @throws CmdletError `ConnectionNotFound`; `ConfigFileUnusable`.
 */
export async function runDisconnect(argv: readonly string[], io: CliIo): Promise<Outcome | 'done'> {
  const [name] = argv;
  const folder = configFolder(io.variables, process.platform);
  clearTokenCache(folder);
  if (name === undefined || openConnectionStore(folder).remove(name)) return 'done';
  throw new CmdletError({
    id: 'ConnectionNotFound',
    category: 'ObjectNotFound',
    outcome: 'input',
    message: `There is no connection '${name.slice(0, 80)}'; the cached tokens are gone. \`mgshim connections\` lists them.`,
  });
}

/** `mgshim connections`: how each connection signs in, as a JSON list; no secret is in it. */
export async function runConnections(_argv: readonly string[], io: CliIo): Promise<Outcome | 'done'> {
  const store = openConnectionStore(configFolder(io.variables, process.platform));
  const all = store.names().map((name) => ({ name, ...store.get(name) }));
  await writeText(io.stdout, `${JSON.stringify(all, undefined, 2)}\n`);
  return 'done';
}
