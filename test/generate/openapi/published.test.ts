import { describe, expect, it } from 'vitest';
import { generateFacts } from '../../../src/generate/openapi/generate-facts.js';
import { refuseIdleDirectives } from '../../../src/generate/openapi/idle-directives.js';
import { readModuleSource } from '../../../src/generate/openapi/module-source.js';
import { PUBLISHED } from '../../../src/generate/openapi/published.js';
import { GRAPH } from './shared-sources.js';

describe.skipIf(!GRAPH)('CloudCommunications as it is published', () => {
  const generate = (apiVersion: 'v1.0' | 'beta') => {
    const source = readModuleSource({ directory: GRAPH ?? '', module: 'CloudCommunications', apiVersion });
    return generateFacts({ ...source, overrides: PUBLISHED[`CloudCommunications ${apiVersion}`] ?? [] });
  };

  it('has names that say what is done, where the generator saw a verb "v2"', () => {
    const names = generate('v1.0').cmdlets.map(({ name }) => name);
    expect(names.filter((name) => /V2/.test(name))).toEqual([
      'Get-MgCommunicationCallRecordOrganizerV2',
      'Get-MgCommunicationCallRecordParticipantV2',
      'New-MgCommunicationCallRecordParticipantV2',
      'Remove-MgCommunicationCallRecordOrganizerV2',
      'Remove-MgCommunicationCallRecordParticipantV2',
      'Update-MgCommunicationCallRecordOrganizerV2',
      'Update-MgCommunicationCallRecordParticipantV2',
    ]);
    expect(names).toContain('Get-MgCommunicationCallRecordParticipant');
  });

  it('has neither of the two functions that v1.0 keeps back, nor their ids', () => {
    const facts = generate('v1.0');
    // 255, less those two, and list and get of one noun are one command.
    expect(facts.cmdlets).toHaveLength(252);
    expect(facts.cmdlets.filter(({ name }) => /DirectRouting|Pstn/.test(name))).toEqual([]);
    const ids = facts.types[facts.identityType]?.properties.map(({ name }) => name);
    expect(ids).not.toContain('FromDateTime');
    expect(ids).toContain('CallId');
  });

  it('uses every directive of its own, but for left-overs', () => {
    expect(() =>
      refuseIdleDirectives('CloudCommunications', [generate('v1.0'), generate('beta')]),
    ).not.toThrow();
  });

  it('comes out the same each time, frozen', () => {
    const facts = generate('beta');
    expect(JSON.stringify(facts)).toBe(JSON.stringify(generate('beta')));
    expect(facts.cmdlets).toHaveLength(218);
    expect(Object.isFrozen(facts.cmdlets[0]?.sets[0]?.parameters[0])).toBe(true);
    expect(facts.module).toBe('Microsoft.Graph.Beta.CloudCommunications');
  });

  it('copies no description', () => {
    const texts = JSON.stringify(generate('v1.0'));
    expect(texts).not.toMatch(/"(description|summary|title|externalDocs)":/);
  });
});
