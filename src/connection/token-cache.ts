import { createHash } from 'node:crypto';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { removeConfigFile, replaceConfigFile } from './config-file.js';
import type { SignInChoice } from './credential-choice.js';
import type { Environment } from './environment.js';
import { readPrivateFile } from './private-file.js';
import type { KeptToken } from './remembered-token.js';
import { openSealed, sealText } from './seal.js';
import { sealingSecret } from './sealing-secret.js';

/** One credential's token in a file. Reading and writing never fail: without the file a token is asked for. */
export interface TokenCache {
  /** Undefined where there is none that can be trusted and opened. */
  readonly read: () => Promise<KeptToken | undefined>;
  readonly write: (token: KeptToken) => Promise<void>;
}

export interface TokenCacheOptions {
  /** The configuration folder. */
  readonly folder: string;
  readonly choice: SignInChoice;
  readonly environment: Environment;
  /** Told why a token cannot be kept; the call goes on. */
  readonly warn?: (message: string) => void;
}

const FOLDER = 'tokens';
const VERSION = 1;

/**
 * The cache file of a credential: one for each authority, Graph, application and kind, written whole or not at all,
 * so that any number of processes may use it. Only its owner can read it; what a credential with a secret of its own
 * has is encrypted with that secret, so that the file is of no use to whoever has not the secret. A user's token has
 * none: there the permissions are the only protection.
 *
 * @returns undefined for credentials that keep tokens elsewhere, or whose account may change behind our back: a
 * managed identity, the Azure CLI, a ready token.
 */
export function openTokenCache(options: TokenCacheOptions): TokenCache | undefined {
  const { folder, choice, environment, warn = () => undefined } = options;
  const identity = identityOf(choice, environment);
  if (identity === undefined) return undefined;
  const path = join(folder, FOLDER, `${createHash('sha256').update(identity).digest('hex')}.json`);
  const isSealed = choice.source !== 'interactiveBrowser' && choice.source !== 'deviceCode';

  return {
    read: async () => {
      try {
        const kept = parsed(readPrivateFile(path));
        if (kept === undefined) return undefined;
        const text = isSealed ? openSealed(kept.sealed, await sealingSecret(choice), identity) : kept.token;
        return typeof text === 'string' ? tokenOf(text) : undefined;
      } catch {
        return undefined;
      }
    },
    write: async (token) => {
      try {
        const { token: value, renewAt, expiresAt } = token;
        const text = JSON.stringify({ token: value, renewAt, expiresAt });
        const body = isSealed
          ? { sealed: sealText(text, await sealingSecret(choice), identity) }
          : { token: text };
        replaceConfigFile(path, { version: VERSION, ...body });
      } catch {
        warn(`The token cannot be kept for the next call: ${path} cannot be written.`);
      }
    },
  };
}

/**
 * Removes every cached token; true where there was any.
 *
 * @param folder the configuration folder.
 * @throws CmdletError `ConfigFileUnusable`.
 */
export function clearTokenCache(folder: string): boolean {
  const path = join(folder, FOLDER);
  return removeConfigFile(path, () => rmSync(path, { recursive: true, maxRetries: 5 }));
}

/** What tells one credential's tokens from another's; nothing secret is in it. */
function identityOf(choice: SignInChoice, { endpoint, authority }: Environment): string | undefined {
  switch (choice.source) {
    case 'clientSecret':
    case 'sandbox':
    case 'clientCertificate':
    case 'workloadIdentity':
      return JSON.stringify([endpoint, authority, choice.source, choice.tenantId, choice.clientId]);
    case 'interactiveBrowser':
    case 'deviceCode': {
      const { tenantId = null, clientId, scopes } = choice;
      return JSON.stringify([endpoint, authority, 'user', tenantId, clientId, [...scopes].sort()]);
    }
    default:
      return undefined;
  }
}

interface CacheFile {
  readonly version: number;
  readonly sealed?: unknown;
  readonly token?: unknown;
}

function parsed(text: string | undefined): CacheFile | undefined {
  const value: unknown = text === undefined ? undefined : JSON.parse(text);
  const file = typeof value === 'object' && value !== null ? (value as CacheFile) : undefined;
  return file?.version === VERSION ? file : undefined;
}

function tokenOf(text: string): KeptToken | undefined {
  const { token, renewAt, expiresAt } = JSON.parse(text) as Partial<Record<keyof KeptToken, unknown>>;
  const isToken = typeof token === 'string' && /^[\x21-\x7e]+$/.test(token);
  return isToken && typeof renewAt === 'number' && typeof expiresAt === 'number'
    ? { token, renewAt, expiresAt }
    : undefined;
}
