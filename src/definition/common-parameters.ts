import type { ParameterDefinition, TypeDefinition } from './definition.js';

/**
 * PowerShell 7.6's common parameters in the order in which a prefix finds them (binding.md §2). They are bound
 * by a compiled class, so their values convert as a compiled cmdlet's do (binding.md §7, "C").
 */
export const COMMON_PARAMETERS: readonly ParameterDefinition[] = [
  { name: 'Verbose', type: 'switch', aliases: ['vb'] },
  { name: 'Debug', type: 'switch', aliases: ['db'] },
  { name: 'ErrorAction', type: 'ActionPreference', aliases: ['ea'] },
  { name: 'WarningAction', type: 'ActionPreference', aliases: ['wa'] },
  { name: 'InformationAction', type: 'ActionPreference', aliases: ['infa'] },
  { name: 'ProgressAction', type: 'ActionPreference', aliases: ['proga'] },
  { name: 'ErrorVariable', type: 'string', aliases: ['ev'], validate: { variableName: true } },
  { name: 'WarningVariable', type: 'string', aliases: ['wv'], validate: { variableName: true } },
  { name: 'InformationVariable', type: 'string', aliases: ['iv'], validate: { variableName: true } },
  { name: 'OutVariable', type: 'string', aliases: ['ov'], validate: { variableName: true } },
  { name: 'OutBuffer', type: 'int', aliases: ['ob'], validate: { range: [0, 2147483647] } },
  { name: 'PipelineVariable', type: 'string', aliases: ['pv'], validate: { variableName: true } },
];

/** Present only where a command supports ShouldProcess. */
export const SHOULD_PROCESS_PARAMETERS: readonly ParameterDefinition[] = [
  { name: 'WhatIf', type: 'switch', aliases: ['wi'] },
  { name: 'Confirm', type: 'switch', aliases: ['cf'] },
];

/** The types that the common parameters name. */
export const COMMON_TYPES: Readonly<Record<string, TypeDefinition>> = {
  ActionPreference: {
    kind: 'enum',
    fullName: 'System.Management.Automation.ActionPreference',
    values: ['SilentlyContinue', 'Stop', 'Continue', 'Inquire', 'Ignore', 'Suspend', 'Break'],
  },
};
