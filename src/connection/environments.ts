import { CmdletError } from '../errors/cmdlet-error.js';
import {
  CONFIG_FILE_CORRUPT,
  corruptConfigFile,
  createConfigFile,
  readConfigFile,
  removeConfigFile,
  replaceConfigFile,
} from './config-file.js';
import { type AddedEnvironments, CLOUDS, type Environment, SANDBOX } from './environment.js';
import { checkedEndpoints, type EndpointPair } from './environment-endpoints.js';
import { areForeign } from './known-authorities.js';
import { namedFile, namedFileNames } from './named-file.js';

/** An environment as Get-MgEnvironment writes it. */
export interface NamedEnvironment extends EndpointPair {
  readonly name: string;
  readonly azureADEndpoint: string;
  readonly graphEndpoint: string;
  readonly type: 'Built-in' | 'User-defined';
}

/** Changes of an environment: what is absent stays. */
export interface EnvironmentChange {
  readonly name: string;
  readonly azureADEndpoint?: string;
  readonly graphEndpoint?: string;
}

/**
 * The environments that are known by name, in any case. Built-in ones can neither be changed nor removed
 * (`EnvironmentBuiltIn`). Each of the others is one small file, so that parallel writers lose nothing of one
 * another. Every method throws CmdletError, outcome input; `ConfigFileCorrupt` names the damaged file.
 */
export interface EnvironmentStore extends AddedEnvironments {
  /** The built-in ones, then the others by name. */
  list(): readonly NamedEnvironment[];
  get(name: string): NamedEnvironment | undefined;
  /** @throws CmdletError `EnvironmentExists`, `InvalidEnvironmentName`, `InvalidEnvironmentEndpoint`. */
  add(environment: EndpointPair & { readonly name: string }): NamedEnvironment;
  /** Changes one, or adds it where both endpoints are given (as Set-MgEnvironment does); `EnvironmentNotFound`. */
  set(change: EnvironmentChange): NamedEnvironment;
  /** Removes one and returns what it was; undefined where its file was damaged. `EnvironmentNotFound`. */
  remove(name: string): NamedEnvironment | undefined;
}

/** The store in a configuration folder ({@link configFolder}), which need not exist. */
export function openEnvironmentStore(folder: string): EnvironmentStore {
  const pathOf = (name: string): string => {
    const path = namedFile(folder, 'environment', name);
    if (path === undefined) throw invalidName();
    return path;
  };
  const added = (name: string): NamedEnvironment | undefined => {
    const path = namedFile(folder, 'environment', name);
    const value = path === undefined ? undefined : readConfigFile(path);
    return path === undefined || value === undefined ? undefined : restored(value, path, folder);
  };

  return {
    list: () => [...BUILT_IN, ...namedFileNames(folder, 'environment').flatMap((name) => added(name) ?? [])],
    get: (name) => builtIn(name) ?? added(name),
    find: (name) => {
      const found = added(name);
      return found === undefined ? undefined : toEnvironment(found);
    },
    add: ({ name, azureADEndpoint, graphEndpoint }) => {
      const made = userDefined(name, { azureADEndpoint, graphEndpoint });
      if (createConfigFile(pathOf(name), kept(made))) return made;
      throw failure(
        'EnvironmentExists',
        'An environment of that name has been added already. Set-MgEnvironment changes it.',
      );
    },
    set: ({ name, azureADEndpoint, graphEndpoint }) => {
      refuseReserved(name);
      const complete = azureADEndpoint !== undefined && graphEndpoint !== undefined;
      const before = complete ? undefined : added(name);
      const azureAD = azureADEndpoint ?? before?.azureADEndpoint;
      const graph = graphEndpoint ?? before?.graphEndpoint;
      if (azureAD === undefined || graph === undefined) throw notFound();
      const made = userDefined(before?.name ?? name, { azureADEndpoint: azureAD, graphEndpoint: graph });
      replaceConfigFile(pathOf(name), kept(made));
      return made;
    },
    remove: (name) => {
      refuseReserved(name);
      const path = namedFile(folder, 'environment', name);
      if (path === undefined) throw notFound();
      const removed = unlessCorrupt(() => added(name));
      if (!removeConfigFile(path)) throw notFound();
      return removed;
    },
  };
}

const BUILT_IN: readonly NamedEnvironment[] = CLOUDS.map(({ name, endpoint, authority }) => {
  return { name, azureADEndpoint: authority, graphEndpoint: endpoint, type: 'Built-in' };
});

function builtIn(name: string): NamedEnvironment | undefined {
  return BUILT_IN.find((environment) => sameName(environment.name, name));
}

function userDefined(name: string, endpoints: EndpointPair): NamedEnvironment {
  refuseReserved(name);
  const { azureADEndpoint, graphEndpoint } = checkedEndpoints(endpoints);
  const cloud = CLOUDS.find(({ endpoint }) => endpoint === graphEndpoint);
  if (cloud && areForeign(cloud.authority, azureADEndpoint)) {
    const rule = `azureADEndpoint signs in to another cloud than graphEndpoint, which is ${cloud.name}.`;
    throw failure('InvalidEnvironmentEndpoint', rule);
  }
  return { name: name.trim(), azureADEndpoint, graphEndpoint, type: 'User-defined' };
}

function kept({ name, azureADEndpoint, graphEndpoint }: NamedEnvironment): object {
  return { name, azureADEndpoint, graphEndpoint };
}

/** A file may have been changed by hand, so its endpoints are checked as new ones are. */
function restored(value: unknown, path: string, folder: string): NamedEnvironment {
  const { name, azureADEndpoint, graphEndpoint } = (value ?? {}) as Partial<Record<string, unknown>>;
  if (
    typeof name !== 'string' ||
    typeof azureADEndpoint !== 'string' ||
    typeof graphEndpoint !== 'string' ||
    namedFile(folder, 'environment', name) !== path
  ) {
    throw corruptConfigFile(path);
  }
  try {
    return userDefined(name, { azureADEndpoint, graphEndpoint });
  } catch {
    throw corruptConfigFile(path);
  }
}

function unlessCorrupt<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch (error) {
    if (error instanceof CmdletError && error.id === CONFIG_FILE_CORRUPT) return undefined;
    throw error;
  }
}

function toEnvironment({ name, azureADEndpoint, graphEndpoint }: NamedEnvironment): Environment {
  const isSandbox = checkedEndpoints({ azureADEndpoint, graphEndpoint }).isLoopback;
  return { name, endpoint: graphEndpoint, authority: azureADEndpoint, isSandbox };
}

function refuseReserved(name: string): void {
  const reserved = [...CLOUDS.map((environment) => environment.name), SANDBOX];
  const found = reserved.find((other) => sameName(other, name));
  if (found !== undefined) {
    throw failure(
      'EnvironmentBuiltIn',
      `The environment ${found} is built in and can be neither changed nor removed.`,
    );
  }
}

function sameName(a: string, b: string): boolean {
  return a.toLowerCase() === b.trim().toLowerCase();
}

function invalidName(): CmdletError {
  return failure(
    'InvalidEnvironmentName',
    'An environment needs a name of ordinary characters, at most 60 or so.',
  );
}

function notFound(): CmdletError {
  return failure(
    'EnvironmentNotFound',
    'No environment has that name. Add-MgEnvironment adds one, with both its endpoints.',
  );
}

function failure(id: string, message: string): CmdletError {
  return new CmdletError({ id, category: 'InvalidArgument', outcome: 'input', message });
}
