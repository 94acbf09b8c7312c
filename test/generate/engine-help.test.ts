import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { generateModule } from '../../src/generate/generate-module.js';
import { documentedInvite, documentedRedirect } from '../definition/documented.js';
import { haveEngine, running } from '../engine/running-engine.js';
import { cmdletOf } from '../plan/planned.js';
import { committedCmdlets } from './committed.js';
import { COMMITTED_MODULES, moduleFolder } from './module-folder.js';
import type { ScriptAnswer } from './script-answer.js';
import { moduleOf, NAME, rowOf } from './small-module.js';

describe.skipIf(!haveEngine)('Get-Help', () => {
  const { ask } = running('run');
  const folder = moduleFolder([moduleOf({ [NAME]: rowOf() })]);
  const run = async (script: string, variables: object) => {
    const answer = (await ask({ script, variables, modulePath: folder.path })) as ScriptAnswer;
    expect([answer.errors, answer.terminating]).toEqual([[], null]);
    return answer.output.map(({ text }) => text);
  };

  describe.each([documentedInvite, documentedRedirect])(
    'of $name',
    ({ name, parameters, outputs, links }) => {
      const { row } = cmdletOf(name);
      const help = (script: string) => run(`$help = Get-Help $name -Full; ${script}`, { name });

      test('has the row’s synopsis and says what is called', async () => {
        const [synopsis, description] = await help('$help.Synopsis; $help.description[0].Text');
        expect(synopsis).toBe(row.synopsis);
        expect(description).toContain(`POST /v1.0${row.requests[0]?.path}`);
        expect(description).toContain(row.permissions?.application[0]);
      });

      test('has a line for each parameter of its own', async () => {
        const lines = await help(`foreach ($p in $help.parameters.parameter) {
        if ($p.name -notin 'WhatIf', 'Confirm') { "$($p.name): $($p.description[0].Text)" }
      }`);
        const own = parameters
          .map((parameter) => parameter.name)
          .filter((own) => !/^(WhatIf|Confirm)$/.test(own));
        expect(lines.map((line) => line.split(':')[0]).sort()).toEqual([...own].sort());
        for (const line of lines) expect(line).toMatch(/^\w+: [A-Z][^\n]{10,}\.$/);
      });

      test('has the examples as code to paste', async () => {
        const examples = await help(
          `foreach ($e in $help.examples.example) { $e.code + "\`n\`n" + $e.remarks[0].Text }`,
        );
        expect(examples).toEqual(row.examples?.map(({ title, code }) => `# ${title}\n${code}`));
        for (const example of examples) {
          const parsed = await ask({ parse: `${example}\n` });
          expect(parsed).toMatchObject({ errors: [], violations: [], commands: ['Import-Module', name] });
        }
      });

      test('has the outputs and the links', async () => {
        const found = await help(
          `$help.returnValues.returnValue.type.name; $help.relatedLinks.navigationLink.uri`,
        );
        expect(found.map((text) => text.trim())).toEqual([
          ...outputs,
          ...links.slice(0, 1),
          ...row.links.slice(1),
        ]);
      });
    },
  );

  // Get-Help reads the whole script for each command; what it reads is the same, and the tokens are kept here.
  test.each(COMMITTED_MODULES)('has a synopsis for every command of %s', async (module) => {
    const script = `Import-Module $module
      $tokens = [System.Collections.Generic.Dictionary[System.Management.Automation.Language.Ast,System.Management.Automation.Language.Token[]]]::new()
      foreach ($command in Get-Command -Module $module) {
        "$($command.Name): $($command.ScriptBlock.Ast.GetHelpContent($tokens).Synopsis.Trim())"
      }`;
    expect(await run(script, { module })).toEqual(
      committedCmdlets(module).map(({ name, row }) => `${name}: ${row.synopsis}`),
    );
  });

  test('shows any synopsis that a row may have, and the module stays readable', async () => {
    const unit = fc.oneof(
      fc.constantFrom('.', '#', '>', '<#', '\n', ' ', "'", '’', '"', '$(x)', '`', '}', '.LINK', '\0'),
      fc.string({ unit: 'grapheme', maxLength: 3 }),
    );
    const synopses = fc.array(unit, { maxLength: 8 }).map((units) => `a${units.join('')}`);
    await fc.assert(
      fc.asyncProperty(synopses, async (synopsis) => {
        const psm1 = written(synopsis);
        fc.pre(psm1 !== undefined);
        writeFileSync(join(folder.path, 'Microsoft.Graph.Test/Microsoft.Graph.Test.psm1'), psm1 ?? '');
        const [shown] = await run('(Get-Help Invoke-MgTest).Synopsis', {});
        expect(shown).toBe(synopsis.replace(/\s+$/, ''));
      }),
      { numRuns: 40 },
    );
  });

  function written(synopsis: string): string | undefined {
    try {
      return generateModule(moduleOf({ [NAME]: rowOf({ synopsis }) }), { version: '0.1.0' }).psm1;
    } catch (error) {
      expect(error).toBeInstanceOf(TypeError);
      return undefined;
    }
  }
});
