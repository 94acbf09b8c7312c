import type { Answer } from './exchange.js';
import { objectBody } from './json-body.js';
import { own } from './property-checks.js';
import { refusal, success } from './reply.js';

const WANTED =
  "Either 'advanceMs', a number of milliseconds from 0 on, or 'now', ISO 8601 or milliseconds since 1970, must be given, and lead to a possible date.";

/**
 * `POST /sandbox/clock`: move the sandbox clock, by `advanceMs` milliseconds or to `now` (ISO 8601, or milliseconds
 * since 1970). It runs on from there, and calls that have rung too long by then end. Answers 200 with `now`.
 */
export const moveClock: Answer = ({ state, body }) => {
  const object = objectBody(body);
  if ('reply' in object) return object.reply;
  const advanceMs = own(object.value, 'advanceMs');
  const now = own(object.value, 'now');
  const hasOne = (advanceMs === undefined) !== (now === undefined);
  const target =
    typeof advanceMs === 'number' && advanceMs >= 0
      ? state.clock.now() + advanceMs
      : typeof now === 'string'
        ? Date.parse(now)
        : typeof now === 'number'
          ? now
          : Number.NaN;
  if (!hasOne || !state.clock.set(target)) return refusal(400, 'BadRequest', WANTED);
  state.calls.expire();
  return success(200, { now: new Date(state.clock.now()).toISOString() });
};
