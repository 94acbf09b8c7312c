#!/usr/bin/env node
import { keepCompiledCode } from './compiled-code.js';

// What is loaded before this is compiled at each start.
keepCompiledCode(process.argv[2], process.env, process.platform);
const { runInThisProcess } = await import('./command-process.js');
await runInThisProcess();
