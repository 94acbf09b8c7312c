import type { Parameter } from './parameter.js';

const RUNTIME = { place: 'runtime' } as const;
const HIDDEN = { ...RUNTIME, hidden: true } as const;

/** What every command has (cmdlet-rules.md section 5). */
export const EVERY_SET: readonly Parameter[] = [
  { name: 'Break', type: 'switch', ...HIDDEN },
  { name: 'Headers', type: 'IDictionary', ...RUNTIME, pipeline: true },
  { name: 'HttpPipelineAppend', type: 'SendAsyncStep[]', ...HIDDEN },
  { name: 'HttpPipelinePrepend', type: 'SendAsyncStep[]', ...HIDDEN },
  { name: 'Proxy', type: 'uri', ...HIDDEN },
  { name: 'ProxyCredential', type: 'pscredential', ...HIDDEN },
  { name: 'ProxyUseDefaultCredentials', type: 'switch', ...HIDDEN },
  { name: 'ResponseHeadersVariable', type: 'string', ...RUNTIME, aliases: ['RHV'] },
];

/** What asks for True where the API answers with nothing, or with a file. */
export const PASS_THRU: Parameter = { name: 'PassThru', type: 'switch', ...RUNTIME };

/** Where a reply that is a file goes. */
export const OUT_FILE: Parameter = { name: 'OutFile', type: 'string', place: 'file', mandatory: true };

/** Where a body that is a file comes from. */
export const IN_FILE: Parameter = { name: 'InFile', type: 'string', place: 'file', mandatory: true };

/** The media type of a body that is a stream. */
export const CONTENT_TYPE: Parameter = { name: 'ContentType', type: 'string', ...RUNTIME, pipeline: true };

/** What a command that reads collections page by page has. */
export const PAGING: readonly Parameter[] = [
  { name: 'PageSize', type: 'int', ...RUNTIME },
  { name: 'All', type: 'switch', ...RUNTIME },
  { name: 'CountVariable', type: 'string', ...RUNTIME, aliases: ['CV'] },
];
