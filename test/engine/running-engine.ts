import { afterAll, beforeAll } from 'vitest';
import { type EngineHost, type EngineMode, engineAvailable, startEngine } from './engine-host.js';

/** Whether tests that ask the engine can run; said once where they cannot. */
export const haveEngine = engineAvailable();
if (!haveEngine) console.warn('engine: not asked, there is no .NET SDK or MGSHIM_ENGINE=off');

/** A host that starts before the tests of the surrounding block and ends after them. */
export function running(mode: EngineMode): Pick<EngineHost, 'ask'> {
  let host: EngineHost | undefined;
  beforeAll(() => {
    host = startEngine(mode);
  });
  afterAll(() => host?.close());
  return {
    ask: (request) =>
      host?.ask(request) ?? Promise.reject(new Error('the engine is asked before the tests run')),
  };
}
