import { element } from './element.js';
import { shortName, stateWords } from './wording.js';

/**
 * A call: who it is between, and its life on the axis.
 *
 * @param {import('./timeline.js').Lane} lane
 * @param {{ readonly now: number, readonly span: number, readonly isChosen: boolean, readonly choose: () => void }} view
 */
export function laneElement(lane, view) {
  const { span, isChosen, choose } = view;
  const now = view.now - lane.startedAt;
  const state = lane.ending ?? lane.state;
  const button = element(
    'button',
    'who',
    element('strong', '', `${shortName(lane.caller)} → ${shortName(lane.callee)}`),
    element('span', 'id', lane.id),
    element('span', `state ${lane.state} ${lane.ending ?? ''}`, stateWords(state)),
  );
  button.setAttribute('type', 'button');
  button.setAttribute('aria-pressed', String(isChosen));
  button.dataset.call = lane.id;
  button.addEventListener('click', choose);

  const life = element('div', 'life');
  for (const { from, to, state: shown } of lane.bars) {
    life.append(
      placed(
        titled(element('span', `bar ${shown}`), `${shown}, ${seconds(from, to ?? now)}`),
        from,
        to ?? now,
        span,
      ),
    );
  }
  let before = -1;
  let nudge = 0;
  for (const mark of lane.marks) {
    nudge = mark.at === before ? nudge + 1 : 0;
    before = mark.at;
    const dot = titled(element('span', `mark ${mark.kind}`), `${mark.text}, ${mark.at / 1000} s`);
    dot.style.setProperty('--nudge', String(nudge));
    life.append(placed(dot, mark.at, undefined, span));
  }
  const tracks = element('div', 'tracks', life);
  for (const { from, to, state: shown, who = '' } of lane.legs) {
    const bar = titled(element('span', `bar leg ${shown}`), `${shown}: ${who}, ${seconds(from, to ?? now)}`);
    const name = placed(
      element('span', 'name', `${shortName(who)}: ${stateWords(shown)}`),
      from,
      undefined,
      span,
    );
    tracks.append(element('div', 'legs', placed(bar, from, to ?? now, span), name));
  }
  tracks.setAttribute('role', 'img');
  tracks.setAttribute('aria-label', spoken(lane, now));
  return element('li', isChosen ? 'chosen' : '', button, tracks);
}

/**
 * @param {import('./timeline.js').Lane} lane
 * @param {number} now
 */
function spoken({ bars, legs, ending }, now) {
  const said = bars.map(({ state, from, to }) => `${state} ${seconds(from, to ?? now)}`);
  const rung = legs.map(({ who, state }) => `${who} ${state}`);
  return [...said, ...rung, ...(ending === undefined ? [] : [`ended: ${ending}`])].join('; ');
}

/** @param {number} from @param {number} to */
function seconds(from, to) {
  return `${(from / 1000).toFixed(1)} to ${(to / 1000).toFixed(1)} s`;
}

/** @param {HTMLElement} made @param {string} title */
function titled(made, title) {
  made.title = title;
  return made;
}

/**
 * Puts an element on the axis.
 *
 * @param {HTMLElement} made
 * @param {number} from
 * @param {number | undefined} to
 * @param {number} span
 */
export function placed(made, from, to, span) {
  made.style.left = `${(Math.min(from, span) / span) * 100}%`;
  if (to !== undefined) made.style.width = `${(Math.max(Math.min(to, span) - from, 0) / span) * 100}%`;
  return made;
}
