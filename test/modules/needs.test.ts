import { chmodSync, cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { answerClixml } from '../../src/worker/answer-clixml.js';
import { haveEngine } from '../engine/running-engine.js';
import { temporaryFolder } from '../temporary-folder.js';
import { AUTHENTICATION, CMDLETS, good, moduleEngine } from './module-run.js';

const CALL = 'Invoke-MgRedirectCommunicationCall -CallId c -Targets @{}';
const ID = 'Invoke-MgRedirectCommunicationCall';

describe.skipIf(!haveEngine)('what the module needs', () => {
  const { run } = moduleEngine();
  const folder = temporaryFolder();

  /** A `node` that is a shell script. */
  const fakeNode = (body: string): Readonly<Record<string, string>> => {
    const node = join(folder, 'node');
    writeFileSync(node, body);
    chmodSync(node, 0o755);
    return { PATH: `${folder}:/usr/bin:/bin` };
  };
  const onlyError = async (environment: Readonly<Record<string, string>>, modulePath = CMDLETS) => {
    const { errors, terminating, output } = await run(CALL, { environment, modulePath });
    expect(output).toEqual([]);
    expect(errors.length + (terminating ? 1 : 0)).toBe(1);
    return terminating ?? errors[0];
  };

  it('is Node: without it one error says which and where it looked', async () => {
    expect(await onlyError({ PATH: '/nowhere' })).toMatchObject({
      id: `NodeNotFound,${ID}`,
      category: 'ResourceUnavailable',
      message: expect.stringMatching(/20\.19.*\/nowhere/),
    });
  });

  it('is a Node that is not too old', async () => {
    const environment = fakeNode(
      `#!/bin/sh\n[ "$1" = --version ] && echo v18.20.4 && exit 0\necho SyntaxError >&2\nexit 1\n`,
    );
    expect(await onlyError(environment)).toMatchObject({
      id: `NodeTooOld,${ID}`,
      message: expect.stringMatching(/20\.19.*v18\.20\.4/),
    });
  });

  it('is a Node that can be run', async () => {
    const environment = fakeNode('no program');
    expect(await onlyError(environment)).toMatchObject({ id: `NodeNotStarted,${ID}` });
    const imported = await run('Import-Module Microsoft.Graph.CloudCommunications; $Error.Count', {
      environment,
    });
    expect(good(imported)).toEqual([0]);
  });

  it.each([
    ['dies at once', `echo 'out of luck' >&2; exit 1`, 'WorkerNotStarted', /out of luck/],
    [
      'dies under the call',
      `read a; cat '${folder}/version'; read b; echo 'out of luck' >&2; exit 1`,
      'OutcomeUnknown',
      /out of luck/,
    ],
    ['answers something else', 'read a; echo hello; cat', 'UnexpectedAnswer', /hello/],
  ])('is a worker that works: one that %s is one error with what it said', async (_, body, id, message) => {
    const version = `{"jsonrpc":"2.0","id":1,"result":"${answerClixml({ result: { node: '20.19.0' } })}"}\n`;
    writeFileSync(join(folder, 'version'), version);
    const environment = fakeNode(`#!/bin/sh\n[ "$1" = --version ] && echo v20.19.0 && exit 0\n${body}\n`);
    expect(await onlyError(environment)).toMatchObject({
      id: `${id},${ID}`,
      message: expect.stringMatching(message),
    });
  });

  describe('is the command,', () => {
    const modules = join(folder, 'modules with a space', 'cmdlets');
    const authentication = join(modules, 'Microsoft.Graph.Authentication');
    beforeAll(() => cpSync(CMDLETS, modules, { recursive: true }));

    it('built: one error says how', async () => {
      expect(await onlyError({}, modules)).toMatchObject({
        id: `CommandNotBuilt,${ID}`,
        message: expect.stringContaining('npm install && npm run build'),
      });
    });

    it.each([
      ['the absolute path', join(AUTHENTICATION, '../../dist/cli/main.js')],
      ['that with a line’s end', `${join(AUTHENTICATION, '../../dist/cli/main.js')}\r\n`],
    ])('found through mgshim-location.txt: %s', async (_, text) => {
      writeFileSync(join(authentication, 'mgshim-location.txt'), text);
      const answer = await run('(Get-MgEnvironment Global).Name', { modulePath: modules });
      expect(good(answer)).toEqual(['Global']);
    });
  });
});
