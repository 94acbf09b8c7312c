import type { Directive } from './directive.js';

/**
 * Directives that Microsoft added after the ones at hand (SDK 2.25), for descriptions of a later date. By module
 * and API version (cmdlet-rules.md section 3, "later upstream"; only what a description at hand needs).
 */
export const LATER_DIRECTIVES: Readonly<Record<string, readonly Directive[]>> = {
  'CloudCommunications v1.0': [
    {
      // createOrGet is a Create like any other here, and its body would be a second type of -BodyParameter.
      source: 'later-directives.ts: New-MgUserOnlineMeeting',
      section: 'v1.0',
      where: {
        verb: 'New',
        subject: '^UserOnlineMeeting$',
        variant: '^Create(ViaIdentity)?(Expanded)?[1-9][0-9]?$',
      },
      remove: true,
    },
  ],
};
