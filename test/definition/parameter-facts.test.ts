import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Cmdlet } from '../../src/definition/cmdlet.js';
import { findCmdlet } from '../../src/definition/cmdlets.js';
import { isInSets } from '../../src/definition/compile.js';

interface FactParameter {
  readonly name: string;
  readonly type: string;
  readonly mandatory?: boolean;
  readonly pipeline?: boolean;
  readonly hidden?: boolean;
  readonly aliases?: readonly string[];
  readonly wire?: string;
}
interface FactSet {
  readonly name: string;
  readonly default?: boolean;
  readonly method?: string;
  readonly uri?: string;
  readonly parameters: readonly FactParameter[];
}
interface Fact {
  readonly cmdlet: string;
  readonly module?: string;
  readonly outputs: readonly string[];
  readonly sets: readonly FactSet[];
}

/** Facts that lie beside the repository; where they are absent there is nothing to compare. */
const folder = new URL('../../../shared/facts/', import.meta.url);
const files = existsSync(folder)
  ? readdirSync(folder).filter((name) => /^parameter-sets\..*\.jsonl$/.test(name))
  : [];
const SHORT: Readonly<Record<string, string>> = {
  string: 'System.String',
  int: 'System.Int32',
  bool: 'System.Boolean',
};
const OURS = 'Microsoft.Graph.CloudCommunications';

function factsOf(file: string): readonly Fact[] {
  const lines = readFileSync(new URL(file, folder), 'utf8').split('\n').filter(Boolean);
  const facts = lines.map((line) => JSON.parse(line) as Fact);
  return facts.filter((fact) => (fact.module ?? OURS) === OURS && findCmdlet(fact.cmdlet) !== undefined);
}

function parametersOf(cmdlet: Cmdlet, set: string): readonly FactParameter[] {
  const flag = 1 << cmdlet.command.setNames.indexOf(set);
  return cmdlet.command.parameters
    .filter(
      (parameter) =>
        parameter.association !== 'common' && (parameter.sets === 0 || isInSets(parameter, flag)),
    )
    .map((parameter) => {
      const entry = parameter.entries.find((item) => item.flag === -1 || item.flag === flag);
      const row = cmdlet.parameters.find((item) => item.name === parameter.name);
      return {
        name: parameter.name,
        type: parameter.type.fullName,
        mandatory: entry?.mandatory ?? false,
        pipeline: entry?.pipeline ?? false,
        hidden: row?.hidden ?? false,
        aliases: parameter.aliases,
        ...(row?.wire === undefined ? {} : { wire: row.wire }),
      };
    });
}

/** A recorded parameter in full; PowerShell itself does not tell what is hidden and what it is called on the wire. */
function complete(
  parameter: FactParameter,
  knowsHidden: boolean,
  own: FactParameter | undefined,
): FactParameter {
  const { name, type, mandatory = false, pipeline = false, hidden = false, aliases = [] } = parameter;
  const wire = knowsHidden && parameter.wire !== 'body' ? parameter.wire : own?.wire;
  return {
    name,
    type: SHORT[type] ?? type,
    mandatory,
    pipeline,
    hidden: knowsHidden ? hidden : (own?.hidden ?? false),
    aliases,
    ...(wire === undefined ? {} : { wire }),
  };
}

const byName = (a: FactParameter, b: FactParameter): number => (a.name < b.name ? -1 : 1);

describe.skipIf(files.length === 0)('the rows agree with what Microsoft’s generator makes', () => {
  for (const file of files) {
    for (const fact of factsOf(file)) {
      describe(`${fact.cmdlet} in ${file}`, () => {
        const cmdlet = findCmdlet(fact.cmdlet) as Cmdlet;

        test('the same sets and output', () => {
          expect(Object.keys(cmdlet.row.parameterSets).sort()).toEqual(
            fact.sets.map(({ name }) => name).sort(),
          );
          expect(cmdlet.row.output.types).toEqual(fact.outputs.map((type) => SHORT[type] ?? type));
          const defaults = fact.sets.filter((set) => set.default).map(({ name }) => name);
          if (defaults.length > 0) expect(defaults).toEqual([cmdlet.row.defaultParameterSet]);
        });

        for (const set of fact.sets) {
          const own = parametersOf(cmdlet, set.name);
          const isSource = set.uri !== undefined;
          const recorded = set.parameters.map((parameter) =>
            complete(
              parameter,
              isSource,
              own.find(({ name }) => name === parameter.name),
            ),
          );

          test(`${set.name} has the same parameters`, () => {
            expect([...own].sort(byName)).toEqual([...recorded].sort(byName));
          });

          // PowerShell lists them in declaration order; the generator's files are sorted.
          if (!isSource) {
            test(`${set.name} has them in the same order`, () => {
              expect(own.map(({ name }) => name)).toEqual(recorded.map(({ name }) => name));
            });
          } else {
            test(`${set.name} names the same operation`, () => {
              expect([cmdlet.row.method, cmdlet.row.operation]).toEqual([set.method, set.uri]);
            });
          }
        }
      });
    }
  }
});
