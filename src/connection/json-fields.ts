import { CmdletError } from '../errors/cmdlet-error.js';

/**
 * Reads the fields of one JSON object. Null and '' count as absent. Each reader throws CmdletError
 * `InvalidConnectOption` (input) that names the field and what belongs there, never what came.
 */
export interface JsonFields {
  text(name: string, rule?: TextRule): string | undefined;
  /** @throws CmdletError `MissingConnectOption`, outcome input. */
  requiredText(name: string, rule?: TextRule): string;
  /** False where absent. */
  flag(name: string): boolean;
  /** A list of texts, or one text; empty where absent. */
  texts(name: string, rule?: TextRule): readonly string[];
  /** More than 0. */
  positive(name: string): number | undefined;
  oneOf<T extends string>(name: string, choices: readonly T[]): T | undefined;
  /** The fields of an object within; undefined where absent. */
  within(name: string): JsonFields | undefined;
  /** @throws CmdletError `UnknownConnectOption` (input) for a field that nobody has read: a slip of the pen. */
  refuseOthers(): void;
}

/** What a text must look like, and how to say it. */
export interface TextRule {
  readonly pattern: RegExp;
  readonly says: string;
}

/** @param path what goes before a field's name in messages, such as `certificate.`; absent at the top. */
export function readFields(json: unknown, path = ''): JsonFields {
  if (typeof json !== 'object' || json === null || Array.isArray(json)) {
    throw invalid(path === '' ? 'The sign-in' : path.slice(0, -1), 'an object');
  }
  const given = json as Readonly<Record<string, unknown>>;
  const read = new Set<string>();
  const children: JsonFields[] = [];

  const take = (name: string): unknown => {
    read.add(name);
    const value = Object.hasOwn(given, name) ? given[name] : undefined;
    return value === null || value === '' ? undefined : value;
  };
  const checked = (name: string, value: unknown, rule: TextRule | undefined): string => {
    if (typeof value !== 'string') throw invalid(path + name, rule?.says ?? 'a text');
    if (rule !== undefined && !rule.pattern.test(value)) throw invalid(path + name, rule.says);
    return value;
  };
  const text: JsonFields['text'] = (name, rule) => {
    const value = take(name);
    return value === undefined ? undefined : checked(name, value, rule);
  };

  return {
    text,
    requiredText: (name, rule) => {
      const value = text(name, rule);
      if (value === undefined) throw missing(path + name);
      return value;
    },
    flag: (name) => {
      const value = take(name) ?? false;
      if (typeof value !== 'boolean') throw invalid(path + name, 'true or false');
      return value;
    },
    texts: (name, rule) => {
      const value = take(name) ?? [];
      const items: readonly unknown[] = Array.isArray(value) ? value : [value];
      return items.map((item) => checked(name, item, rule));
    },
    positive: (name) => {
      const value = take(name);
      if (value === undefined) return undefined;
      if (typeof value !== 'number' || !(value > 0)) throw invalid(path + name, 'a number above 0');
      return value;
    },
    oneOf: (name, choices) => {
      const value = take(name);
      if (value === undefined) return undefined;
      const found = choices.find((choice) => choice === value);
      if (found === undefined) throw invalid(path + name, `one of ${choices.join(', ')}`);
      return found;
    },
    within: (name) => {
      const value = take(name);
      if (value === undefined) return undefined;
      const child = readFields(value, `${path}${name}.`);
      children.push(child);
      return child;
    },
    refuseOthers: () => {
      const other = Object.keys(given).find((name) => !read.has(name));
      if (other !== undefined) throw unknown(path + other);
      for (const child of children) child.refuseOthers();
    },
  };
}

export function missing(field: string): CmdletError {
  return failure('MissingConnectOption', `${field} is needed for this kind of sign-in.`, field);
}

export function invalid(field: string, expected: string): CmdletError {
  return failure('InvalidConnectOption', `${field} must be ${expected}.`, field);
}

function unknown(field: string): CmdletError {
  return failure('UnknownConnectOption', `${field} is no option of this kind of sign-in.`, field);
}

function failure(id: string, message: string, target: string): CmdletError {
  return new CmdletError({ id, category: 'InvalidArgument', outcome: 'input', message, target });
}
