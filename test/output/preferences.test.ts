import { describe, expect, test } from 'vitest';
import { type Argument, nameArgument, namedArgument, valueArgument } from '../../src/bind/argument.js';
import { bind } from '../../src/bind/bind.js';
import { findCmdlet } from '../../src/definition/cmdlets.js';
import { type Preferences, readPreferences } from '../../src/output/preferences.js';

const DEFAULTS: Preferences = {
  errorAction: 'Continue',
  warningAction: 'Continue',
  verbose: false,
  debug: false,
  whatIf: false,
  confirm: 'default',
};

function preferencesOf(...args: readonly Argument[]): Preferences {
  const cmdlet = findCmdlet('Invoke-MgRedirectCommunicationCall');
  if (!cmdlet) throw new Error('there is no such cmdlet');
  const all = [namedArgument('CallId', 'c'), ...args];
  return readPreferences(bind(cmdlet.command, { args: all }).only.parameters);
}

/** A parameter with a value after it, as a command line has it. */
const withValue = (name: string, value: string): readonly Argument[] => [
  nameArgument(name),
  valueArgument(value),
];

describe('the preferences of a call', () => {
  const rows: ReadonlyArray<readonly [string, readonly Argument[], Partial<Preferences>]> = [
    ['nothing', [], {}],
    ['-Verbose', [nameArgument('Verbose')], { verbose: true }],
    ['-vb', [nameArgument('vb')], { verbose: true }],
    ['-Verbose:$false', [namedArgument('Verbose', false)], {}],
    ['-Debug', [nameArgument('Debug')], { debug: true }],
    ['-WhatIf', [nameArgument('WhatIf')], { whatIf: true }],
    ['-wi', [nameArgument('wi')], { whatIf: true }],
    ['-WhatIf:$false', [namedArgument('WhatIf', false)], {}],
    ['-Confirm', [nameArgument('Confirm')], { confirm: 'ask' }],
    ['-cf', [nameArgument('cf')], { confirm: 'ask' }],
    ['-Confirm:$false', [namedArgument('Confirm', false)], { confirm: 'no' }],
    ['-ErrorAction Stop', withValue('ErrorAction', 'Stop'), { errorAction: 'Stop' }],
    ['-ea silently', withValue('ea', 'silently'), { errorAction: 'SilentlyContinue' }],
    ['-ErrorAction ignore', withValue('ErrorAction', 'ignore'), { errorAction: 'Ignore' }],
    ['-ErrorAction 1', withValue('ErrorAction', '1'), { errorAction: 'Stop' }],
    [
      '-WarningAction SilentlyContinue',
      withValue('WarningAction', 'SilentlyContinue'),
      { warningAction: 'SilentlyContinue' },
    ],
    ['several', [nameArgument('Verbose'), nameArgument('WhatIf')], { verbose: true, whatIf: true }],
  ];
  for (const [title, args, changed] of rows) {
    test(title, () => expect(preferencesOf(...args)).toEqual({ ...DEFAULTS, ...changed }));
  }
});

test('without a parameter, PowerShell’s defaults', () =>
  expect(readPreferences(new Map())).toEqual(DEFAULTS));

test('a value that PowerShell wraps counts as what it wraps', () => {
  const wrapped = { kind: 'wrapped', value: { kind: 'switch', value: true } } as const;
  expect(readPreferences(new Map([['WhatIf', wrapped]]))).toEqual({ ...DEFAULTS, whatIf: true });
});
