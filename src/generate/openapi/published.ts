import type { Override } from './overrides.js';

/**
 * Where Microsoft's published modules differ from what its generator makes of the description at hand, by module
 * and API version. The names are those of the cmdlet reference's folder Microsoft.Graph.CloudCommunications.
 */
export const PUBLISHED: Readonly<Record<string, readonly Override[]>> = {
  'CloudCommunications v1.0': [
    {
      operation: /^(communication\.callRecord)\.((?:Create|Delete|Get|List|Update)\w+_v2)$/,
      id: '$1_$2',
      reason:
        'The last dot of an id becomes an underscore (cmdlet-rules.md section 1.g); this description has skipped ids that have one already, and the commands would be called Invoke-MgV2… instead of Get-MgCommunicationCallRecordParticipantV2.',
    },
    {
      operation: /^(communication\.callRecord\.participants_v2)\.(GetCount)$/,
      id: '$1_$2',
      reason: 'The same dot. The name comes out the same either way.',
    },
    {
      remove: 'Get-MgCommunicationCallRecordDirectRoutingCall',
      reason:
        "Microsoft's annotations keep the function out of the v1.0 module; this description is made without them.",
    },
    {
      remove: 'Get-MgCommunicationCallRecordPstnCall',
      reason:
        "Microsoft's annotations keep the function out of the v1.0 module; this description is made without them.",
    },
  ],
};
