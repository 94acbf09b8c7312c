import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import fc from 'fast-check';
import { build } from 'rolldown';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { CLOUDS, resolveEnvironment } from '../../src/connection/environment.js';
import { openEnvironmentStore } from '../../src/connection/environments.js';
import { errorOf } from './error-of.js';

const SOURCE = join(import.meta.dirname, '../../src/connection/environments.ts');
const contoso = {
  name: 'Contoso',
  azureADEndpoint: 'https://login.contoso.example',
  graphEndpoint: 'https://graph.contoso.example',
};

let root: string;
let folder: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'mgshim-environments-'));
  folder = join(root, 'config');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

describe('the built-in environments', () => {
  test('are listed first, and found in any case', () => {
    const store = openEnvironmentStore(folder);
    expect(store.list().map(({ name, type }) => [name, type])).toEqual(
      CLOUDS.map(({ name }) => [name, 'Built-in']),
    );
    expect(store.get(' usgovdod ')).toEqual({
      name: 'USGovDoD',
      azureADEndpoint: 'https://login.microsoftonline.us',
      graphEndpoint: 'https://dod-graph.microsoft.us',
      type: 'Built-in',
    });
    expect(store.find('Global')).toBeUndefined();
  });

  for (const name of ['Global', 'china', ' USGOV ', 'sandbox']) {
    test(`"${name}" can be neither added nor changed nor removed`, () => {
      const store = openEnvironmentStore(folder);
      for (const work of [
        () => store.add({ ...contoso, name }),
        () => store.set({ ...contoso, name }),
        () => store.remove(name),
      ]) {
        const error = errorOf(work);
        expect([error.id, error.outcome]).toEqual(['EnvironmentBuiltIn', 'input']);
      }
    });
  }
});

describe('an added environment', () => {
  test('is found by name in any case, also by another store, and signs in where it says', () => {
    const added = { ...contoso, type: 'User-defined' };
    expect(openEnvironmentStore(folder).add(contoso)).toEqual(added);
    const store = openEnvironmentStore(folder);
    expect(store.get('cONTOSO')).toEqual(added);
    expect(store.list().at(-1)).toEqual(added);
    const variables = {
      MGSHIM_ENVIRONMENT: 'contoso',
      AZURE_AUTHORITY_HOST: 'https://login.microsoftonline.com',
    };
    expect(resolveEnvironment(variables, store)).toEqual({
      name: 'Contoso',
      endpoint: 'https://graph.contoso.example',
      authority: 'https://login.contoso.example',
      isSandbox: false,
    });
  });

  test('of this machine is a sandbox', () => {
    const store = openEnvironmentStore(folder);
    store.add({ name: 'L', azureADEndpoint: 'https://localhost:2/', graphEndpoint: 'http://127.0.0.1:1' });
    expect(store.find('l')).toEqual({
      name: 'L',
      endpoint: 'http://127.0.0.1:1',
      authority: 'https://localhost:2',
      isSandbox: true,
    });
  });

  test('cannot be added twice', () => {
    const store = openEnvironmentStore(folder);
    store.add(contoso);
    const other = { ...contoso, name: 'CONTOSO', graphEndpoint: 'https://other.example' };
    expect(errorOf(() => store.add(other)).id).toBe('EnvironmentExists');
    expect(store.get('Contoso')?.graphEndpoint).toBe('https://graph.contoso.example');
  });

  test('changes where it is told to and stays else', () => {
    const store = openEnvironmentStore(folder);
    store.add(contoso);
    const changed = { ...contoso, graphEndpoint: 'https://new.example', type: 'User-defined' };
    expect(store.set({ name: 'contoso', graphEndpoint: 'https://new.example' })).toEqual(changed);
    expect(store.get('Contoso')).toEqual(changed);
  });

  test('is made by a change that has both endpoints, as Set-MgEnvironment makes it', () => {
    const store = openEnvironmentStore(folder);
    expect(store.set(contoso)).toEqual({ ...contoso, type: 'User-defined' });
    const half = { name: 'Half', graphEndpoint: 'https://new.example' };
    expect(errorOf(() => store.set(half)).id).toBe('EnvironmentNotFound');
  });

  test('is gone once removed', () => {
    const store = openEnvironmentStore(folder);
    store.add(contoso);
    expect(store.remove('CONTOSO')).toEqual({ ...contoso, type: 'User-defined' });
    expect(store.get('Contoso')).toBeUndefined();
    expect(errorOf(() => store.remove('Contoso')).id).toBe('EnvironmentNotFound');
    expect(errorOf(() => resolveEnvironment({ MGSHIM_ENVIRONMENT: 'Contoso' }, store)).id).toBe(
      'UnknownEnvironment',
    );
  });

  const refused: readonly (readonly [string, object])[] = [
    ['plain http', { graphEndpoint: 'http://graph.contoso.example' }],
    ['plain http for tokens', { azureADEndpoint: 'http://login.contoso.example' }],
    ['a path', { graphEndpoint: 'https://graph.contoso.example/v1.0' }],
    ['a query', { graphEndpoint: 'https://graph.contoso.example?marker' }],
    ['a user', { graphEndpoint: 'https://marker:marker@graph.contoso.example' }],
    ['no URL', { azureADEndpoint: 'marker' }],
    ['nothing', { azureADEndpoint: '' }],
    ['another scheme', { graphEndpoint: 'file:///' }],
    ['Graph of this machine with tokens from elsewhere', { graphEndpoint: 'https://127.0.0.1:1' }],
    ['tokens of this machine for Graph elsewhere', { azureADEndpoint: 'http://localhost:1' }],
  ];
  for (const [title, change] of refused) {
    test(`with ${title} is refused, and the value not shown`, () => {
      const store = openEnvironmentStore(folder);
      const error = errorOf(() => store.add({ ...contoso, ...change }));
      expect([error.id, error.outcome]).toEqual(['InvalidEnvironmentEndpoint', 'input']);
      expect(error.message).not.toContain('marker');
      expect(store.list()).toHaveLength(CLOUDS.length);
    });
  }

  for (const name of ['', '  ', 'a\nb', 'a\0', '\ud800', 'x'.repeat(181)]) {
    test(`cannot be named ${JSON.stringify(name.slice(0, 9))}, and none is found so`, () => {
      const store = openEnvironmentStore(folder);
      expect(errorOf(() => store.add({ ...contoso, name })).id).toBe('InvalidEnvironmentName');
      expect(store.get(name)).toBeUndefined();
      expect(errorOf(() => store.remove(name)).id).toBe('EnvironmentNotFound');
    });
  }

  test('a property: any other name leads to one file in the folder and back', () => {
    const store = openEnvironmentStore(folder);
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 15 }), (name) => {
        fc.pre(name.trim() !== '' && !/[\x00-\x1f\x7f]/.test(name) && encodeURIComponent(name).length < 120);
        rmSync(folder, { recursive: true, force: true });
        const made = store.set({ ...contoso, name });
        expect(store.get(` ${name.toLowerCase()} `)).toEqual(made);
        expect(readdirSync(folder)).toHaveLength(1);
        expect(readdirSync(root)).toEqual(['config']);
        expect(store.list().at(-1)).toEqual(made);
      }),
    );
  });
});

describe('its file', () => {
  test('belongs to its owner alone, and nothing else is left beside it', () => {
    openEnvironmentStore(folder).add(contoso);
    expect(readdirSync(folder)).toEqual(['environment-contoso.json']);
    if (process.platform === 'win32') return;
    expect(statSync(join(folder, 'environment-contoso.json')).mode & 0o777).toBe(0o600);
    expect(statSync(folder).mode & 0o777).toBe(0o700);
  });

  const damaged: readonly (readonly [string, string])[] = [
    ['nothing', ''],
    ['half of it', '{"name":"Contoso","azureADEnd'],
    ['a list', '[]'],
    ['null', 'null'],
    ['another name', JSON.stringify({ ...contoso, name: 'Other' })],
    ['a field missing', JSON.stringify({ name: 'Contoso', graphEndpoint: contoso.graphEndpoint })],
    [
      'an endpoint that cannot be added',
      JSON.stringify({ ...contoso, graphEndpoint: 'http://evil.example' }),
    ],
  ];
  for (const [title, text] of damaged) {
    test(`with ${title} is an error that names it; it can be replaced and removed`, () => {
      const store = openEnvironmentStore(folder);
      store.add(contoso);
      const path = join(folder, 'environment-contoso.json');
      writeFileSync(path, text);
      for (const work of [() => store.get('Contoso'), () => store.list(), () => store.find('contoso')]) {
        const error = errorOf(work);
        expect([error.id, error.outcome]).toEqual(['ConfigFileCorrupt', 'input']);
        expect(error.message).toContain(path);
      }
      expect(store.set(contoso).name).toBe('Contoso');
      writeFileSync(path, text);
      expect(store.remove('Contoso')).toBeUndefined();
      expect(store.list()).toHaveLength(CLOUDS.length);
    });
  }

  test('that cannot be written is an error that names it', () => {
    writeFileSync(folder, 'not a folder');
    const error = errorOf(() => openEnvironmentStore(folder).add(contoso));
    expect([error.id, error.outcome]).toEqual(['ConfigFileUnusable', 'input']);
    expect(error.message).toContain(folder);
  });

  test('survives twenty processes that write at the same time: none is damaged, none lost, one wins', async () => {
    const built = join(root, 'environments.mjs');
    await build({ input: SOURCE, platform: 'node', output: { file: built }, logLevel: 'warn' });
    const script = `
      import { openEnvironmentStore } from ${JSON.stringify(pathToFileURL(built).href)};
      const [folder, number] = process.argv.slice(1);
      const store = openEnvironmentStore(folder);
      const own = 'https://' + number + '.example';
      const won = (() => {
        try { store.add({ name: 'Race', azureADEndpoint: own, graphEndpoint: own }); return true; }
        catch (error) { if (error.id !== 'EnvironmentExists') throw error; return false; }
      })();
      for (let round = 0; round < 20; round++) {
        store.set({ name: 'Shared', azureADEndpoint: own, graphEndpoint: own });
        store.set({ name: 'Own ' + number, azureADEndpoint: own, graphEndpoint: own });
        const { azureADEndpoint, graphEndpoint } = store.get('Shared');
        if (azureADEndpoint !== graphEndpoint) throw new Error('torn');
        store.list();
      }
      console.log(won ? own : '');
    `;
    const runs = Array.from({ length: 20 }, (_, number) => run(script, folder, String(number)));
    const answers = await Promise.all(runs);
    expect(answers.map(({ exitCode, stderr }) => [exitCode, stderr])).toEqual(Array(20).fill([0, '']));
    const winners = answers.map(({ stdout }) => stdout.trim()).filter(Boolean);
    expect(winners).toHaveLength(1);
    const store = openEnvironmentStore(folder);
    expect(store.get('Race')?.graphEndpoint).toBe(winners[0]);
    expect(store.list()).toHaveLength(CLOUDS.length + 22);
    expect(readdirSync(folder)).toHaveLength(22);
  });
});

/** A process of its own that runs a script. */
function run(script: string, ...args: readonly string[]) {
  const child = spawn(process.execPath, ['--input-type=module', '-e', script, ...args], { stdio: 'pipe' });
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
  });
  return new Promise<{ readonly exitCode: number | null; readonly stdout: string; readonly stderr: string }>(
    (resolve) => child.once('close', (exitCode) => resolve({ exitCode, stdout, stderr })),
  );
}
