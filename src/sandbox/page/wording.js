/**
 * @typedef {import('../journal.js').JournalEntry} Entry
 * @typedef {{ readonly group: 'call' | 'request' | 'notification' | 'sandbox', readonly label: string,
 *   readonly text: string, readonly note?: string, readonly tone: 'plain' | 'good' | 'bad' | 'warm' }} Wording
 */

/** @type {Readonly<Record<string, string>>} */
const SHORT = {
  timedOut: 'timed out',
  hungUp: 'hung up',
  callerLeft: 'caller left',
  notForwarded: 'not forwarded',
};

/**
 * A state or an ending as a word or two.
 *
 * @param {string} state
 * @returns {string}
 */
export function stateWords(state) {
  return SHORT[state] ?? state;
}

/**
 * Someone's name where there is one, else what they are and how their id begins.
 *
 * @param {string} who
 * @returns {string}
 */
export function shortName(who) {
  return shortIds(who.replace(/ \((user|phone|guest|device|application|applicationInstance) [^)]*\)$/, ''));
}

/**
 * A text in which of each UUID only the beginning is left: one line has no room for more.
 *
 * @param {string} text
 * @returns {string}
 */
function shortIds(text) {
  return text.replace(/([0-9a-f]{8})-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/gi, '$1…');
}

/** @type {Readonly<Record<string, string>>} */
const ENDINGS = {
  redirected: 'somebody else has the call',
  timedOut: 'nobody at the bot took it in time',
  rejected: 'the bot rejected it',
  hungUp: 'the bot hung up',
  callerLeft: 'the caller hung up',
  unanswered: 'nobody answered the redirect',
  replaced: 'its participant joined another call',
  inactive: 'nobody kept it alive for 45 minutes',
};

/** @type {Readonly<Record<string, string>>} */
const LEGS = {
  rings: 'rings at',
  answered: 'answered by',
  declined: 'declined by',
  failed: 'failed at',
  forwarded: 'forwarded by',
  notForwarded: 'not forwarded, as the redirect asked, by',
  stopped: 'stops ringing at',
};

/**
 * How an entry of the journal is told in one line.
 *
 * @param {Entry} entry
 * @returns {Wording}
 */
export function wordingOf(entry) {
  const wording = fullWordingOf(entry);
  return { ...wording, text: shortIds(wording.text) };
}

/**
 * @param {Entry} entry
 * @returns {Wording}
 */
function fullWordingOf(entry) {
  switch (entry.kind) {
    case 'call':
      return callWording(entry);
    case 'leg':
      return {
        group: 'call',
        label: 'ring',
        text: `${LEGS[entry.state] ?? entry.state} ${entry.who}`,
        tone: entry.state === 'answered' ? 'good' : entry.state === 'rings' ? 'warm' : 'plain',
      };
    case 'operation':
      return {
        group: 'call',
        label: 'operation',
        text: `${entry.status}${entry.resultInfo ? `: ${String(entry.resultInfo.message)}` : ''}`,
        tone: entry.status === 'failed' ? 'bad' : entry.status === 'completed' ? 'good' : 'plain',
      };
    case 'participant':
      return entry.left
        ? { group: 'call', label: 'removed', text: entry.who, tone: 'plain' }
        : { group: 'call', label: 'joins', text: entry.who, tone: 'good' };
    case 'request':
      return requestWording(entry);
    case 'notification':
      return {
        group: 'notification',
        label: 'notify',
        text: `${entry.changeType} ${resourceOf(entry.body)} → ${entry.callbackUri}`,
        tone: 'plain',
      };
    case 'delivery':
      return {
        group: 'notification',
        label: 'posted',
        text: `${entry.state === 'waiting' ? 'not yet delivered, will be tried again' : entry.state}: ${entry.outcome}`,
        tone: entry.state === 'delivered' ? 'good' : 'bad',
      };
    case 'clock':
      return {
        group: 'sandbox',
        label: 'clock',
        text: `moved to ${entry.now}${entry.frozen ? ', frozen' : ''}`,
        tone: 'plain',
      };
    case 'scenario':
      return { group: 'sandbox', label: 'scenario', text: entry.title, tone: 'plain' };
    case 'reset':
      return { group: 'sandbox', label: 'begin', text: 'the sandbox is at its beginning', tone: 'plain' };
  }
}

/**
 * @param {Extract<Entry, { kind: 'call' }>} entry
 * @returns {Wording}
 */
function callWording(entry) {
  const ending = entry.ending === undefined ? undefined : ENDINGS[entry.ending];
  const who = `${entry.caller} → ${entry.callee}`;
  return {
    group: 'call',
    label: 'call',
    text: ending === undefined ? `${entry.state}: ${who}` : `${entry.state}: ${ending}`,
    tone:
      entry.state === 'incoming'
        ? 'warm'
        : entry.ending === 'timedOut' || entry.ending === 'unanswered'
          ? 'bad'
          : entry.ending === 'redirected' || entry.state === 'established'
            ? 'good'
            : 'plain',
  };
}

/**
 * @param {Extract<Entry, { kind: 'request' }>} entry
 * @returns {Wording}
 */
function requestWording({ request }) {
  const { method, path, query, status, binding } = request;
  const answered = status === 0 ? 'connection reset' : String(status);
  const note = binding === undefined ? {} : { note: `${binding.cmdlet} · ${binding.parameterSet}` };
  return {
    group: 'request',
    label: method,
    text: `${path}${query} → ${answered}`,
    ...note,
    tone: status >= 400 || status === 0 ? 'bad' : 'good',
  };
}

/**
 * What a notification is about: the end of its link.
 *
 * @param {import('../json.js').JsonObject} body
 * @returns {string}
 */
function resourceOf(body) {
  const [first] = /** @type {readonly { readonly resourceUrl?: string }[]} */ (body.value ?? []);
  const [, , , , below = 'call'] = (first?.resourceUrl ?? '').split('/');
  return below;
}
