import { describe, expect, test } from 'vitest';
import { haveEngine, running } from '../engine/running-engine.js';
import { type CommandFact, documentedFacts, rowFact } from './command-facts.js';
import { committedCmdlets } from './committed.js';
import { COMMITTED_MODULE, COMMITTED_MODULES, moduleFolder } from './module-folder.js';
import { declared, recordedFacts } from './recorded-facts.js';
import type { ScriptAnswer } from './script-answer.js';

if (recordedFacts.length === 0)
  console.warn('generate: recorded commands not compared, the shared facts are absent');

/** What Microsoft publishes under other names (src/generate/openapi/published.ts). */
const ACCIDENT = /^Invoke-MgV2/;

/** Writes each command of a module as a hashtable of the records' shape. */
const describeCommands = `
$common = [System.Management.Automation.PSCmdlet]::CommonParameters
foreach ($command in Get-Command -Module $name) {
  @{
    cmdlet = $command.Name
    outputs = @($command.OutputType.Name)
    sets = @(foreach ($set in $command.ParameterSets) {
      $facts = @{ name = $set.Name; parameters = @(foreach ($parameter in $set.Parameters) {
        if ($common -contains $parameter.Name) { continue }
        if ($parameter.Position -ge 0 -or $parameter.ValueFromPipelineByPropertyName) { throw "-$($parameter.Name) binds by position or property" }
        $fact = @{ name = $parameter.Name; type = $parameter.ParameterType.FullName }
        if ($parameter.IsMandatory) { $fact.mandatory = $true }
        if ($parameter.ValueFromPipeline) { $fact.pipeline = $true }
        if ($parameter.Aliases) { $fact.aliases = @($parameter.Aliases) }
        $fact
      }) }
      if ($set.IsDefault) { $facts.default = $true }
      $facts
    })
  }
}
`;

describe.skipIf(!haveEngine)('Get-Command shows', () => {
  const { ask } = running('run');
  const folder = moduleFolder();

  const run = async (script: string, name = COMMITTED_MODULE): Promise<readonly unknown[]> => {
    const request = {
      script: `Import-Module $name; ${script}`,
      variables: { name },
      modulePath: folder.path,
    };
    const answer = (await ask(request)) as ScriptAnswer;
    expect([answer.errors, answer.terminating]).toEqual([[], null]);
    return answer.output.map(({ json }) => json);
  };
  const commandsOf = async (name: string): Promise<readonly CommandFact[]> =>
    (await run(describeCommands, name)).map((json) => untagged(json) as CommandFact);
  const namesOf = (facts: readonly CommandFact[]) => facts.map(({ cmdlet }) => cmdlet);

  test('of the documented commands their sets, parameters and outputs, in their order', async () => {
    const shown = await commandsOf(COMMITTED_MODULE);
    const names = namesOf(documentedFacts);
    expect(shown.filter(({ cmdlet }) => names.includes(cmdlet))).toEqual(documentedFacts);
  });

  test.skipIf(recordedFacts.length === 0)('what it shows of Microsoft’s own build', async () => {
    const shown = new Map((await commandsOf(COMMITTED_MODULE)).map((fact) => [fact.cmdlet, fact]));
    for (const fact of recordedFacts.filter(({ cmdlet }) => !ACCIDENT.test(cmdlet)))
      expect(shown.get(fact.cmdlet)).toEqual(declared(fact));
  });

  describe.each(COMMITTED_MODULES)('of %s', (module) => {
    const cmdlets = committedCmdlets(module);

    test('what its rows say: sets, parameters, outputs', async () => {
      const shown = await commandsOf(module);
      expect(namesOf(shown)).toEqual(cmdlets.map(({ name }) => name));
      const rows = new Map(cmdlets.map((cmdlet) => [cmdlet.name, declared(rowFact(cmdlet))]));
      for (const fact of shown) expect(fact).toEqual(rows.get(fact.cmdlet));
    });

    test('as hidden what its rows hide', async () => {
      const script = `foreach ($command in Get-Command -Module $name) {
        foreach ($parameter in $command.Parameters.Values) {
          if ($parameter.Attributes.DontShow -contains $true) { "$($command.Name) $($parameter.Name)" }
        }
      }`;
      const expected = cmdlets.flatMap(({ name, parameters }) =>
        parameters.filter(({ hidden }) => hidden).map((parameter) => `${name} ${parameter.name}`),
      );
      expect([...(await run(script, module))].sort()).toEqual(expected.sort());
    });

    test('the impact, the help’s address and no positions', async () => {
      const script = `foreach ($command in Get-Command -Module $name) {
        $binding = foreach ($attribute in $command.ScriptBlock.Attributes) { if ($attribute -is [System.Management.Automation.CmdletBindingAttribute]) { $attribute } }
        "$($command.CommandType) $($binding.ConfirmImpact) $($binding.SupportsShouldProcess) $($binding.PositionalBinding) $($command.HelpUri)"
      }`;
      const address = `https://learn.microsoft.com/powershell/module/${module.toLowerCase()}/`;
      expect(await run(script, module)).toEqual(
        cmdlets.map(({ name, row }) => {
          const asks = row.requests.some(({ method }) => method !== 'GET');
          return `Function ${asks ? 'Medium True' : 'None False'} False ${address}${name.toLowerCase()}`;
        }),
      );
    });
  });

  test.each([
    [
      '-',
      ['-CallId', '-InputObject', '-BodyParameter', '-Headers', '-PassThru', '-Targets', '-WhatIf'],
      'Break',
    ],
    ['-H', ['-Headers'], 'HttpPipelineAppend'],
    ['-P', ['-PassThru'], 'Proxy'],
  ])('only what is documented when %s is completed', async (typed, offered, hidden) => {
    const script = `$line = "Invoke-MgRedirectCommunicationCall ${typed}"
      [System.Management.Automation.CommandCompletion]::CompleteInput($line, $line.Length, $null).CompletionMatches.CompletionText`;
    const completions = await run(script);
    expect(completions).toEqual(expect.arrayContaining(offered));
    expect(completions).not.toContain(`-${hidden}`);
  });
});

/** A tagged value of the host without its tag: hashtables are all that comes tagged here. */
function untagged(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(untagged);
  if (typeof value !== 'object' || value === null) return value;
  const { $ht: entries = value } = value as { readonly $ht?: object };
  return Object.fromEntries(Object.entries(entries).map(([key, item]) => [key, untagged(item)]));
}
