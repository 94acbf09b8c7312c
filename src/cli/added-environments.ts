import { configFolder } from '../connection/config-folder.js';
import type { AddedEnvironments, Variables } from '../connection/environment.js';
import { openEnvironmentStore } from '../connection/environments.js';
import { CmdletError } from '../errors/cmdlet-error.js';

/**
 * The environments that were added by name. They are looked for only where a name is asked for that is not built
 * in; a process without a home (a service, a container) has none.
 */
export function addedEnvironments(variables: Variables, platform: string): AddedEnvironments {
  return {
    find: (name) => {
      try {
        return openEnvironmentStore(configFolder(variables, platform)).find(name);
      } catch (error) {
        if (error instanceof CmdletError && error.id === 'ConfigFolderUnknown') return undefined;
        throw error;
      }
    },
  };
}
