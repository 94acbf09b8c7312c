import type { Answer } from './exchange.js';
import { objectBody } from './json-body.js';
import { firstProblem, optionalBoolean, own } from './property-checks.js';
import { refusal, success } from './reply.js';

const WANTED =
  "Either 'advanceMs', a number of milliseconds from 0 on, or 'now', ISO 8601 or milliseconds since 1970, must be given, and lead to a possible date; or 'frozen' alone.";

/**
 * `POST /sandbox/clock`: move the sandbox clock, by `advanceMs` milliseconds or to `now` (ISO 8601, or milliseconds
 * since 1970), let it stand still (`frozen`: true) or run again (false), or both. What is due by then happens. Answers
 * 200 with `now` and `frozen`.
 */
export const moveClock: Answer = ({ state, body }) => {
  const object = objectBody(body);
  if ('reply' in object) return object.reply;
  const problem = firstProblem(object.value, [optionalBoolean('frozen')]);
  if (problem !== undefined) return refusal(400, 'BadRequest', problem);
  const { clock } = state;
  const advanceMs = own(object.value, 'advanceMs');
  const now = own(object.value, 'now');
  const frozen = own(object.value, 'frozen');
  const target =
    typeof advanceMs === 'number' && advanceMs >= 0
      ? clock.now() + advanceMs
      : typeof now === 'string'
        ? Date.parse(now)
        : typeof now === 'number'
          ? now
          : Number.NaN;
  const moves = advanceMs !== undefined || now !== undefined;
  const isAsked = moves ? advanceMs === undefined || now === undefined : typeof frozen === 'boolean';
  if (!isAsked || (moves && !clock.set(target))) return refusal(400, 'BadRequest', WANTED);
  if (typeof frozen === 'boolean') clock.freeze(frozen);
  const shown = { now: new Date(clock.now()).toISOString(), frozen: clock.frozen };
  state.journal.write({ kind: 'clock', ...shown }, clock.now());
  state.schedule.runDue();
  return success(200, shown);
};
