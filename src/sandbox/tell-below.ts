import { callPath, type SandboxCall } from './call.js';
import type { Json } from './json.js';
import type { SandboxState } from './state.js';

/** Tells the bot of something below a call: an operation that has ended, a roster that has changed. */
export function tellBelow(
  state: SandboxState,
  call: SandboxCall,
  below: string,
  changeType: 'updated' | 'deleted',
  at: number,
  resourceData: Json,
): void {
  const now = state.calls.find(call.id) ?? call;
  const resourceUrl = `${callPath(call.id)}${below}`;
  state.notifications.send({
    callId: call.id,
    changeType,
    callbackUri: now.laterCallbackUri ?? now.callbackUri,
    at,
    // The documents of participant: invite still name the old path beside the new one.
    resource: resourceUrl.replace('/communications/', '/app/'),
    resourceUrl,
    resourceData,
  });
}
