// Bundles what Node starts into dist, or into the folder that is named: node build/build.mjs [FOLDER]
// rolldown's own command says the size of each file, in front of whatever is asked for after a build.
import { join } from 'node:path';
import { build } from 'rolldown';
import config from '../rolldown.config.mjs';

const cwd = join(import.meta.dirname, '..');
const dir = process.argv[2] ?? config.output.dir;
await build({ ...config, cwd, output: { ...config.output, dir } });
