// What the module starts Node with: finds the built command, and runs it with the words that follow.
import { existsSync, readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { resolve } from 'node:path';

const here = import.meta.dirname;
const location = resolve(here, 'mgshim-location.txt');
// Beside the modules' folder, or where `mgshim install-module` wrote that it is.
const main = existsSync(location) ? readFileSync(location, 'utf8').trim() : '../../dist/cli/main.js';
await import(pathToFileURL(resolve(here, main)).href);
