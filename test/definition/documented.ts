/** A parameter as the documents' PARAMETERS sections describe it; `(All)` stands for every set. */
export interface DocumentedParameter {
  readonly name: string;
  /** The .NET type's full name. */
  readonly type: string;
  readonly sets: readonly string[];
  readonly mandatory?: boolean;
  readonly pipeline?: boolean;
  readonly aliases?: readonly string[];
}

/** What the documents say about one cmdlet. */
export interface DocumentedCmdlet {
  readonly name: string;
  /** SYNTAX, with line breaks as blanks; the default set first. */
  readonly syntax: Readonly<Record<string, string>>;
  readonly parameters: readonly DocumentedParameter[];
  readonly inputs: readonly string[];
  readonly outputs: readonly string[];
  readonly links: readonly string[];
}

const MODELS = 'Microsoft.Graph.PowerShell.Models.';
const RUNTIME = 'Microsoft.Graph.PowerShell.Runtime.';
const AUTOMATION = 'System.Management.Automation.';
const ALL = ['(All)'] as const;

export const REDIRECT_BODY =
  'IPaths183Gi8UCommunicationsCallsCallIdMicrosoftGraphRedirectPostRequestbodyContentApplicationJsonSchema';
export const INVITE_BODY =
  'IPaths1Bh76WaCommunicationsCallsCallIdParticipantsMicrosoftGraphInvitePostRequestbodyContentApplicationJsonSchema';

/** The sets of an action: without ids and body, with a body, and both from an identity. */
function setsOf(verb: string) {
  return {
    expanded: [`${verb}ViaIdentityExpanded`, `${verb}Expanded`],
    viaIdentity: [`${verb}ViaIdentityExpanded`, `${verb}ViaIdentity`],
    body: [`${verb}ViaIdentity`, verb],
    byId: [`${verb}Expanded`, verb],
  };
}

function sharedParameters(verb: string, bodyType: string): readonly DocumentedParameter[] {
  const sets = setsOf(verb);
  const identity = `${MODELS}ICloudCommunicationsIdentity`;
  return [
    { name: 'AdditionalProperties', type: 'System.Collections.Hashtable', sets: sets.expanded },
    { name: 'BodyParameter', type: MODELS + bodyType, sets: sets.body, mandatory: true, pipeline: true },
    { name: 'Break', type: `${AUTOMATION}SwitchParameter`, sets: ALL },
    { name: 'CallId', type: 'System.String', sets: sets.byId, mandatory: true },
    { name: 'Confirm', type: `${AUTOMATION}SwitchParameter`, sets: ALL, aliases: ['cf'] },
    { name: 'Headers', type: 'System.Collections.IDictionary', sets: ALL, pipeline: true },
    { name: 'HttpPipelineAppend', type: `${RUNTIME}SendAsyncStep[]`, sets: ALL },
    { name: 'HttpPipelinePrepend', type: `${RUNTIME}SendAsyncStep[]`, sets: ALL },
    { name: 'InputObject', type: identity, sets: sets.viaIdentity, mandatory: true, pipeline: true },
    { name: 'Proxy', type: 'System.Uri', sets: ALL },
    { name: 'ProxyCredential', type: `${AUTOMATION}PSCredential`, sets: ALL },
    { name: 'ProxyUseDefaultCredentials', type: `${AUTOMATION}SwitchParameter`, sets: ALL },
    { name: 'ResponseHeadersVariable', type: 'System.String', sets: ALL, aliases: ['RHV'] },
    { name: 'WhatIf', type: `${AUTOMATION}SwitchParameter`, sets: ALL, aliases: ['wi'] },
  ];
}

const participants = `${MODELS}IMicrosoftGraphInvitationParticipantInfo[]`;
const tail =
  '[-Proxy <uri>] [-ProxyCredential <pscredential>] [-ProxyUseDefaultCredentials] [-WhatIf] [-Confirm]';
const steps = '[-HttpPipelineAppend <SendAsyncStep[]>] [-HttpPipelinePrepend <SendAsyncStep[]>]';
const sending = `[-Break] [-Headers <IDictionary>] ${steps}`;
const rhv = '[-ResponseHeadersVariable <string>]';
const redirectFields =
  '[-AdditionalProperties <hashtable>] [-CallbackUri <string>] [-Targets <IMicrosoftGraphInvitationParticipantInfo[]>] [-Timeout <int>]';
const inviteFields =
  '[-AdditionalProperties <hashtable>] [-ClientContext <string>] [-Participants <IMicrosoftGraphInvitationParticipantInfo[]>]';

/** Invoke-MgRedirectCommunicationCall, schema 2024-05-01. */
export const documentedRedirect: DocumentedCmdlet = {
  name: 'Invoke-MgRedirectCommunicationCall',
  syntax: {
    RedirectExpanded: `Invoke-MgRedirectCommunicationCall -CallId <string> ${rhv} ${redirectFields} ${sending} [-PassThru] ${tail}`,
    Redirect: `Invoke-MgRedirectCommunicationCall -CallId <string> -BodyParameter <${REDIRECT_BODY}> ${rhv} ${sending} [-PassThru] ${tail}`,
    RedirectViaIdentityExpanded: `Invoke-MgRedirectCommunicationCall -InputObject <ICloudCommunicationsIdentity> ${rhv} ${redirectFields} ${sending} [-PassThru] ${tail}`,
    RedirectViaIdentity: `Invoke-MgRedirectCommunicationCall -InputObject <ICloudCommunicationsIdentity> -BodyParameter <${REDIRECT_BODY}> ${rhv} ${sending} [-PassThru] ${tail}`,
  },
  parameters: [
    ...sharedParameters('Redirect', REDIRECT_BODY),
    { name: 'CallbackUri', type: 'System.String', sets: setsOf('Redirect').expanded },
    { name: 'PassThru', type: `${AUTOMATION}SwitchParameter`, sets: ALL },
    { name: 'Targets', type: participants, sets: setsOf('Redirect').expanded },
    { name: 'Timeout', type: 'System.Int32', sets: setsOf('Redirect').expanded },
  ],
  inputs: [`${MODELS}ICloudCommunicationsIdentity`, MODELS + REDIRECT_BODY, 'System.Collections.IDictionary'],
  outputs: ['System.Boolean'],
  links: [
    'https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/invoke-mgredirectcommunicationcall',
    'https://learn.microsoft.com/graph/api/call-redirect?view=graph-rest-1.0',
  ],
};

/** Invoke-MgInviteCommunicationCallParticipant, schema 2024-05-01; its API link, which is another's, left out. */
export const documentedInvite: DocumentedCmdlet = {
  name: 'Invoke-MgInviteCommunicationCallParticipant',
  syntax: {
    InviteExpanded: `Invoke-MgInviteCommunicationCallParticipant -CallId <string> ${rhv} ${inviteFields} ${sending} ${tail}`,
    Invite: `Invoke-MgInviteCommunicationCallParticipant -CallId <string> -BodyParameter <${INVITE_BODY}> ${rhv} ${sending} ${tail}`,
    InviteViaIdentityExpanded: `Invoke-MgInviteCommunicationCallParticipant -InputObject <ICloudCommunicationsIdentity> ${rhv} ${inviteFields} ${sending} ${tail}`,
    InviteViaIdentity: `Invoke-MgInviteCommunicationCallParticipant -InputObject <ICloudCommunicationsIdentity> -BodyParameter <${INVITE_BODY}> ${rhv} ${sending} ${tail}`,
  },
  parameters: [
    ...sharedParameters('Invite', INVITE_BODY),
    { name: 'ClientContext', type: 'System.String', sets: setsOf('Invite').expanded },
    { name: 'Participants', type: participants, sets: setsOf('Invite').expanded },
  ],
  inputs: [`${MODELS}ICloudCommunicationsIdentity`, MODELS + INVITE_BODY, 'System.Collections.IDictionary'],
  outputs: [`${MODELS}IMicrosoftGraphInviteParticipantsOperation`],
  links: [
    'https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/invoke-mginvitecommunicationcallparticipant',
  ],
};

/** The parameters that Invite's schema 2.0.0 shows: what is missing there is hidden. */
export const shownByInvite200 = [
  'AdditionalProperties',
  'BodyParameter',
  'CallId',
  'ClientContext',
  'Confirm',
  'Headers',
  'InputObject',
  'Participants',
  'ResponseHeadersVariable',
  'WhatIf',
] as const;

/** A type as NOTES, COMPLEX PARAMETER PROPERTIES, describes it. */
interface DocumentedType {
  /** Whether any property can be added. The page does not say so of the elements of a list; the description does. */
  readonly any: boolean;
  readonly properties: readonly string[];
  /** Whether the page has all properties: the identity has since got keys for newer paths. */
  readonly complete: boolean;
}

/** By name. */
export const documentedTypes: Readonly<Record<string, DocumentedType>> = {
  [REDIRECT_BODY]: {
    any: true,
    complete: true,
    properties: [
      'CallbackUri String',
      'Targets IMicrosoftGraphInvitationParticipantInfo[]',
      'Timeout Int32?',
    ],
  },
  [INVITE_BODY]: {
    any: true,
    complete: true,
    properties: ['ClientContext String', 'Participants IMicrosoftGraphInvitationParticipantInfo[]'],
  },
  IMicrosoftGraphInvitationParticipantInfo: {
    any: true,
    complete: true,
    properties: [
      'Hidden Boolean?',
      'Identity IMicrosoftGraphIdentitySet',
      'ParticipantId String',
      'RemoveFromDefaultAudioRoutingGroup Boolean?',
      'ReplacesCallId String',
    ],
  },
  IMicrosoftGraphIdentitySet: {
    any: true,
    complete: true,
    properties: [
      'Application IMicrosoftGraphIdentity',
      'Device IMicrosoftGraphIdentity',
      'User IMicrosoftGraphIdentity',
    ],
  },
  IMicrosoftGraphIdentity: { any: true, complete: true, properties: ['DisplayName String', 'Id String'] },
  ICloudCommunicationsIdentity: {
    any: false,
    complete: false,
    properties: [
      'AttendanceRecordId String',
      'AudioRoutingGroupId String',
      'CallId String',
      'CallRecordId String',
      'CallRecordingId String',
      'CallTranscriptId String',
      'CommsOperationId String',
      'ContentSharingSessionId String',
      'MeetingAttendanceReportId String',
      'OnlineMeetingId String',
      'ParticipantId String',
      'PresenceId String',
      'SessionId String',
      'UserId String',
    ],
  },
};
