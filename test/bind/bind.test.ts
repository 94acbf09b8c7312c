import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Argument, nameArgument, namedArgument, valueArgument } from '../../src/bind/argument.js';
import { type BindRequest, bind } from '../../src/bind/bind.js';
import { knownDefinitions } from '../../src/conformance/known-definitions.js';
import { compileCommand } from '../../src/definition/compile.js';
import type { CommandDefinition, ParameterSetEntry } from '../../src/definition/definition.js';
import { CmdletError } from '../../src/errors/cmdlet-error.js';
import { hashtable, objectArray, type PSValue } from '../../src/value/value.js';

const int = (value: number): PSValue => ({ kind: 'int', value });

function layout(name: string): CommandDefinition {
  const definition = knownDefinitions().get(name);
  if (!definition) throw new Error(`no layout ${name}`);
  return definition;
}

const redirect = compileCommand(layout('redirect'));

/** `-Name` and values, as a caller writes them. */
const typed = (...items: readonly PSValue[]): readonly Argument[] =>
  items.map((item) =>
    typeof item === 'string' && item.startsWith('-')
      ? nameArgument(item.slice(1), item)
      : valueArgument(item),
  );

function errorOf(run: () => unknown): unknown {
  try {
    return run();
  } catch (error) {
    return error;
  }
}

describe('a command line of the redirect cmdlet', () => {
  it.each<readonly [string, readonly Argument[], string, Record<string, PSValue>]>([
    [
      'a call and a timeout',
      typed('-CallId', 'c', '-Timeout', int(5)),
      'RedirectExpanded',
      { CallId: 'c', Timeout: int(5) },
    ],
    [
      'an alias and another case',
      typed('-CALLID', 'c', '-rhv', 'h'),
      'RedirectExpanded',
      { CallId: 'c', ResponseHeadersVariable: 'h' },
    ],
    [
      'the only declared one of several prefixes',
      typed('-I', hashtable([])),
      'RedirectViaIdentityExpanded',
      {},
    ],
    ['a name without meaning as a value', typed('-CallId', '-foo'), 'RedirectExpanded', { CallId: '-foo' }],
    [
      'a number for a text',
      typed('-CallId', { kind: 'int', value: 16, text: '0x10' }),
      'RedirectExpanded',
      { CallId: '0x10' },
    ],
  ])('%s', (_, args, parameterSet, parameters) => {
    const { only } = bind(redirect, { args });
    expect({ ...only, parameters: Object.fromEntries(only.parameters) }).toMatchObject({
      parameterSet,
      parameters,
    });
  });

  it.each<readonly [string, BindRequest, string, string]>([
    ['nothing', { args: [] }, 'MissingMandatoryParameter', 'InvalidArgument'],
    [
      'an unknown name',
      { args: typed('-CallId', 'c', '-Nope') },
      'NamedParameterNotFound',
      'InvalidArgument',
    ],
    [
      'a value too many',
      { args: typed('-CallId', 'c', 'd') },
      'PositionalParameterNotFound',
      'InvalidArgument',
    ],
    ['a name without its value', { args: typed('-CallId') }, 'MissingArgument', 'InvalidArgument'],
    [
      'a prefix of several',
      { args: typed('-CallId', 'c', '-Pro', 'x') },
      'AmbiguousParameter',
      'InvalidArgument',
    ],
    [
      'one parameter twice',
      { args: typed('-CallId', 'c', '-callid', 'd') },
      'ParameterAlreadyBound',
      'InvalidArgument',
    ],
    [
      'parameters of two sets',
      { args: typed('-CallId', 'c', '-InputObject', hashtable([])) },
      'AmbiguousParameterSet',
      'InvalidArgument',
    ],
    [
      'an empty text for a mandatory one',
      { args: typed('-CallId', '') },
      'ParameterArgumentValidationErrorEmptyStringNotAllowed',
      'InvalidData',
    ],
    [
      'a text for a number',
      { args: typed('-CallId', 'c', '-Timeout', 'soon') },
      'ParameterArgumentTransformationError',
      'InvalidData',
    ],
    [
      'a list for a common text',
      { args: typed('-CallId', 'c', '-OutVariable', objectArray(['a'])) },
      'CannotConvertArgument',
      'InvalidArgument',
    ],
    [
      'an ambiguous preference',
      { args: typed('-CallId', 'c', '-ErrorAction', 's') },
      'CannotConvertArgumentNoMessage',
      'InvalidArgument',
    ],
    [
      'a preference of the past',
      { args: typed('-CallId', 'c', '-ErrorAction', 'Suspend') },
      'ParameterBindingFailed',
      'WriteError',
    ],
    [
      'a splatted key without a name',
      { args: [namedArgument('', 'x', true)] },
      'Argument',
      'InvalidArgument',
    ],
    [
      'a block and no input',
      { args: typed('-BodyParameter', { kind: 'scriptblock', text: '1' }) },
      'ScriptBlockArgumentNoInput',
      'MetadataError',
    ],
  ])('%s is an error of the caller', (_, request, id, category) => {
    const error = errorOf(() => bind(redirect, request));
    expect(error).toBeInstanceOf(CmdletError);
    expect(error).toMatchObject({ id, category, outcome: 'input' });
  });
});

describe('remaining arguments', () => {
  const command = (...sets: readonly ParameterSetEntry[]) =>
    compileCommand({
      name: 'T',
      defaultParameterSet: 'A',
      positionalBinding: false,
      parameters: [{ name: 'Rest', type: 'string[]', sets }],
    });

  it.each<readonly [string, readonly ParameterSetEntry[], boolean]>([
    ['the last set declared takes them', [{ set: 'A' }, { set: 'B', remaining: true }], true],
    ['an earlier one does not', [{ set: 'A', remaining: true }, { set: 'B' }], false],
    ['a set decides before all sets', [{ remaining: true }, { set: 'B' }], false],
  ])('%s', (_, sets, taken) => {
    const result = errorOf(() =>
      bind(command(...sets), { args: typed('a', 'b') }).only.parameters.get('Rest'),
    );
    if (taken) expect(result).toEqual({ kind: 'array', of: 'System.String', items: ['a', 'b'] });
    else expect(result).toMatchObject({ id: 'PositionalParameterNotFound' });
  });
});

describe('binding', () => {
  const anyValue: fc.Arbitrary<PSValue> = fc.oneof(
    fc.string(),
    fc.boolean(),
    fc.constant(null),
    fc.integer().map((value) => int(value | 0)),
    fc.array(fc.string()).map(objectArray),
  );
  const names = redirect.parameters.map((parameter) => parameter.name);
  const anyArgument = fc.oneof(
    fc.constantFrom(...names).map((name) => nameArgument(name)),
    fc.tuple(fc.constantFrom(...names), anyValue).map(([name, value]) => namedArgument(name, value)),
    anyValue.map(valueArgument),
  );

  it('ends in bound parameters or in an error of the caller, never in a fault', () => {
    fc.assert(
      fc.property(
        fc.array(anyArgument, { maxLength: 6 }),
        fc.option(fc.array(anyValue, { maxLength: 3 })),
        (args, piped) => {
          try {
            const prebound = bind(redirect, { args, expectsInput: piped !== null });
            for (const object of piped ?? []) prebound.next(object);
          } catch (error) {
            expect(error).toBeInstanceOf(CmdletError);
          }
        },
      ),
    );
  });

  it('gives the same again: nothing of one call stays for the next', () => {
    fc.assert(
      fc.property(fc.array(anyArgument, { maxLength: 6 }), (args) => {
        const outcome = () => errorOf(() => [...bind(redirect, { args }).only.parameters]);
        const shown = (result: unknown) =>
          result instanceof CmdletError ? `${result.id} ${result.message}` : result;
        expect(shown(outcome())).toEqual(shown(outcome()));
      }),
    );
  });

  it('never shows a value in its trace', () => {
    const lines: string[] = [];
    bind(redirect, { args: typed('-CallId', 'top secret'), trace: (line) => lines.push(line) });
    expect(lines.length).toBeGreaterThan(3);
    expect(lines.join('\n')).not.toContain('secret');
  });
});
