import { join } from 'node:path';
import { corruptConfigFile, readConfigFile, replaceConfigFile } from './config-file.js';

/**
 * What Set-MgGraphOption keeps (ecosystem.md §1.1). It has no effect here: there is no broker of Windows to sign in
 * with; the value is kept so that scripts find what they set.
 */
export interface GraphOption {
  /** Default false. */
  readonly disableLoginByWAM: boolean;
}

const FILE = 'options.json';

/**
 * The options kept in the configuration folder, else the defaults.
 * @throws CmdletError `ConfigFileCorrupt`, `ConfigFileUnusable`.
 */
export function readGraphOption(folder: string): GraphOption {
  const path = join(folder, FILE);
  const kept = readConfigFile(path);
  if (kept === undefined) return { disableLoginByWAM: false };
  const value =
    typeof kept === 'object' && kept !== null ? (kept as Partial<GraphOption>).disableLoginByWAM : undefined;
  if (typeof value !== 'boolean') throw corruptConfigFile(path);
  return { disableLoginByWAM: value };
}

/** Keeps the options; @throws CmdletError `ConfigFileUnusable`. */
export function writeGraphOption(folder: string, option: GraphOption): GraphOption {
  replaceConfigFile(join(folder, FILE), { disableLoginByWAM: option.disableLoginByWAM });
  return option;
}
