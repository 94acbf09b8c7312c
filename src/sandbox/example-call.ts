import type { JsonObject } from './json.js';

/**
 * The incoming call of call: redirect, Example 1, without the ids that differ from call to call: what
 * `POST /sandbox/calls` makes where nothing else is asked for.
 */
export const EXAMPLE_CALL: {
  readonly callbackUri: string;
  readonly source: JsonObject;
  readonly targets: readonly JsonObject[];
} = {
  callbackUri: 'https://bot.contoso.com/api/calls/24701998-1a73-4d42-8085-bf46ed0ae039',
  source: {
    '@odata.type': '#microsoft.graph.participantInfo',
    identity: {
      '@odata.type': '#microsoft.graph.identitySet',
      user: {
        '@odata.type': '#microsoft.graph.identity',
        id: '8d1e6ab6-26c5-4e22-a1bc-06ea7343958e',
      },
    },
    region: 'amer',
  },
  targets: [
    {
      '@odata.type': '#microsoft.graph.participantInfo',
      identity: {
        '@odata.type': '#microsoft.graph.identitySet',
        application: {
          '@odata.type': '#microsoft.graph.identity',
          displayName: 'test bot',
          id: '24701998-1a73-4d42-8085-bf46ed0ae039',
        },
      },
    },
  ],
};
