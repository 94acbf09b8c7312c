import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { inFreshEngine } from './measure/engine-script.js';
import { moduleTree } from './measure/module-tree.js';
import { median, spread } from './measure/turns.js';

/**
 * What a session's own process grows by, beside an engine that has imported nothing: what is held on its heap after a
 * collection, and what it holds of the machine's memory, code that was compiled on the way included.
 */
const ROUNDS = 5;
const CALLS = 200;

/** Megabytes on the heap that import and calls may take. */
const TARGET = 15;

const MEASURE = `[System.GC]::Collect(); [System.GC]::WaitForPendingFinalizers()
[System.GC]::GetTotalMemory($true) / 1MB
$process = [System.Diagnostics.Process]::GetCurrentProcess(); $process.Refresh(); $process.WorkingSet64 / 1MB`;

const FOLLOWING = {
  nothing: '',
  'our modules': 'Import-Module Microsoft.Graph.CloudCommunications',
  'our modules and calls': `Import-Module Microsoft.Graph.CloudCommunications
    foreach ($n in 1..${CALLS}) { Invoke-MgRedirectCommunicationCall -CallId c -Targets @{} }`,
} as const;

const server = createServer((incoming, response) => {
  incoming.resume().on('end', () => response.writeHead(202).end());
});
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
const environment = {
  MGSHIM_ENDPOINT: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
  MGSHIM_ACCESS_TOKEN: 'bench',
};

const tree = moduleTree();
try {
  const heaps = new Map<string, number[]>();
  const sets = new Map<string, number[]>();
  for (let round = 0; round < ROUNDS; round++) {
    for (const [name, before] of Object.entries(FOLLOWING)) {
      const script = `${before}\n${MEASURE}`;
      const session = { script, modulePath: tree.path, environment };
      const [[heap = Number.NaN, set = Number.NaN] = []] = await inFreshEngine([session]);
      heaps.set(name, [...(heaps.get(name) ?? []), heap]);
      sets.set(name, [...(sets.get(name) ?? []), set]);
    }
  }
  const none = {
    heap: median(heaps.get('nothing') ?? []),
    set: median(sets.get('nothing') ?? []),
  };
  for (const name of Object.keys(FOLLOWING)) {
    const [heap, set] = [heaps.get(name) ?? [], sets.get(name) ?? []];
    console.log(
      `memory: with ${name} heap ${spread(heap)} MB, +${(median(heap) - none.heap).toFixed(1)}; process ${spread(set)} MB, +${(median(set) - none.set).toFixed(0)}`,
    );
  }
  console.log(
    `memory: target +${TARGET} MB; recorded for Microsoft's module on another day: pwsh 94 MB alone, 170–200 MB with it`,
  );
} finally {
  tree.remove();
  server.close();
}
