import { describe, expect, test } from 'vitest';
import { haveEngine, running } from '../engine/running-engine.js';
import { type CommandFact, documentedFacts } from './command-facts.js';
import { COMMITTED_MODULE, moduleFolder } from './module-folder.js';
import { declared, recordedFacts, recordedRow, recordedTypes } from './recorded-facts.js';
import { fileOf } from './rows.js';
import type { ScriptAnswer } from './script-answer.js';

const RECORDED_MODULE = 'Microsoft.Graph.Recorded';
/**
 * Only commands that ask ShouldProcess, since a row's command always does, and whose types a row can name: it has
 * no word for a stream.
 */
const asking = recordedFacts.filter(({ sets }) => {
  const parameters = sets.flatMap((set) => set.parameters);
  return (
    parameters.some(({ name }) => name === 'WhatIf') &&
    !parameters.some(({ type }) => type === 'System.IO.Stream')
  );
});
if (asking.length === 0) console.warn('generate: recorded commands not compared, ../shared/facts is absent');

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
  const file = fileOf(asking.map(recordedRow), { module: RECORDED_MODULE, types: recordedTypes(asking) });
  const folder = moduleFolder([file]);

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

  test('the documented sets, parameters and outputs, in their order', async () => {
    expect(await commandsOf(COMMITTED_MODULE)).toEqual(documentedFacts);
  });

  test.skipIf(asking.length === 0)('what it shows of Microsoft’s own build', async () => {
    const byName = (one: CommandFact, other: CommandFact) => (one.cmdlet < other.cmdlet ? -1 : 1);
    const ours = [...(await commandsOf(RECORDED_MODULE))].sort(byName);
    expect(ours).toEqual(asking.map(declared).sort(byName));
  });

  test('as hidden what the documents hide', async () => {
    const script = `foreach ($command in Get-Command -Module $name) {
      foreach ($parameter in $command.Parameters.Values) {
        if ($parameter.Attributes.DontShow -contains $true) { "$($command.Name) $($parameter.Name)" }
      }
    }`;
    const hidden = ['Break', 'HttpPipelineAppend', 'HttpPipelinePrepend', 'Proxy', 'ProxyCredential'];
    const expected = documentedFacts.flatMap(({ cmdlet }) =>
      [...hidden, 'ProxyUseDefaultCredentials'].map((name) => `${cmdlet} ${name}`),
    );
    expect([...(await run(script))].sort()).toEqual(expected.sort());
  });

  test('the impact, the help’s address and no positions', async () => {
    const script = `foreach ($command in Get-Command -Module $name) {
      $binding = foreach ($attribute in $command.ScriptBlock.Attributes) { if ($attribute -is [System.Management.Automation.CmdletBindingAttribute]) { $attribute } }
      "$($command.CommandType) $($binding.ConfirmImpact) $($binding.SupportsShouldProcess) $($binding.PositionalBinding) $($command.HelpUri)"
    }`;
    const address = 'https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/';
    expect(await run(script)).toEqual(
      documentedFacts.map(({ cmdlet }) => `Function Medium True False ${address}${cmdlet.toLowerCase()}`),
    );
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
