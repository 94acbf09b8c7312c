import { laneElement, placed } from './call-lane.js';
import { byId, element } from './element.js';
import { rowOf } from './log-row.js';
import { lanesOf, spanOf, ticksOf } from './timeline.js';
import { wordingOf } from './wording.js';

/** @typedef {import('../journal.js').JournalEntry} Entry */

const text = /** @type {HTMLInputElement} */ (byId('text'));
const boxes = [
  .../** @type {NodeListOf<HTMLInputElement>} */ (document.querySelectorAll('#filter [type=checkbox]')),
];

/** All that the page knows. @type {Entry[]} */
let entries = [];
/** The call whose entries alone are shown. @type {string | undefined} */
let chosen;
/** The sandbox's clock: `now` it was when the page's own clock said `seen`. */
let clock = { now: Date.now(), seen: performance.now(), frozen: false };

const sandboxNow = () => (clock.frozen ? clock.now : clock.now + performance.now() - clock.seen);

// --- What comes in -----------------------------------------------------------------------------------------------

const stream = new EventSource('/sandbox/events');
stream.addEventListener('open', () => live('live', true));
stream.addEventListener('error', () => live('not connected; trying again', false));
stream.addEventListener('hello', (event) => setClock(JSON.parse(event.data)));
stream.addEventListener('message', (event) => receive(JSON.parse(event.data)));

/**
 * @param {string} words
 * @param {boolean} isLive
 */
function live(words, isLive) {
  byId('live').textContent = words;
  byId('live').classList.toggle('on', isLive);
}

/** @param {{ readonly now: string, readonly frozen: boolean }} told */
function setClock({ now, frozen }) {
  clock = { now: Date.parse(now), seen: performance.now(), frozen };
  byId('freeze').setAttribute('aria-pressed', String(frozen));
  byId('freeze').textContent = frozen ? 'Run' : 'Freeze';
  showTime();
}

/** @param {Entry} entry */
function receive(entry) {
  if (entry.kind === 'reset') {
    entries = [];
    chosen = undefined;
    byId('log').replaceChildren();
    byId('scenario').hidden = true;
  }
  if (entry.kind === 'scenario') {
    byId('scenario').textContent = entry.title;
    byId('scenario').hidden = false;
  }
  if (entry.kind === 'clock') setClock(entry);
  if (entry.kind === 'reset') setClock({ now: entry.at, frozen: entry.frozen });
  entries.push(entry);
  const row = rowOf(entry);
  row.hidden = !fits(entry);
  const log = byId('log');
  const isAtEnd = innerHeight + scrollY >= document.body.scrollHeight - 40;
  log.append(row);
  soon();
  if (isAtEnd && log.childElementCount > 1 && document.activeElement === document.body) {
    row.scrollIntoView({ block: 'nearest' });
  }
}

let isWaiting = false;
/** Draws once for many entries that come together. */
function soon() {
  if (isWaiting) return;
  isWaiting = true;
  setTimeout(() => {
    isWaiting = false;
    drawCalls();
    count();
  });
}

// --- The log -----------------------------------------------------------------------------------------------------

/** @param {Entry} entry */
function fits(entry) {
  const { group, label, text: words } = wordingOf(entry);
  if (!boxes.some((box) => box.checked && box.value === group)) return false;
  if (chosen !== undefined && !('callId' in entry && entry.callId === chosen)) return false;
  const wanted = text.value.trim().toLowerCase();
  return wanted === '' || `${label} ${words} ${JSON.stringify(entry)}`.toLowerCase().includes(wanted);
}

function filter() {
  for (const [index, entry] of entries.entries()) {
    const row = byId('log').children[index];
    if (row instanceof HTMLElement) row.hidden = !fits(entry);
  }
  count();
  drawCalls();
}

function count() {
  const shown = entries.filter(fits).length;
  byId('count').textContent =
    shown === entries.length ? `${shown} events` : `${shown} of ${entries.length} events`;
  byId('no-log').hidden = shown > 0;
}

// --- The calls ---------------------------------------------------------------------------------------------------

/** Whether a bar grows while nothing else happens. */
let isGoingOn = false;

function drawCalls() {
  const lanes = lanesOf(entries, (entry) => wordingOf(entry).text);
  isGoingOn = lanes.some(({ state }) => state !== 'terminated');
  const span = spanOf(lanes, sandboxNow());
  const focused =
    document.activeElement instanceof HTMLElement ? document.activeElement.dataset.call : undefined;
  byId('calls').replaceChildren(
    ...lanes.map((lane) =>
      laneElement(lane, {
        now: sandboxNow(),
        span,
        isChosen: chosen === lane.id,
        choose: () => {
          chosen = chosen === lane.id ? undefined : lane.id;
          filter();
        },
      }),
    ),
  );
  if (focused !== undefined) {
    const again = [...document.querySelectorAll('[data-call]')].find(
      (button) => button instanceof HTMLElement && button.dataset.call === focused,
    );
    if (again instanceof HTMLElement) again.focus();
  }
  byId('no-calls').hidden = lanes.length > 0;
  byId('axis').hidden = lanes.length === 0;
  byId('axis').replaceChildren(
    ...ticksOf(span).map((tick) => placed(element('span', '', `${tick / 1000} s`), tick, undefined, span)),
  );
}

// --- What can be done --------------------------------------------------------------------------------------------

/** @param {string} path @param {object} [body] */
const post = (path, body) => fetch(path, { method: 'POST', ...(body ? { body: JSON.stringify(body) } : {}) });

byId('call').addEventListener('click', () => void post('/sandbox/calls'));
byId('reset').addEventListener('click', () => void post('/sandbox/reset'));
byId('freeze').addEventListener('click', () => void post('/sandbox/clock', { frozen: !clock.frozen }));
for (const button of document.querySelectorAll('[data-advance]')) {
  const advanceMs = Number(button.getAttribute('data-advance'));
  button.addEventListener('click', () => void post('/sandbox/clock', { advanceMs }));
}
byId('filter').addEventListener('input', filter);
byId('filter').addEventListener('submit', (event) => event.preventDefault());

document.addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const isTyping = event.target === text;
  if (event.key === '/' && !isTyping) {
    event.preventDefault();
    text.focus();
  } else if (event.key === 'Escape') {
    text.value = '';
    chosen = undefined;
    for (const box of boxes) box.checked = true;
    filter();
  } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
    if (move(event.key === 'ArrowDown' ? 1 : -1, isTyping)) event.preventDefault();
  }
});

/**
 * Moves among the rows that are shown; from the filter into them.
 *
 * @param {number} by
 * @param {boolean} fromFilter
 */
function move(by, fromFilter) {
  const rows = [...document.querySelectorAll('#log > li:not([hidden]) > details > summary')];
  const current = rows.indexOf(/** @type {Element} */ (document.activeElement));
  if (current < 0 && !fromFilter && document.activeElement !== byId('log')) return false;
  const next = rows[current < 0 ? 0 : current + by];
  if (next instanceof HTMLElement) next.focus();
  else if (current === 0) text.focus();
  return true;
}

function showTime() {
  byId('now').textContent = new Date(sandboxNow()).toISOString().slice(0, 19).replace('T', ' ');
}

byId('origin').textContent = location.origin;
setInterval(() => {
  showTime();
  if (!clock.frozen && isGoingOn) drawCalls();
}, 1000);
filter();
