import { type PSValue, unwrap } from '../value/value.js';

/** PowerShell's preferences as they hold for one call, common parameters taken into account (binding.md §9). */
export interface Preferences {
  readonly errorAction: string;
  readonly warningAction: string;
  readonly verbose: boolean;
  readonly debug: boolean;
  readonly whatIf: boolean;
  /** `ask`: a person must agree. `no`: -Confirm:$false. `default`: the command's impact decides. */
  readonly confirm: 'ask' | 'no' | 'default';
}

/** Reads the common parameters of a call. */
export function readPreferences(parameters: ReadonlyMap<string, PSValue>): Preferences {
  const confirm = switchValue(parameters.get('Confirm'));
  return {
    errorAction: enumName(parameters.get('ErrorAction')) ?? 'Continue',
    warningAction: enumName(parameters.get('WarningAction')) ?? 'Continue',
    verbose: switchValue(parameters.get('Verbose')) ?? false,
    debug: switchValue(parameters.get('Debug')) ?? false,
    whatIf: switchValue(parameters.get('WhatIf')) ?? false,
    confirm: confirm === undefined ? 'default' : confirm ? 'ask' : 'no',
  };
}

function switchValue(given: PSValue | undefined): boolean | undefined {
  const value = given === undefined ? null : unwrap(given);
  return value !== null && typeof value === 'object' && value.kind === 'switch' ? value.value : undefined;
}

function enumName(given: PSValue | undefined): string | undefined {
  const value = given === undefined ? null : unwrap(given);
  return value !== null && typeof value === 'object' && value.kind === 'enum' ? value.name : undefined;
}
