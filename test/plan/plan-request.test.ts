import { describe, expect, test } from 'vitest';
import { planRequest } from '../../src/plan/plan-request.js';
import { boundOf, CONTEXT, cmdletOf, INVITE, literal, planBound, planned, REDIRECT } from './planned.js';

describe('a plan is the whole request', () => {
  test('of a redirect', () => {
    const values = {
      CallId: 'abc',
      Timeout: literal('20'),
      PassThru: true,
      Headers: literal("@{'X-A'='1'}"),
    };
    expect(planned(REDIRECT, values)).toEqual({
      warnings: [],
      plan: {
        cmdlet: 'Invoke-MgRedirectCommunicationCall',
        parameterSet: 'RedirectExpanded',
        method: 'POST',
        url: 'https://graph.microsoft.com/v1.0/communications/calls/abc/redirect',
        headers: [
          ['User-Agent', 'mgshim/test'],
          ['Content-Type', 'application/json'],
          ['X-A', '1'],
        ],
        body: '{"timeout":20}',
        shouldProcess: {
          target: "Call remote 'POST /communications/calls/{call-id}/microsoft.graph.redirect' operation",
          action: 'Invoke-MgRedirectCommunicationCall_RedirectExpanded',
        },
        output: { kind: 'passThru', passThru: true },
        permissions: { application: ['Calls.Initiate.All'], delegated: [] },
      },
    });
  });

  test('of an invitation', () => {
    const values = {
      InputObject: literal('{"CallId":"abc"}'),
      BodyParameter: literal('{"ClientContext":"f2fa"}'),
    };
    expect(planned(INVITE, values).plan).toEqual({
      cmdlet: 'Invoke-MgInviteCommunicationCallParticipant',
      parameterSet: 'InviteViaIdentity',
      method: 'POST',
      url: 'https://graph.microsoft.com/v1.0/communications/calls/abc/participants/invite',
      headers: [
        ['User-Agent', 'mgshim/test'],
        ['Content-Type', 'application/json'],
      ],
      body: '{"clientContext":"f2fa"}',
      shouldProcess: {
        target:
          "Call remote 'POST /communications/calls/{call-id}/participants/microsoft.graph.invite' operation",
        action: 'Invoke-MgInviteCommunicationCallParticipant_InviteViaIdentity',
      },
      output: {
        kind: 'object',
        type: 'Microsoft.Graph.PowerShell.Models.IMicrosoftGraphInviteParticipantsOperation',
      },
      permissions: { application: ['Calls.InitiateGroupCall.All'], delegated: [] },
    });
  });

  test('against the environment that is connected', () => {
    const context = { ...CONTEXT, endpoint: 'http://127.0.0.1:8080' };
    const { plan } = planRequest(cmdletOf(REDIRECT), boundOf(REDIRECT, { CallId: 'c' }), context);
    expect(plan.url).toBe('http://127.0.0.1:8080/v1.0/communications/calls/c/redirect');
  });
});

describe('the plan says what -PassThru asked for', () => {
  const rows = [
    ['absent', {}, false],
    ['given', { PassThru: true }, true],
    ['-PassThru:$false', { PassThru: false }, false],
  ] as const;
  for (const [title, values, passThru] of rows) {
    test(title, () => {
      const { output } = planned(REDIRECT, { CallId: 'c', ...values }).plan;
      expect(output).toEqual({ kind: 'passThru', passThru });
    });
  }
});

/** The places of an object that can still be changed. */
function unfrozen(value: unknown, place: string): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  const inside = Object.entries(value).flatMap(([key, item]) => unfrozen(item, `${place}.${key}`));
  return Object.isFrozen(value) ? inside : [place, ...inside];
}

describe('a plan is frozen at every level', () => {
  for (const [name, values] of [
    [REDIRECT, { CallId: 'c', PassThru: true, Headers: literal("@{'X-A'=@('1','2')}") }],
    [INVITE, { CallId: 'c', ClientContext: 'x' }],
  ] as const) {
    test(name, () => expect(unfrozen(planned(name, values).plan, 'plan')).toEqual([]));
  }

  test('and the definition stays out of it', () => {
    const bound = boundOf(REDIRECT, { CallId: 'c' });
    const before = JSON.stringify(cmdletOf(REDIRECT).row);
    planBound(REDIRECT, bound);
    expect(JSON.stringify(cmdletOf(REDIRECT).row)).toBe(before);
    expect(planBound(REDIRECT, bound)).toEqual(planBound(REDIRECT, bound));
  });
});
