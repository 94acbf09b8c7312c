import parser from 'yargs-parser';
import { CmdletError } from '../errors/cmdlet-error.js';
import { nearestNames } from './nearest-names.js';

export const OUTPUT_FORMATS = ['json', 'table', 'list', 'none'] as const;
export type OutputFormat = (typeof OUTPUT_FORMATS)[number];

/** What a shim's option is: a flag, one that takes a value, or one that may take a number. */
type OptionKind = 'flag' | 'value' | 'number?';

/** Options that a cmdlet understands besides its own parameters. */
export const CMDLET_OPTIONS = {
  output: 'value',
  input: 'value',
  'response-headers-file': 'value',
  'count-file': 'value',
  'delta-link-file': 'value',
  record: 'value',
  replay: 'value',
  har: 'value',
  'max-time': 'value',
  wait: 'number?',
  'no-progress': 'flag',
  'throttle-limit': 'value',
  batch: 'flag',
  'debug-unsafe': 'flag',
  connection: 'value',
  'expect-tenant': 'value',
  'token-cache': 'flag',
  strict: 'flag',
  explain: 'flag',
  'trace-binding': 'flag',
  help: 'flag',
  version: 'flag',
} as const satisfies Record<string, OptionKind>;

export interface ReadOptions<Names extends string> {
  /** The options that were given: a text, or `true` for a flag. */
  readonly options: Partial<Readonly<Record<Names, string | true>>>;
  /** Everything that is not an option, in order and untouched. */
  readonly rest: readonly string[];
  /** What stood after `--`; undefined where there was none. */
  readonly afterDashes: readonly string[] | undefined;
}

/** Stands for an argument that yargs-parser must not look into. */
const MASK = '\u0000';

/**
 * Reads the shim's own options, which begin with two dashes. Arguments with one dash belong to the cmdlet; they
 * are masked, so that the parser leaves them as they are.
 *
 * @throws CmdletError `UnknownOption`, `MissingOptionValue`, `DuplicateOption`: bad input.
 */
export function readOptions<Names extends string>(
  argv: readonly string[],
  known: Readonly<Record<Names, OptionKind>>,
): ReadOptions<Names> {
  const end = argv.indexOf('--');
  const own = end < 0 ? argv : argv.slice(0, end);
  for (const token of own) checkKnown(token, Object.keys(known));
  const parsed = parser(maskArguments(own, known), {
    string: [...namesOf(known, 'value'), ...namesOf(known, 'number?')],
    boolean: namesOf(known, 'flag'),
    configuration: {
      'boolean-negation': false,
      'camel-case-expansion': false,
      'dot-notation': false,
      'duplicate-arguments-array': true,
      'parse-numbers': false,
      'parse-positional-numbers': false,
      'short-option-groups': false,
    },
  });
  const options: Partial<Record<Names, string | true>> = {};
  for (const name of Object.keys(known) as Names[]) {
    const value: unknown = parsed[name];
    if (value === undefined) continue;
    if (Array.isArray(value))
      throw refusal('DuplicateOption', `The option --${name} is given more than once.`);
    if (known[name] === 'flag' || (known[name] === 'number?' && value === '')) options[name] = true;
    else if (typeof value !== 'string' || value === '') {
      throw refusal('MissingOptionValue', `The option --${name} needs a value.`);
    } else options[name] = value;
  }
  const rest = parsed._.map((token) => own[Number(String(token).slice(MASK.length))] as string);
  return { options, rest, afterDashes: end < 0 ? undefined : argv.slice(end + 1) };
}

/**
 * Options stay as they are, with their value attached; every other argument becomes a mask that holds its index.
 * A parameter (`-Name`) is never an option's value, but a lone `-` is; a number that may be left out is only taken for
 * one.
 */
function maskArguments(own: readonly string[], known: Readonly<Record<string, OptionKind>>): string[] {
  const masked: string[] = [];
  for (let index = 0; index < own.length; index++) {
    const token = own[index] as string;
    const next = own[index + 1];
    const kind = token.startsWith('--') ? known[token.slice(2)] : undefined;
    const takesNext = kind === 'value' || (kind === 'number?' && /^\d*\.?\d+$/.test(next ?? ''));
    if (!token.startsWith('--')) masked.push(`${MASK}${index}`);
    else if (takesNext && next !== undefined && !/^[-–—―][-A-Za-z_?]/.test(next)) {
      masked.push(`${token}=${next}`);
      index++;
    } else masked.push(token);
  }
  return masked;
}

function namesOf(known: Readonly<Record<string, OptionKind>>, kind: OptionKind): string[] {
  return Object.keys(known).filter((name) => known[name] === kind);
}

function checkKnown(token: string, names: readonly string[]): void {
  if (!token.startsWith('--')) return;
  const name = token.slice(2).split('=')[0] ?? '';
  if (names.includes(name)) return;
  const near = nearestNames(name, names).map((nearest) => `--${nearest}`);
  const hint = near.length > 0 ? ` Did you mean ${near.join(' or ')}?` : '';
  throw refusal(
    'UnknownOption',
    `There is no option '--${name.slice(0, 40)}'.${hint} A cmdlet's own parameters begin with one dash.`,
  );
}

/**
 * @throws CmdletError `InvalidOptionValue`.
 */
export function readFormat(value: string | true | undefined): OutputFormat | undefined {
  if (value === undefined) return undefined;
  const format = OUTPUT_FORMATS.find((candidate) => candidate === value);
  if (format) return format;
  throw refusal(
    'InvalidOptionValue',
    `--output takes ${OUTPUT_FORMATS.join(', ')}; not '${String(value).slice(0, 40)}'.`,
  );
}

/** The longest time that a timer of Node takes (2^31 - 1 ms), in whole seconds. */
const LONGEST_TIME = 2_147_483;

/**
 * Reads a number of seconds: `--max-time`, `--wait`.
 * @throws CmdletError `InvalidOptionValue`.
 */
export function readSeconds(name: string, value: string | true | undefined): number | undefined {
  if (value === undefined) return undefined;
  const seconds = typeof value === 'string' && /^\d*\.?\d+$/.test(value) ? Number(value) : Number.NaN;
  if (seconds > 0 && seconds <= LONGEST_TIME) return seconds;
  throw refusal(
    'InvalidOptionValue',
    `--${name} takes a number of seconds above 0; not '${String(value).slice(0, 40)}'.`,
  );
}

/**
 * Reads a count from 1 to `most`: `--throttle-limit`.
 * @throws CmdletError `InvalidOptionValue`.
 */
export function readCount(name: string, value: string | true | undefined, most: number): number | undefined {
  if (value === undefined) return undefined;
  const count = typeof value === 'string' && /^\d{1,6}$/.test(value) ? Number(value) : 0;
  if (count >= 1 && count <= most) return count;
  throw refusal(
    'InvalidOptionValue',
    `--${name} takes a whole number from 1 to ${most}; not '${String(value).slice(0, 40)}'.`,
  );
}

function refusal(id: string, message: string): CmdletError {
  return new CmdletError({ id, category: 'InvalidArgument', outcome: 'input', message });
}
