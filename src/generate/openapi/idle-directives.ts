import type { ModuleFacts } from './facts.js';

/**
 * Directives of Microsoft's own that match nothing in any description at hand: left over from earlier ones. By
 * module and section, then the subject that they look at.
 */
const LEFT_OVER: Readonly<Record<string, readonly string[]>> = {
  // Each action is bound once in SDK 2.25 and later, so that no set has the number that these look for.
  'CloudCommunications v1.0': [
    '^(CommunicationOnlineMeetingVirtualAppointmentReminderSm|CommunicationOnlineMeetingVirtualAppointmentSm)$',
  ],
  'CloudCommunications beta': [
    '^(CommunicationOnlineMeetingVirtualAppointmentReminderSm|CommunicationOnlineMeetingVirtualAppointmentSm)$',
  ],
};

/**
 * Refuses a module's own directive that matches nothing: a name in it is wrong, or the description has changed.
 *
 * Everybody's directives (`common.json`) apply to all modules and may well match nothing in one of them. A
 * module's own for one API version must match there; its own for both must match in at least one of them, which
 * only shows when the facts of both are at hand. Microsoft's left-overs are listed above.
 *
 * @param asked the version whose directives are looked at; absent: all that are at hand.
 * @throws Error naming file and line of the first such directive.
 */
export function refuseIdleDirectives(
  module: string,
  versions: readonly ModuleFacts[],
  asked?: ModuleFacts['apiVersion'],
): void {
  for (const { apiVersion, unmatched } of versions) {
    if (apiVersion !== (asked ?? apiVersion)) continue;
    for (const { source, section, subject } of unmatched) {
      if (section === 'both') {
        const idleEverywhere = versions.every((other) =>
          other.unmatched.some((one) => one.source === source),
        );
        const bothAtHand = new Set(versions.map((other) => other.apiVersion)).size === 2;
        if (!bothAtHand || !idleEverywhere) continue;
      }
      const known = LEFT_OVER[`${module} ${section === 'both' ? 'both' : apiVersion}`] ?? [];
      if (subject !== undefined && known.includes(subject)) continue;
      throw new Error(`${source}: a directive that matches nothing`);
    }
  }
}
