import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { GRAPH } from './openapi/shared-sources.js';

const COMMAND = join(import.meta.dirname, '../../dist/generate/generate.js');
const nowhere = mkdtempSync(join(tmpdir(), 'mgshim-generate-'));
afterAll(() => rmSync(nowhere, { recursive: true }));

function generate(args: readonly string[], shared = nowhere) {
  const env = { ...process.env, MGSHIM_SHARED: shared };
  const { status, stdout, stderr } = spawnSync(process.execPath, [COMMAND, ...args], {
    encoding: 'utf8',
    env,
  });
  return { status, stdout, stderr };
}

describe('the generator of rows', () => {
  test.skipIf(!GRAPH)('makes the committed rows and types from the API descriptions', () => {
    expect(generate(['--check'], dirname(GRAPH ?? ''))).toEqual({ status: 0, stdout: '', stderr: '' });
  });

  test('says so where the descriptions are not at hand', () => {
    const { status, stdout, stderr } = generate(['--check']);
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toContain(join(nowhere, 'graph'));
  });

  describe.skipIf(!GRAPH)('bad input', () => {
    const sources = join(nowhere, 'sources');
    const module = 'CloudCommunications';
    const path = (...names: readonly string[]): string => join(sources, ...names);
    beforeEach(() => {
      rmSync(sources, { recursive: true, force: true });
      mkdirSync(path('openapi/beta'), { recursive: true });
      for (const name of ['directives', 'verbs.json', `openapi/beta/${module}.yml`]) {
        cpSync(join(GRAPH ?? '', name), path(name), { recursive: true, mode: 0 });
      }
    });
    const addDirective = (directive: object): void => {
      const file = path('directives', `${module}.json`);
      const { beta = [], ...rest } = JSON.parse(readFileSync(file, 'utf8')) as Record<string, object[]>;
      rmSync(file);
      writeFileSync(file, JSON.stringify({ ...rest, beta: [...beta, directive] }, null, 1));
    };

    test.each([
      [
        'a source that is no OpenAPI description',
        () => {
          rmSync(path(`openapi/beta/${module}.yml`));
          writeFileSync(path(`openapi/beta/${module}.yml`), 'title: a book\n');
        },
        /CloudCommunications\.yml:1: a source file that is no OpenAPI description/,
      ],
      [
        'a directive that matches nothing',
        () => addDirective({ where: { subject: '^NoSuchThing$' }, set: { subject: 'Another' } }),
        /CloudCommunications\.json:\d+: a directive that matches nothing/,
      ],
      [
        'two commands of one name',
        () =>
          addDirective({
            where: { verb: 'Remove', subject: '^CommunicationPresence$' },
            set: { subject: 'CommunicationOnlineMeeting' },
          }),
        /CloudCommunications\.yml:\d+: two commands of one name: Remove-MgBetaCommunicationOnlineMeeting/,
      ],
    ])('%s is named with file and line, and nothing is written', (_, spoil, message) => {
      const rows = join(import.meta.dirname, `../../cmdlets/Microsoft.Graph.Beta.${module}/cmdlets.json`);
      const before = readFileSync(rows, 'utf8');
      spoil();
      const { status, stdout, stderr } = generate(['--source', sources, '--module', module, '--api', 'beta']);
      expect([status, stdout]).toEqual([2, '']);
      expect(stderr).toMatch(message);
      expect(readFileSync(rows, 'utf8')).toBe(before);
    });
  });

  test.each([
    ['no source', ['--module', 'CloudCommunications', '--api', 'beta']],
    ['no module', ['--source', nowhere, '--api', 'beta']],
    ['another version', ['--source', nowhere, '--module', 'CloudCommunications', '--api', 'v2.0']],
    ['no description there', ['--source', nowhere, '--module', 'CloudCommunications', '--api', 'beta']],
  ])('ends with 2 and a line on stderr: %s', (_, args) => {
    const { status, stdout, stderr } = generate(args);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/^[^\n]+\n$/);
  });
});
