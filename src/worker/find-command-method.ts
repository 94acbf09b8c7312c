import { hasWildcard, wildcard } from '../bind/wildcard.js';
import type { Cmdlet, CmdletRequest } from '../definition/cmdlet.js';
import { cmdletNames, findCmdlet } from '../definition/cmdlets.js';
import type { AnswerableObject } from './answerable.js';
import { optionalText } from './given.js';
import type { AnyMethod } from './method.js';

/** `findCommand`: the cmdlets of a name, a URI, a method, a version; Find-MgGraphCommand. */
export const findCommandMethod: AnyMethod = (given) => {
  const command = optionalText(given, 'command');
  const uri = optionalText(given, 'uri');
  const method = optionalText(given, 'method')?.toUpperCase();
  const apiVersion = optionalText(given, 'apiVersion')?.toLowerCase();
  const isNamed = command === undefined ? () => true : nameMatcher(command);
  const isAt = uri === undefined ? () => true : uriMatcher(uri);
  return cmdletNames()
    .filter(isNamed)
    .flatMap((name) => findCmdlet(name) ?? [])
    .filter(({ api }) => apiVersion === undefined || api === apiVersion)
    .flatMap((cmdlet) =>
      cmdlet.row.requests
        .map((request, index) => ({ request, index }))
        .filter(({ request: { path, operation = path, method: own } }) => {
          return (method === undefined || own === method) && (isAt(path) || isAt(operation));
        })
        .map(({ index }) => commandRow(cmdlet, index)),
    );
};

/** One of a cmdlet's requests: a cmdlet that has several is found at each. */
function commandRow({ name, module, api, row }: Cmdlet, index: number): AnswerableObject {
  const { application = [], delegated = [] } = row.permissions ?? {};
  const { method, path, reply } = row.requests[index] as CmdletRequest;
  const sets = Object.entries(row.parameterSets).filter(([, { request = 0 }]) => request === index);
  return {
    Command: name,
    Module: module.replace(/^Microsoft\.Graph\./, ''),
    APIVersion: api,
    Method: method,
    URI: path,
    OutputType: reply.kind === 'object' ? (reply.type ?? null) : null,
    Permissions: [
      ...delegated.map((item, index) => permission(item, 'DelegatedWork', index)),
      ...application.map((item, index) => permission(item, 'Application', index)),
    ],
    Variants: sets.map(([set]) => set),
  };
}

/** Rows name the least privileged one first. */
function permission(name: string, type: string, index: number): AnswerableObject {
  return { Name: name, PermissionType: type, IsLeastPrivilege: index === 0 };
}

function nameMatcher(text: string): (name: string) => boolean {
  const pattern = asWildcard(text);
  return hasWildcard(pattern) ? wildcard(pattern) : (name) => name.toLowerCase() === text.toLowerCase();
}

/** Microsoft's examples write regular expressions; of those only `.*` means anything here. */
function asWildcard(text: string): string {
  return text.replaceAll('.*', '*').replace(/^\^|\$$/g, '');
}

/** A path with placeholders or real ids, without regard to host, version and query; or a pattern of one. */
function uriMatcher(text: string): (path: string) => boolean {
  const path = text
    .trim()
    .replace(/^https?:\/\/[^/]+/i, '')
    .replace(/\?.*$/, '')
    .replace(/^\/?(?:v\d+\.\d+|beta)(?=\/)/i, '');
  const pattern = asWildcard(path);
  if (pattern.includes('*')) return wildcard(pattern);
  const asked = segments(path);
  return (known) => {
    const own = segments(known);
    return own.length === asked.length && own.every((segment, at) => isSame(segment, asked[at] ?? ''));
  };
}

function isSame(known: string, asked: string): boolean {
  return /^\{.*\}$/.test(known) ? asked !== '' : known.toLowerCase() === asked.toLowerCase();
}

function segments(path: string): readonly string[] {
  return path.split('/').filter(Boolean);
}
