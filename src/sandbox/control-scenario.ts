import type { Answer } from './exchange.js';
import { objectBody } from './json-body.js';
import type { Person } from './people.js';
import { own } from './property-checks.js';
import { refusal, success } from './reply.js';
import {
  checkedScenario,
  personProblem,
  readScenario,
  ScenarioError,
  shippedScenarios,
} from './scenario-file.js';

/**
 * `POST /sandbox/scenario`: begin another scenario, `{"name": "simulring"}` for a shipped one, else the scenario itself
 * as JSON. Everything before is forgotten, as with reset. Answers 200 with its `title`.
 */
export const loadScenario: Answer = ({ state, body, begin }) => {
  const object = objectBody(body);
  if ('reply' in object) return object.reply;
  const name = own(object.value, 'name');
  try {
    // A name, never a path: what a request says must not choose among the machine's files.
    const isShipped = typeof name === 'string' && shippedScenarios().includes(name);
    state.scenario = isShipped ? readScenario(name) : checkedScenario(object.value);
  } catch (error) {
    if (error instanceof ScenarioError) return refusal(400, 'BadRequest', error.message);
    throw error;
  }
  begin();
  return success(200, { title: state.scenario.title });
};

/** `POST /sandbox/people`: say what someone does when rung, before all that is known of them. Answers 204. */
export const addPerson: Answer = ({ state, body }) => {
  const object = objectBody(body);
  if ('reply' in object) return object.reply;
  const problem = personProblem(object.value);
  if (problem !== undefined) return refusal(400, 'BadRequest', problem);
  state.people.tell(object.value as unknown as Person);
  return { status: 204 };
};

/** `POST /sandbox/reset`: back to the beginning; tokens stay good. Answers 204. */
export const reset: Answer = ({ begin }) => {
  begin();
  return { status: 204 };
};
