import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { toText } from '../../src/value/to-text.js';
import { type PSValue, unwrap } from '../../src/value/value.js';
import { answerClixml } from '../../src/worker/answer-clixml.js';
import { readClixml } from '../../src/worker/clixml/read-clixml.js';
import { temporaryFolder } from '../temporary-folder.js';
import { CMDLETS } from './module-run.js';

/** A request as it was sent. */
export interface Told {
  readonly method: string;
  readonly params: Readonly<Record<string, unknown>>;
}

export interface ToldWorker {
  /** A PSModulePath whose Authentication module starts a process that writes down what it is told. */
  readonly modulePath: string;
  /** What has been told, without `version`. */
  readonly told: () => readonly Told[];
}

/** Where it writes down. */
const LOG = 'told.jsonl';

/** Copies the modules beside a process that answers every request with an empty context and keeps the requests. */
export function toldWorker(): ToldWorker {
  const folder = temporaryFolder(fill);
  const modulePath = join(folder, 'cmdlets');
  return {
    modulePath,
    told: () =>
      readFileSync(join(folder, LOG), 'utf8')
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => JSON.parse(line) as Told)
        .filter(({ method }) => method !== 'version')
        .map(({ method, params: { clixml, ...params } }) =>
          typeof clixml === 'string'
            ? { method, params: plain(readClixml(clixml, 48)) as Told['params'] }
            : { method, params },
        ),
  };
}

function fill(folder: string): void {
  const modulePath = join(folder, 'cmdlets');
  const log = join(folder, LOG);
  mkdirSync(modulePath);
  cpSync(CMDLETS, modulePath, { recursive: true });
  const result = answerClixml({ result: { node: '20.19.0', Environment: 'Told' } });
  const main = join(folder, 'main.cjs');
  writeFileSync(
    main,
    `const { appendFileSync } = require('node:fs');
require('node:readline').createInterface({ input: process.stdin }).on('line', (line) => {
  appendFileSync(${JSON.stringify(log)}, line + '\\n');
  const { id } = JSON.parse(line);
  if (id !== undefined) process.stdout.write('{"jsonrpc":"2.0","id":' + id + ',"result":"' + ${JSON.stringify(result)} + '"}\\n');
});
`,
  );
  writeFileSync(join(modulePath, 'Microsoft.Graph.Authentication', 'mgshim-location.txt'), main);
  writeFileSync(log, '');
}

/** A PowerShell value as JavaScript's. */
function plain(given: PSValue): unknown {
  const value = unwrap(given);
  if (value === null || typeof value !== 'object') return value;
  if (value.kind === 'dictionary') {
    return Object.fromEntries(value.entries.map(([key, item]) => [toText(key), plain(item)]));
  }
  if (value.kind === 'array' || value.kind === 'arraylist') return value.items.map(plain);
  if (value.kind === 'int' || value.kind === 'double') return value.value;
  return toText(value);
}
