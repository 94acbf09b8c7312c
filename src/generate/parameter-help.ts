import type { CmdletParameter, ParameterPlace } from '../definition/cmdlet.js';
import type { CompiledParameter } from '../definition/compile.js';
import type { TypeReference } from '../definition/type-reference.js';

type Describe = (definition: CmdletParameter) => string;

const RUNTIME: Readonly<Record<string, string>> = {
  Break: 'Refused with a word on how to debug.',
  Headers: 'Headers to add, by name.',
  HttpPipelineAppend: 'Script blocks that see the request last.',
  HttpPipelinePrepend: 'Script blocks that see the request first.',
  All: 'Asks for all pages, one after another.',
  ContentType: 'The media type of the body.',
  CountVariable: 'The variable, without $, that receives how many objects there are in all.',
  PageSize: 'How many objects a page has, from 1 to 999.',
  PassThru: 'Returns $true when the service has accepted the request.',
  Proxy: 'The proxy to send through.',
  ProxyCredential: 'Who signs in to the proxy.',
  ProxyUseDefaultCredentials: 'Signs in to the proxy as the current user.',
  ResponseHeadersVariable: "The variable, without $, that receives the response's headers.",
};

const FILE: Readonly<Record<string, string>> = {
  InFile: 'The file that is sent as the body.',
  OutFile: 'The file that the answer is written to.',
};

const BY_PLACE: Readonly<Record<ParameterPlace, Describe>> = {
  path: ({ name, wire }) => `Stands for {${wire ?? name}} in the address.`,
  query: ({ name, wire }) => `The option ${wire ?? name} of the address.`,
  header: ({ name, wire }) => `The header ${wire ?? name}.`,
  file: ({ name, wire }) =>
    wire === undefined
      ? (FILE[name] ?? 'A file.')
      : `The file whose bytes are the property ${wire} of the body.`,
  property: ({ name, wire }) => `The property ${wire ?? name} of the body.`,
  body: ({ type }) =>
    type === 'Stream'
      ? "The stream that is sent as the body, in place of -InFile's file."
      : 'The whole body: a hashtable, an object or JSON text.',
  identity: () => 'The ids in the address, as one hashtable or object.',
  additional: () => 'Further properties of the body, by name.',
  runtime: ({ name }) => RUNTIME[name] ?? 'Steers how the request is made.',
};

/**
 * What help says about a parameter: one short line, since the engine keeps the text of every command; by rule, with the
 * properties of the model that it takes, and of an identity only those that the command's own addresses ask for.
 */
export function parameterHelp(
  parameter: CompiledParameter,
  definition: CmdletParameter,
  siblings: readonly CmdletParameter[],
): string {
  const properties = definition.in === 'identity' ? identityHelp(siblings) : modelHelp(parameter.type);
  return [BY_PLACE[definition.in](definition), ...properties].join(' ');
}

function identityHelp(siblings: readonly CmdletParameter[]): readonly string[] {
  const names = siblings.filter((sibling) => sibling.in === 'path').map(({ name }) => name);
  return names.length === 0 ? [] : [`Properties: ${names.join(', ')}.`];
}

function modelHelp(type: TypeReference): readonly string[] {
  const { kind, members } = type.element ?? type;
  if (kind !== 'graph' || members?.kind !== 'graph') return [];
  const names = Object.keys(members.props).join(', ');
  const others = members.open ? ', and any other' : '';
  return [`${type.element ? 'Properties of each' : 'Properties'}: ${names}${others}.`];
}
