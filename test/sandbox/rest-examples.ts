import type { Json, JsonObject } from '../../src/sandbox/json.js';

/** One workflow of call: redirect (v1.0), Examples: facts and ids of the document. */
export interface RestExample {
  readonly title: string;
  readonly callId: string;
  /** What makes this call at `POST /sandbox/calls`; what is absent is the sandbox's default. */
  readonly call: JsonObject;
  readonly redirect: JsonObject;
  readonly created: Json;
  readonly deleted: Json;
}

export const CALLBACK = 'https://bot.contoso.com/api/calls/24701998-1a73-4d42-8085-bf46ed0ae039';

/** Stands for the id that the service makes up for whoever picked up the phone. */
export const ENCRYPTED_ID = '1xt4uextl99sdzwdxuvdxrvgrv8gehcq7jdgf9yhzeto';

const TENANT = '632899f8-2ea1-4604-8413-27bd2892079f';

const identity = (kind: string, properties: JsonObject): JsonObject => ({
  '@odata.type': '#microsoft.graph.identitySet',
  [kind]: { '@odata.type': '#microsoft.graph.identity', ...properties },
});

const participantInfo = (who: JsonObject): JsonObject => ({
  '@odata.type': '#microsoft.graph.participantInfo',
  identity: who,
});

const invitation = (kind: string, properties: JsonObject): JsonObject => ({
  '@odata.type': '#microsoft.graph.invitationParticipantInfo',
  identity: identity(kind, properties),
});

const caller = (properties: JsonObject): JsonObject => ({
  ...participantInfo(identity('user', properties)),
  region: 'amer',
});

const testBot = participantInfo(
  identity('application', { displayName: 'test bot', id: '24701998-1a73-4d42-8085-bf46ed0ae039' }),
);

const notification = (changeType: string, resourceData: JsonObject): Json => ({
  '@odata.type': '#microsoft.graph.commsNotifications',
  value: [
    {
      '@odata.type': '#microsoft.graph.commsNotification',
      changeType,
      resourceUrl: `/communications/calls/${String(resourceData.id)}`,
      resourceData: { '@odata.type': '#microsoft.graph.call', direction: 'incoming', ...resourceData },
    },
  ],
});

const example1 = {
  callbackUri: CALLBACK,
  source: caller({ id: '8d1e6ab6-26c5-4e22-a1bc-06ea7343958e' }),
  targets: [testBot],
  myParticipantId: 'c339cede-4bd6-4f20-ab9f-3a13e65f6d00',
  id: '491f0b00-ffff-4bc9-a43e-b226498ec22a',
};

// The document's second notification of Example 2 has Example 1's id in its resourceUrl; resourceData has this one.
const example2 = {
  callbackUri: CALLBACK,
  source: caller({ id: 'ec040873-8235-45fd-a403-c7259a5a548e' }),
  targets: [testBot],
  myParticipantId: 'f540f1b6-994b-4866-be95-8aad34c4f4dc',
  id: '481f0b00-ffff-4ca1-8c67-a5f1e31e8e82',
};

const pstnInstance: JsonObject = {
  ...invitation('applicationInstance', {
    displayName: 'PstnAppInstance',
    id: '7629bdce-046c-4903-86b4-a8f718277e1a',
    tenantId: TENANT,
  }),
  endpointType: 'default',
  id: 'c339cede-4bd6-4f20-ab9f-3a13e65f6d00',
  region: 'amer',
  languageId: null,
};

const example3 = {
  callbackUri: CALLBACK,
  source: caller({ id: '8d1e6ab6-26c5-4e22-a1bc-06ea7343958e', tenantId: TENANT }),
  targets: [pstnInstance],
  tenantId: TENANT,
  myParticipantId: 'c339cede-4bd6-4f20-ab9f-3a13e65f6d00',
  id: '491f0b00-ffff-4bc9-a43e-b226498ec22a',
};

const answeredBy: JsonObject = {
  ...participantInfo(identity('encrypted', { id: ENCRYPTED_ID })),
  endpointType: 'default',
};

export const REST_EXAMPLES: readonly RestExample[] = [
  {
    title: 'Example 1, one target',
    callId: example1.id,
    call: { id: example1.id, myParticipantId: example1.myParticipantId },
    redirect: {
      targets: [
        invitation('application', { displayName: 'test bot 2', id: '22bfd41f-550e-477d-8789-f6f7bd2a5e8b' }),
      ],
      callbackUri: CALLBACK,
    },
    created: notification('created', { state: 'incoming', ...example1 }),
    deleted: notification('deleted', { state: 'terminated', ...example1 }),
  },
  {
    title: 'Example 2, simultaneous ring',
    callId: example2.id,
    call: { id: example2.id, myParticipantId: example2.myParticipantId, source: example2.source },
    redirect: {
      targets: [
        invitation('user', { displayName: 'test user', id: '98da8a1a-1b87-452c-a713-65d3f10b1253' }),
        invitation('user', { displayName: 'test user 2', id: 'bf5aae9a-d11d-47a8-93b1-782504c9c3f3' }),
      ],
      routingPolicies: ['disableForwarding'],
      callbackUri: CALLBACK,
    },
    created: notification('created', { state: 'incoming', ...example2 }),
    deleted: notification('deleted', { state: 'terminated', ...example2 }),
  },
  {
    title: 'Example 3, a PSTN number',
    callId: example3.id,
    call: example3,
    redirect: { targets: [invitation('phone', { id: '+12345678901' })], callbackUri: CALLBACK },
    created: notification('created', { state: 'incoming', ...example3 }),
    deleted: notification('deleted', { state: 'terminated', ...example3, answeredBy }),
  },
];
