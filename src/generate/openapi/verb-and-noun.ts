import type { Verbs } from './read-verbs.js';
import { singularise, singulariseLast } from './singularise.js';
import { dropRepeats, joinPascal, pascal, wordsOf } from './words.js';

/** What an operation's id says a command is called, before directives. */
export interface CommandName {
  /** What the operation does, as its id words it: the name of its parameter sets. */
  readonly action: string;
  /** PowerShell's verb. */
  readonly verb: string;
  /** The noun without its prefix. */
  readonly subject: string;
}

/** The words of an operation's id after its group, taken apart into what is done and what it is done to. */
interface Reading {
  readonly action: string;
  readonly subject: readonly string[];
}

interface Phrase {
  readonly group: string;
  readonly words: readonly string[];
  readonly verbs: Verbs;
}

/** A preposition ends the part of a phrase that names the command. `sign in` is one verb. */
const PREPOSITIONS = ['with', 'at', 'by', 'for', 'in', 'of'] as const;

/**
 * How a phrase is read: the first rule that answers decides (cmdlet-rules.md section 2; the order is that of
 * Microsoft's generator).
 */
const READINGS: ReadonlyArray<(phrase: Phrase) => readonly Reading[] | undefined> = [
  oneWord,
  twoWords,
  eitherOr,
  beforePreposition,
  aroundVerb,
  firstWord,
];

/**
 * The commands that an operation's id makes: one, or two where the id says "or".
 *
 * @throws Error when the id has no words.
 */
export function commandNames(group: string, method: string, verbs: Verbs): readonly CommandName[] {
  const noun = joinPascal(singulariseLast(dropRepeats(wordsOf(group))));
  if (Object.hasOwn(verbs.map, method)) return [nameOf({ action: method, subject: [noun] }, verbs)];
  return read({ group: noun, words: wordsOf(method), verbs }).map((reading) => nameOf(reading, verbs));
}

function read(phrase: Phrase): readonly Reading[] {
  const shorter = { ...phrase, words: phrase.words.filter((word) => word !== 'all') };
  for (const rule of READINGS) {
    const readings = rule(shorter);
    if (readings) return readings;
  }
  throw new Error(`the operation id of '${phrase.group}' says nothing of what it does`);
}

function oneWord({ group, words }: Phrase): readonly Reading[] | undefined {
  const [action] = words;
  return action !== undefined && words.length === 1 ? [{ action, subject: [group] }] : undefined;
}

function twoWords({ group, words, verbs }: Phrase): readonly Reading[] | undefined {
  const [first, second] = words;
  if (first === undefined || second === undefined || words.length > 2) return undefined;
  if (!verbs.words.has(first) && verbs.words.has(second))
    return [{ action: second, subject: [group, first] }];
  return [{ action: first, subject: [group, second] }];
}

function eitherOr(phrase: Phrase): readonly Reading[] | undefined {
  const at = phrase.words.indexOf('or');
  if (at <= 0) return undefined;
  const right = phrase.words.slice(at + 1);
  const left = [...phrase.words.slice(0, at), ...right.slice(1)];
  return [...read({ ...phrase, words: left }), ...read({ ...phrase, words: right })];
}

function beforePreposition(phrase: Phrase): readonly Reading[] | undefined {
  for (const preposition of PREPOSITIONS) {
    const at = phrase.words.findIndex(
      (word, index) =>
        word === preposition && (index === 0 || preposition !== 'in' || phrase.words[index - 1] !== 'sign'),
    );
    if (at > 0) return read({ ...phrase, words: phrase.words.slice(0, at) });
  }
  return undefined;
}

function aroundVerb({ group, words, verbs }: Phrase): readonly Reading[] | undefined {
  const at = words.findIndex((word) => verbs.words.has(word));
  const action = words[at];
  if (action === undefined) return undefined;
  if (at === 0) return [{ action, subject: [group, ...words.slice(1)] }];
  if (at === words.length - 1) return [{ action, subject: [group, ...words.slice(0, at)] }];
  // A verb in the middle: what stands around it is lost, in Microsoft's names too.
  return [{ action, subject: [group] }];
}

function firstWord({ group, words }: Phrase): readonly Reading[] | undefined {
  const [action, ...rest] = words;
  return action === undefined ? undefined : [{ action, subject: [group, ...rest] }];
}

function nameOf({ action, subject }: Reading, verbs: Verbs): CommandName {
  const verb = verbs.map[pascal(action)] ?? 'Invoke';
  // A verb that PowerShell does not know is told in the noun; `post` says nothing that Invoke does not.
  const told = verb === 'Invoke' && action.toLowerCase() !== 'post' ? [action, ...subject] : subject;
  return { action: pascal(action), verb, subject: joinPascal(told.map(singularise).flatMap(wordsOf)) };
}
