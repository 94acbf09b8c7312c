import { isOver, type SandboxCall } from './call.js';
import { changeCall, endCall } from './call-life.js';
import { identityOf, identitySet, nameOf } from './identity.js';
import { isJsonObject, type JsonObject } from './json.js';
import type { LegState } from './legs.js';
import type { Behaviour, Who } from './people.js';
import type { RedirectOrder } from './redirect-order.js';
import { RESULTS, type ResultInfo } from './result-info.js';
import type { SandboxState } from './state.js';

/** So often can one call be forwarded on, before the ring of forwards that two people may have made ends. */
const MOST_FORWARDS = 5;

/** One redirect while it rings. */
interface Ringing {
  readonly state: SandboxState;
  readonly callId: string;
  readonly order: RedirectOrder;
  /** The identitySet that stands for whoever is masked. */
  readonly bot: JsonObject;
}

/**
 * Rings all targets of an incoming call at once. The first to answer gets it and the call is over for the bot; it is
 * over as well when nobody is left to answer, or after the redirect's timeout (call: redirect, Request body).
 */
export function ringTargets(state: SandboxState, call: SandboxCall, order: RedirectOrder, at: number): void {
  const later = order.callbackUri === undefined ? {} : { laterCallbackUri: order.callbackUri };
  changeCall(state, { ...call, ...later, state: 'redirecting' }, at);
  const bot = identitySetOf(call.targets[0]);
  const ringing: Ringing = { state, callId: call.id, order, bot };
  for (const target of order.targets) ring(ringing, target, at, 0);
  state.schedule.at(at + order.timeoutMs, (late) => end(ringing, late, RESULTS.nobodyAnswered));
}

function ring(ringing: Ringing, target: JsonObject, at: number, forwards: number): void {
  const { state, callId, order, bot } = ringing;
  const leg = state.legs.add(callId, {
    target,
    state: 'rings',
    callerShown: order.maskCaller ? bot : identitySetOf(state.calls.find(callId)?.source),
    calleeShown: order.maskCallee ? bot : identitySetOf(target),
  });
  change(ringing, leg, 'rings', at);
  const behaviour = state.people.behaviour(identityOf(target), 'redirect');
  if (behaviour.does === 'ignores') return;
  state.schedule.at(at + behaviour.after * 1000, (time) => {
    if (state.legs.of(callId)[leg]?.state === 'rings') act(ringing, leg, behaviour, time, forwards);
  });
}

/** Someone who is still rung does what they do. */
function act(ringing: Ringing, leg: number, behaviour: Behaviour, at: number, forwards: number): void {
  switch (behaviour.does) {
    case 'answers':
      connect(ringing, leg, at);
      break;
    case 'declines':
      drop(ringing, leg, 'declined', at, behaviour.result ?? RESULTS.declined);
      break;
    case 'fails':
      drop(ringing, leg, 'failed', at, behaviour.result ?? RESULTS.declined);
      break;
    case 'forwards':
      forward(ringing, leg, behaviour.to, at, forwards);
      break;
    case 'ignores':
      break;
  }
}

function forward(ringing: Ringing, leg: number, to: Who, at: number, forwards: number): void {
  if (forwards >= MOST_FORWARDS || !mayForward(ringing.order, to)) {
    drop(ringing, leg, 'notForwarded', at, RESULTS.notForwarded);
    return;
  }
  change(ringing, leg, 'forwarded', at);
  ring(ringing, invitationOf(to), at, forwards + 1);
}

function connect(ringing: Ringing, leg: number, at: number): void {
  const { state, callId } = ringing;
  const call = state.calls.find(callId);
  const answered = state.legs.of(callId)[leg];
  if (call === undefined || answered === undefined) return;
  change(ringing, leg, 'answered', at);
  stopOthers(state, callId, at);
  // Who picks up a phone is named by an encrypted identity; the other examples name nobody.
  const byPhone = identityOf(answered.target)?.kind === 'phone';
  const answeredBy = byPhone ? encryptedParticipant(state.ids.opaque('encryptedIdentity')) : undefined;
  endCall(state, { ...call, ...(answeredBy === undefined ? {} : { answeredBy }) }, 'redirected', at);
}

/** A leg comes to nothing; where it was the last one, so does the redirect. */
function drop(ringing: Ringing, leg: number, to: LegState, at: number, result: ResultInfo): void {
  change(ringing, leg, to, at);
  const legs = ringing.state.legs.of(ringing.callId);
  if (!legs.some(({ state }) => state === 'rings')) end(ringing, at, result);
}

/** Nobody took the call. */
function end({ state, callId }: Ringing, at: number, result: ResultInfo): void {
  const call = state.calls.find(callId);
  if (call?.state !== 'redirecting') return;
  stopOthers(state, callId, at);
  endCall(state, call, 'unanswered', at, result);
}

/** Lets everybody stop ringing who still does, as when the caller has hung up. */
export function stopOthers(state: SandboxState, callId: string, at: number): void {
  for (const [leg, { state: before }] of state.legs.of(callId).entries()) {
    if (before === 'rings') changeLeg(state, callId, leg, 'stopped', at);
  }
}

function change({ state, callId }: Ringing, leg: number, to: LegState, at: number): void {
  changeLeg(state, callId, leg, to, at);
}

function changeLeg(state: SandboxState, callId: string, leg: number, to: LegState, at: number): void {
  state.legs.change(callId, leg, to);
  const who = nameOf(state.legs.of(callId)[leg]?.target);
  state.journal.write({ kind: 'leg', callId, leg, state: to, who }, at);
}

/** The routing policies of the service: `disableForwarding`, and the same except for forwards to a phone. */
function mayForward({ routingPolicies }: RedirectOrder, to: Who): boolean {
  if (routingPolicies.includes('disableforwarding')) return false;
  return !routingPolicies.includes('disableforwardingexceptphone') || Object.hasOwn(to, 'phone');
}

function invitationOf(who: Who): JsonObject {
  const [[kind, id] = ['user', '']] = Object.entries(who);
  return {
    '@odata.type': '#microsoft.graph.invitationParticipantInfo',
    identity: identitySet(kind, id),
  };
}

function identitySetOf(participant: unknown): JsonObject {
  const set = (participant as JsonObject | undefined)?.identity;
  return isJsonObject(set) ? set : { '@odata.type': '#microsoft.graph.identitySet' };
}

/** Whoever picks up a phone number is named by an encrypted identity (call: redirect v1.0, Example 3). */
function encryptedParticipant(id: string): JsonObject {
  return {
    '@odata.type': '#microsoft.graph.participantInfo',
    identity: {
      '@odata.type': '#microsoft.graph.identitySet',
      encrypted: { '@odata.type': '#microsoft.graph.identity', id },
    },
    endpointType: 'default',
  };
}

/** The caller hangs up, whatever the call is at. */
export function callerHangsUp(state: SandboxState, callId: string, at: number): void {
  const call = state.calls.find(callId);
  if (call === undefined || isOver(call)) return;
  stopOthers(state, callId, at);
  endCall(state, call, 'callerLeft', at, RESULTS.callerLeft);
}
