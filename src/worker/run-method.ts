import type { Bound } from '../bind/bind.js';
import { toText } from '../value/to-text.js';
import type { PSValue } from '../value/value.js';
import { CallFailure } from './call-failure.js';
import { bindDelayed } from './delayed.js';
import { flag, type Given, givenValue, invalid, requiredText } from './given.js';
import type { AnyMethod } from './method.js';
import type { OpenCall } from './open-calls.js';
import { runCall } from './run-call.js';

/** `run`: one call of an open invocation. The object is bound before anything waits, so order is kept. */
export const runMethod: AnyMethod = async (given, context) => {
  const handle = requiredText(given, 'call');
  const call = context.calls.find(handle);
  const run = () => runCall(handle, call, nextBound(call, given), given, context);
  return call.beside ? call.beside.run(context.id, run) : run();
};

/** @throws CallFailure where the object cannot be bound. */
function nextBound(call: OpenCall, given: Given): Bound {
  const hasObject = flag(given, 'hasObject');
  if (hasObject !== call.expectsInput) {
    throw invalid(call.expectsInput ? 'this call waits for pipeline objects' : 'this call has no pipeline');
  }
  if (!hasObject) return call.prebound.only;
  const object = givenValue(given, 'object') ?? null;
  if (call.delayed.length > 0)
    return bindDelayed(call.cmdlet.command, call.args, readDelayed(call, given), object);
  const outcome = call.prebound.next(object);
  if (!outcome.ok) throw new CallFailure(outcome.error, { targetIsObject: true });
  return outcome.bound;
}

/** What the script blocks gave, each of which must have been run. */
function readDelayed(call: OpenCall, given: Given): ReadonlyMap<string, PSValue> {
  const value = givenValue(given, 'delayed') ?? null;
  const entries =
    value !== null && typeof value === 'object' && value.kind === 'dictionary' ? value.entries : [];
  const values = new Map(entries.map(([key, item]) => [toText(key).toLowerCase(), item]));
  if (call.delayed.some((name) => !values.has(name.toLowerCase()))) {
    throw invalid(`'delayed' has a value for each parameter whose script block waits for the pipeline`);
  }
  return values;
}
