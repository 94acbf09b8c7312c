/**
 * @typedef {import('../journal.js').JournalEntry} Entry
 * @typedef {{ readonly from: number, readonly to: number | undefined, readonly state: string, readonly who?: string }} Bar
 *   Milliseconds since the call came; `to` is undefined while it goes on.
 * @typedef {{ readonly at: number, readonly kind: 'request' | 'notification', readonly text: string }} Mark
 * @typedef {{ readonly id: string, readonly caller: string, readonly callee: string, readonly startedAt: number,
 *   readonly state: string, readonly ending: string | undefined, readonly bars: readonly Bar[],
 *   readonly legs: readonly Bar[], readonly marks: readonly Mark[] }} Lane
 */

/**
 * The lives of all calls, in the order in which they came.
 *
 * @param {readonly Entry[]} entries
 * @param {(entry: Entry) => string} tell one line for an entry
 * @returns {readonly Lane[]}
 */
export function lanesOf(entries, tell) {
  /** @type {Map<string, { first: Extract<Entry, { kind: 'call' }>, own: Entry[] }>} */
  const byCall = new Map();
  for (const entry of entries) {
    if (!('callId' in entry) || entry.callId === undefined) continue;
    const known = byCall.get(entry.callId);
    if (known !== undefined) known.own.push(entry);
    else if (entry.kind === 'call') byCall.set(entry.callId, { first: entry, own: [entry] });
  }
  return [...byCall].map(([id, { first, own }]) => laneOf(id, first, own, tell));
}

/**
 * @param {string} id
 * @param {Extract<Entry, { kind: 'call' }>} first
 * @param {readonly Entry[]} own
 * @param {(entry: Entry) => string} tell
 * @returns {Lane}
 */
function laneOf(id, first, own, tell) {
  const startedAt = Date.parse(first.at);
  const since = (/** @type {Entry} */ entry) => Math.max(Date.parse(entry.at) - startedAt, 0);
  /** @type {Bar[]} */
  const bars = [];
  /** @type {Map<number, Bar>} */
  const legs = new Map();
  /** @type {Mark[]} */
  const marks = [];
  let state = first.state;
  /** @type {string | undefined} */
  let ending;
  for (const entry of own) {
    const at = since(entry);
    if (entry.kind === 'call') {
      const last = bars.pop();
      if (last !== undefined) bars.push({ ...last, to: at });
      if (entry.state !== 'terminated') bars.push({ from: at, to: undefined, state: entry.state });
      state = entry.state;
      ending = entry.ending;
    } else if (entry.kind === 'leg') {
      const leg = legs.get(entry.leg) ?? { from: at, to: undefined, state: 'rings', who: entry.who };
      legs.set(entry.leg, entry.state === 'rings' ? leg : { ...leg, to: at, state: entry.state });
    } else if (entry.kind === 'request' || entry.kind === 'notification') {
      marks.push({ at, kind: entry.kind, text: tell(entry) });
    }
  }
  const { caller, callee } = first;
  return { id, caller, callee, startedAt, state, ending, bars, legs: [...legs.values()], marks };
}

/**
 * How long the longest call has lasted, at least the 15 seconds for which a call rings.
 *
 * @param {readonly Lane[]} lanes
 * @param {number} now
 * @returns {number}
 */
export function spanOf(lanes, now) {
  const lengths = lanes.flatMap(({ startedAt, bars, legs, marks }) => [
    ...[...bars, ...legs].map(({ to }) => to ?? now - startedAt),
    ...marks.map(({ at }) => at),
  ]);
  return Math.max(15_000, ...lengths);
}

/**
 * Where seconds stand on the axis: about six of them, at round numbers.
 *
 * @param {number} span
 * @returns {readonly number[]}
 */
export function ticksOf(span) {
  const steps = [1, 3, 5, 10, 15, 30, 60, 300, 600, 1800, 3600, 21_600, 86_400];
  const step = (steps.find((seconds) => span / 1000 / seconds <= 6) ?? Math.ceil(span / 6000)) * 1000;
  return Array.from({ length: Math.floor(span / step) + 1 }, (_, index) => index * step);
}
