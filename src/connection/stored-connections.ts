import { CmdletError } from '../errors/cmdlet-error.js';
import { corruptConfigFile, readConfigFile, removeConfigFile, replaceConfigFile } from './config-file.js';
import { type ConnectOptions, readConnectOptions } from './connect-options.js';
import type { Variables } from './environment.js';
import { namedFile, namedFileNames } from './named-file.js';

/**
 * A sign-in as it is kept: {@link ConnectOptions} as a host writes them, where a secret is never itself there but
 * as `{"variable": "NAME"}`, the variable that holds it when it is needed.
 */
export type StoredSignIn = Readonly<Record<string, unknown>>;

/** What a call says besides what is kept. */
export interface CallOptions {
  /** Whether somebody is there to answer, for a person's sign-in. Default false. */
  readonly interactive?: boolean;
  readonly expectTenant?: string | undefined;
}

/** Connections by name, in any case; each is one small file in the configuration folder. */
export interface ConnectionStore {
  readonly names: () => readonly string[];
  /** What is kept; undefined where there is none. @throws CmdletError `ConfigFileCorrupt`. */
  readonly get: (name: string) => StoredSignIn | undefined;
  /**
   * The sign-in with its secrets; of the kind `missing` where a variable is not set. Undefined where there is none.
   * @throws CmdletError as {@link readConnectOptions}; `SecretInSettings` for a file that holds a secret itself.
   */
  readonly options: (name: string, variables: Variables, call?: CallOptions) => ConnectOptions | undefined;
  /** Keeps a sign-in, in place of an earlier one. @throws CmdletError as {@link options}; `InvalidConnectionName`. */
  readonly set: (name: string, signIn: StoredSignIn) => void;
  /** False where there was none. */
  readonly remove: (name: string) => boolean;
}

/** The fields that hold secrets. */
const SECRETS = ['secret', 'token', 'password', 'pem', 'certificate', 'encodedCertificate'] as const;

export function openConnectionStore(folder: string): ConnectionStore {
  const get = (name: string): StoredSignIn | undefined => {
    const path = namedFile(folder, 'connection', name);
    const value = path === undefined ? undefined : readConfigFile(path);
    if (path === undefined || value === undefined) return undefined;
    if (typeof value !== 'object' || value === null || Array.isArray(value)) throw corruptConfigFile(path);
    return value as StoredSignIn;
  };
  return {
    names: () => namedFileNames(folder, 'connection'),
    get,
    options: (name, variables, call = {}) => {
      const stored = get(name);
      return stored === undefined ? undefined : withSecrets(name, stored, variables, call);
    },
    set: (name, signIn) => {
      const path = namedFile(folder, 'connection', name);
      if (path === undefined) throw invalidName();
      // What could not be read later is not kept: every variable counts as set here.
      const anything = new Proxy<Variables>({}, { get: () => 'eA==' });
      withSecrets(name, signIn, anything);
      replaceConfigFile(path, signIn);
    },
    remove: (name) => {
      const path = namedFile(folder, 'connection', name);
      return path !== undefined && removeConfigFile(path);
    },
  };
}

/**
 * What is kept, with its secrets, as a sign-in.
 *
 * @throws CmdletError as {@link readConnectOptions}; `SecretInSettings`.
 */
export function withSecrets(
  name: string,
  stored: StoredSignIn,
  variables: Variables,
  { interactive = false, expectTenant }: CallOptions = {},
): ConnectOptions {
  const filled: Record<string, unknown> = { ...stored, name };
  const missing: string[] = [];
  for (const field of SECRETS) {
    const value = Object.hasOwn(stored, field) ? stored[field] : undefined;
    if (value === undefined || value === null) continue;
    const variable = variableOf(value);
    if (variable === undefined) throw secretInSettings(name, field);
    filled[field] = variables[variable] || undefined;
    if (filled[field] === undefined) missing.push(variable);
  }
  if (missing.length > 0) {
    const { environment } = stored;
    return {
      kind: 'missing',
      reason: `The connection '${name}' needs: ${missing.join(', ')}.`,
      name,
      contextScope: 'Process',
      ...(typeof environment === 'string' ? { environment } : {}),
      ...(expectTenant === undefined ? {} : { expectTenant }),
    };
  }
  if (stored.kind === 'user') filled.interactive = interactive;
  if (expectTenant !== undefined) filled.expectTenant = expectTenant;
  return readConnectOptions(filled);
}

function variableOf(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null || !('variable' in value)) return undefined;
  return typeof value.variable === 'string' && value.variable !== '' ? value.variable : undefined;
}

function secretInSettings(name: string, field: string): CmdletError {
  return failure(
    'SecretInSettings',
    `The connection '${name}' must not hold '${field}' itself, but {"variable": "NAME"}: the variable that has it.`,
  );
}

function invalidName(): CmdletError {
  return failure(
    'InvalidConnectionName',
    'A connection needs a name of ordinary characters, at most 60 or so.',
  );
}

function failure(id: string, message: string): CmdletError {
  return new CmdletError({ id, category: 'InvalidArgument', outcome: 'input', message });
}
