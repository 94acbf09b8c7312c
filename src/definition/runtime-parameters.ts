import type { CmdletParameter } from './cmdlet.js';

/**
 * The parameters that every generated cmdlet has, whatever it calls (cmdlet-rules.md; the seeds' SYNTAX).
 * A row names them in its own order; PassThru is there only where the API returns nothing.
 */
export const RUNTIME_PARAMETERS: Readonly<Record<string, CmdletParameter>> = {
  ResponseHeadersVariable: {
    name: 'ResponseHeadersVariable',
    type: 'string',
    aliases: ['RHV'],
    in: 'runtime',
  },
  Break: { name: 'Break', type: 'switch', in: 'runtime', hidden: true },
  Headers: { name: 'Headers', type: 'IDictionary', sets: [{ pipeline: true }], in: 'runtime' },
  HttpPipelineAppend: { name: 'HttpPipelineAppend', type: 'SendAsyncStep[]', in: 'runtime', hidden: true },
  HttpPipelinePrepend: { name: 'HttpPipelinePrepend', type: 'SendAsyncStep[]', in: 'runtime', hidden: true },
  PassThru: { name: 'PassThru', type: 'switch', in: 'runtime' },
  Proxy: { name: 'Proxy', type: 'uri', in: 'runtime', hidden: true },
  ProxyCredential: { name: 'ProxyCredential', type: 'pscredential', in: 'runtime', hidden: true },
  ProxyUseDefaultCredentials: {
    name: 'ProxyUseDefaultCredentials',
    type: 'switch',
    in: 'runtime',
    hidden: true,
  },
};
