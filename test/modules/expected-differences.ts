/** How a command's result differs from what was recorded with Microsoft's module, and why it should. */
export interface ExpectedDifference {
  readonly reason: string;
  /** Our output, where it differs. */
  readonly output?: readonly string[];
  /** Our request bodies, where they differ; [] where nothing is sent. */
  readonly bodies?: readonly unknown[];
  /** Headers that we send and the record has otherwise. */
  readonly headers?: Readonly<Record<string, string>>;
}

const HAS_ID = 'errors have an id that can be matched, and say what to do';
const NULL_TRAVELS = 'null inside a body travels';

/** By the observation's title. */
export const EXPECTED: Readonly<Record<string, ExpectedDifference>> = {
  'Body hashtable': {
    reason: NULL_TRAVELS,
    bodies: [
      {
        '@odata.type': '#x',
        extra: { a: 1, b: [1, 2, 'x'], c: null },
        targets: [
          {
            '@odata.type': '#microsoft.graph.invitationParticipantInfo',
            identity: {
              '@odata.type': '#microsoft.graph.identitySet',
              phone: { '@odata.type': '#microsoft.graph.identity', id: '+12345678901' },
            },
          },
        ],
        timeout: 5,
        callbackUri: 'https://cb',
      },
    ],
  },
  'Body piped': { reason: 'a piped dictionary has one role', bodies: [{ callbackUri: 'https://cb' }] },
  'ViaIdentity missing CallId': {
    reason: HAS_ID,
    output: [
      'THROWN InputObjectHasNullValue InvalidArgument System.Exception InputObject has null value for InputObject.CallId',
    ],
  },
  'ViaIdentity with Id': {
    reason: HAS_ID,
    output: [
      'THROWN InputObjectHasNullValue InvalidArgument System.Exception InputObject has null value for InputObject.CallId',
    ],
  },
  AdditionalProperties: {
    reason: HAS_ID,
    output: [
      "OUT-ERR DuplicateProperty InvalidArgument System.Exception The property 'callbackUri' is bound already and given again by AdditionalProperties.",
    ],
  },
  'AdditionalProperties no clash': {
    reason: `${NULL_TRAVELS}; an object is an object; a date keeps its offset`,
    bodies: [
      {
        callbackUri: 'https://cb',
        maxForwards: 3,
        '@odata.type': '#foo',
        nested: { X: 1, '@odata.type': '#y' },
        nul: null,
        arr: [1, 'b', { c: 2 }],
        d: '2026-01-02T03:04:05+00:00',
        b: true,
        dbl: 1.5,
        PascalKey: 'v',
        pso: { q: 1 },
        empty: [],
        eh: {},
      },
    ],
  },
  'AdditionalProperties timeout key + -Timeout': {
    reason: HAS_ID,
    output: [
      "OUT-ERR DuplicateProperty InvalidArgument System.Exception The property 'timeout' is bound already and given again by AdditionalProperties.",
    ],
  },
  'target with additional null + int key + PSCustomObject': {
    reason: `a key that is a number is a name in JSON; ${NULL_TRAVELS}; an object is an object`,
    output: [],
    bodies: [
      {
        targets: [{ identity: { user: { id: 'u', displayName: null } }, 7: 'seven', nn: null, po: { a: 1 } }],
      },
    ],
  },
  'Targets garbage': {
    reason: 'the engine’s own exception class cannot be made outside it; its base class is thrown',
    output: [
      'THROWN ParameterArgumentTransformationError InvalidData System.Management.Automation.ParameterBindingException Cannot process argument transformation on parameter \'Targets\'. Cannot convert the "zz" value of type "System.String" to type "Microsoft.Graph.PowerShell.Models.IMicrosoftGraphInvitationParticipantInfo".',
    ],
  },
  'CallId piped by property': {
    reason: 'an object is an identity as a dictionary is',
    output: [],
    bodies: [{ callbackUri: 'c' }],
  },
  'Timeout abc in body': {
    reason: 'a value must not vanish silently',
    output: [
      "OUT-ERR InvalidPropertyValue InvalidData System.Exception The value of 'Timeout' must be an Int32; it is a System.String.",
    ],
    bodies: [],
  },
  'error with EAP Stop global': {
    reason: 'the caller’s preferences are honoured',
    output: ['OUT: [System.String] caught: 7502,Invoke-MgRedirectCommunicationCall'],
  },
  'CallId <..>': {
    reason: 'another request than the one asked for',
    output: [
      "OUT-ERR InvalidPathSegment InvalidArgument System.Exception The parameter 'CallId' needs an id that can stand as one segment of a path; it is '..', which changes the path.",
    ],
    bodies: [],
  },
  'Timeout null in body': { reason: NULL_TRAVELS, bodies: [{ timeout: null, callbackUri: 'https://cb' }] },
  'PassThru:$false': { reason: 'the switch is off', output: [] },
  Headers: { reason: 'the record has no Prefer among the names that it kept', headers: { prefer: 'x=1' } },
  'Headers Authorization': {
    reason: 'the caller should know',
    output: ['WARNING:-Headers cannot replace Authorization; the header is left out.'],
  },
  'Headers content-type': {
    reason: HAS_ID,
    output: [
      "OUT-ERR InvalidHeader InvalidArgument System.Exception The parameter 'Headers' cannot set 'Content-Type', which belongs to the request itself.",
    ],
  },
  'Headers null value': {
    reason: HAS_ID,
    output: [
      "OUT-ERR InvalidHeader InvalidArgument System.Exception The parameter 'Headers' needs a text for 'X-A'; it is $null.",
    ],
  },
  'Headers number/array': { reason: 'one header line for each element', headers: { 'x-b': 'p, q' } },
  'error html': {
    reason: 'a parser’s error hides what happened',
    output: ['OUT-ERR InternalServerError InvalidOperation System.Exception [InternalServerError] : oops'],
  },
  'HttpPipelinePrepend scriptblock 2 steps': {
    reason: 'the task is done when it comes back',
    output: [
      'OUT: [System.String] A-before',
      'OUT: [System.String] B',
      'OUT: [System.String] A-after Task`1',
    ],
  },
};

/** Commands that cannot be compared as they are, and why. */
export const LEFT_OUT: Readonly<Record<string, string>> = {
  'Targets PSCustomObject (ConvertFrom-Json)':
    'ConvertFrom-Json is not in the engine host; test/powershell has objects as targets',
  RHV: 'the headers are those of another server; below',
  'error detail dump': 'the details of the target are those of private classes; below',
  'connection refused': 'the address is a variable of the recording; below',
  Debug: 'Microsoft’s event records beside the debug stream; preferences.test.ts has the blocks',
  'List participants': 'the command does not exist here yet',
  'Patch participant': 'the command does not exist here yet',
  'Delete participant': 'the command does not exist here yet',
  noauth: 'nothing was recorded',
};
