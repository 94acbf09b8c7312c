import { describe, expect, it } from 'vitest';
import { findCmdlet } from '../../src/definition/cmdlets.js';
import { haveEngine, running } from '../engine/running-engine.js';
import { SCRIPT } from './script-run.js';

const cmdlet = findCmdlet('Invoke-MgRedirectCommunicationCall');
const COMMON = `[System.Management.Automation.Cmdlet]::CommonParameters + [System.Management.Automation.Cmdlet]::OptionalCommonParameters`;

describe.skipIf(!haveEngine)('the script', () => {
  const { ask } = running('run');
  const lines = async (script: string): Promise<readonly unknown[]> => {
    const { output } = (await ask({ script, variables: { redirect: SCRIPT } })) as {
      readonly output: readonly { readonly json: unknown }[];
    };
    return output.map(({ json }) => json);
  };

  it('stays within the grammar of 5.1 and uses no command but its own functions', async () => {
    const parsed = (await ask({ parse: SCRIPT })) as {
      readonly functions: readonly string[];
      readonly commands: readonly string[];
    };
    expect(parsed).toMatchObject({ errors: [], violations: [], dynamicCommands: [] });
    expect(parsed.commands.filter((name) => !parsed.functions.includes(name))).toEqual([]);
  });

  it('has the parameters of the cmdlet, in its order, with its aliases, sets and hidden ones', async () => {
    const shown = await lines(`$common = ${COMMON}
      foreach ($p in (Get-Command $redirect).Parameters.Values) {
        if ($common -contains $p.Name) { continue }
        $sets = foreach ($name in $p.ParameterSets.Keys) {
          $s = $p.ParameterSets[$name]
          "$name $($s.IsMandatory) $($s.ValueFromPipeline) $($s.ValueFromPipelineByPropertyName) $($s.Position)"
        }
        $hidden = $false
        foreach ($a in $p.Attributes) { if ($a -is [System.Management.Automation.ParameterAttribute] -and $a.DontShow) { $hidden = $true } }
        "$($p.Name) [$($p.Aliases)] $hidden $($sets -join ';')"
      }`);
    const unset = -(2 ** 31);
    const capital = (flag: boolean | undefined): string => (flag ? 'True' : 'False');
    const expected = cmdlet?.parameters.map(({ name, aliases = [], sets = [{}], hidden }) => {
      const rows = sets.map(
        ({ set = '__AllParameterSets', mandatory, pipeline, byName }) =>
          `${set} ${capital(mandatory)} ${capital(pipeline)} ${capital(byName)} ${unset}`,
      );
      return `${name} [${aliases.join(' ')}] ${capital(hidden)} ${rows.sort().join(';')}`;
    });
    expect(shown.map((line) => sortedSets(String(line)))).toEqual(expected);
  });

  it('has the cmdlet’s default set, output type and help', async () => {
    const [defaultSet, output, synopsis, example, links] = await lines(`
      $command = Get-Command $redirect
      foreach ($set in $command.ParameterSets) { if ($set.IsDefault) { $set.Name } }
      $command.OutputType.Name -join ','
      $help = Get-Help $redirect
      $help.Synopsis
      $help.examples.example[0].code -like '*+12345678901*'
      $help.relatedLinks.navigationLink.uri -join ' '`);
    expect(defaultSet).toBe('RedirectExpanded');
    expect(output).toBe('System.Boolean');
    expect(synopsis).toMatch(/^Redirects an incoming call/);
    expect(example).toBe(true);
    expect(links).toBe(cmdlet?.row.links.join(' '));
  });
});

function sortedSets(line: string): string {
  const match = /^(\S+ \[.*\] \S+) (.*)$/.exec(line);
  return `${match?.[1]} ${match?.[2]?.split(';').sort().join(';')}`;
}
