import { stripVTControlCharacters } from 'node:util';
import { toText } from '../value/to-text.js';
import { type PSValue, unwrap } from '../value/value.js';
import { writeJson } from '../value/write-json.js';
import type { OutputFormat } from './options.js';

/** Turns output objects into text, one after another. */
export interface Renderer {
  readonly object: (value: PSValue) => string;
  /** What stands after the last object. */
  readonly end: () => string;
}

/**
 * @param isList whether the output is a list, which stays one even with one element or none.
 */
export function createRenderer(format: OutputFormat, isList: boolean): Renderer {
  return RENDERERS[format](isList);
}

const RENDERERS: Readonly<Record<OutputFormat, (isList: boolean) => Renderer>> = {
  json: (isList) => (isList ? jsonList() : { object: (value) => `${writeJson(value, 2)}\n`, end: () => '' }),
  table,
  list: () => ({ object: listText, end: () => '' }),
  none: () => ({ object: () => '', end: () => '' }),
};

function jsonList(): Renderer {
  let count = 0;
  return {
    object: (value) => `${count++ === 0 ? '[\n' : ',\n'}${writeJson(value, 2)}`,
    end: () => (count === 0 ? '[]\n' : '\n]\n'),
  };
}

/** Columns as wide as the first object needs; later ones are cut to them, as Format-Table does. */
function table(): Renderer {
  let columns: readonly { readonly name: string; readonly width: number }[] | undefined;
  return {
    object: (value) => {
      const fields = fieldsOf(value);
      if (!fields) return `${printable(toText(value))}\n`;
      const isFirst = columns === undefined;
      columns ??= fields.map(([name, text]) => ({
        name,
        width: Math.max(name.length, Math.min(text.length, 40)),
      }));
      const byName = new Map(fields);
      const row = line(columns.map(({ name, width }) => pad(byName.get(name) ?? '', width)));
      if (!isFirst) return row;
      return (
        line(columns.map(({ name, width }) => pad(name, width))) +
        line(columns.map(({ width }) => '-'.repeat(width))) +
        row
      );
    },
    end: () => '',
  };
}

function listText(value: PSValue): string {
  const fields = fieldsOf(value);
  if (!fields) return `${printable(toText(value))}\n`;
  const width = Math.max(0, ...fields.map(([name]) => name.length));
  return `${fields.map(([name, text]) => `${name.padEnd(width)} : ${text}\n`).join('')}\n`;
}

function fieldsOf(given: PSValue): readonly (readonly [string, string])[] | undefined {
  const value = unwrap(given);
  if (value === null || typeof value !== 'object') return undefined;
  if (value.kind === 'dictionary') return value.entries.map(([key, item]) => [toText(key), fieldText(item)]);
  if (value.kind === 'pscustomobject') return value.properties.map(([key, item]) => [key, fieldText(item)]);
  return undefined;
}

function fieldText(given: PSValue): string {
  const value = unwrap(given);
  const isObject = value !== null && typeof value === 'object' && !('value' in value) && !('text' in value);
  return printable(isObject ? writeJson(value) : toText(value));
}

/** What the service sent must not move the cursor. */
function printable(text: string): string {
  return stripVTControlCharacters(text).replace(/[\u0000-\u001f\u007f-\u009f]/g, ' ');
}

function pad(text: string, width: number): string {
  return text.length > width ? `${text.slice(0, Math.max(0, width - 1))}…` : text.padEnd(width);
}

function line(cells: readonly string[]): string {
  return `${cells.join(' ').trimEnd()}\n`;
}
