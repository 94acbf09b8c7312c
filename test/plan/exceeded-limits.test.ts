import { describe, expect, it } from 'vitest';
import { cmdletNames, findCmdlet } from '../../src/definition/cmdlets.js';
import { limitsOf } from '../../src/definition/limits.js';
import { planRequest } from '../../src/plan/plan-request.js';
import {
  boundOf,
  CONTEXT,
  cmdletOf,
  INVITE,
  literal,
  planned,
  REDIRECT,
  refusalOf,
  type Values,
} from './planned.js';

const TARGET = '{ identity: { user: { id: "u" } } }';
const targets = (count: number) => literal(`[${Array(count).fill(TARGET).join(',')}]`);
const SOMEBODY = targets(1);

/** The warnings of a redirect, and with `strict` its error. */
function redirect(values: Values) {
  const given = { CallId: 'c', ...values };
  const { warnings, plan } = planned(REDIRECT, given);
  const strict = () =>
    planRequest(cmdletOf(REDIRECT), boundOf(REDIRECT, given), { ...CONTEXT, strict: true });
  return { warnings, body: JSON.parse(plan.body ?? 'null') as Record<string, unknown>, strict };
}

describe('a value beyond a known limit', () => {
  const within: readonly (readonly [string, Values])[] = [
    ['25 targets', { Targets: targets(25) }],
    ['15 seconds', { Targets: SOMEBODY, Timeout: literal('15') }],
    ['90 seconds', { Targets: SOMEBODY, Timeout: literal('90') }],
    ['https', { Targets: SOMEBODY, CallbackUri: 'HTTPS://bot.example' }],
    ['null', { BodyParameter: literal('{ targets: null, timeout: null, callbackUri: null }') }],
  ];
  it.each(within)('is none within it: %s', (_, values) => {
    const { warnings, strict } = redirect(values);
    expect(warnings).toEqual([]);
    expect(strict().warnings).toEqual([]);
  });

  const beyond: readonly (readonly [string, Values, readonly string[]])[] = [
    ['26 targets', { Targets: targets(26) }, ["'Targets'", '26', '25']],
    ['14 seconds', { Targets: SOMEBODY, Timeout: literal('14') }, ["'Timeout'", '14', '15 to 90']],
    ['91 seconds', { Targets: SOMEBODY, Timeout: literal('91') }, ["'Timeout'", '91', '15 to 90']],
    [
      'http',
      { Targets: SOMEBODY, CallbackUri: 'http://bot.example/a' },
      ["'CallbackUri'", 'http://bot.example/a', 'https'],
    ],
    [
      'in a whole body',
      { BodyParameter: literal(`{ targets: [${TARGET}], timeout: 100 }`) },
      ["'BodyParameter.timeout'", '100'],
    ],
    [
      'in any case',
      { BodyParameter: literal(`{ Targets: [${TARGET}], TIMEOUT: 100 }`) },
      ["'BodyParameter.timeout'", '100'],
    ],
  ];
  it.each(beyond)(
    'is a warning that names parameter, value, limit and source, and goes out: %s',
    (_, values, parts) => {
      const { warnings, body } = redirect(values);
      expect(warnings).toHaveLength(1);
      for (const part of [...parts, 'https://learn.microsoft.com/graph/api/call-redirect']) {
        expect(warnings[0]).toContain(part);
      }
      expect(Object.keys(body).length).toBeGreaterThan(0);
    },
  );

  it.each(beyond)('is an error where that is asked for: %s', (_, values) => {
    const { strict } = redirect(values);
    expect(refusalOf(strict)).toMatchObject({
      id: 'LimitExceeded',
      category: 'LimitsExceeded',
      outcome: 'input',
    });
  });

  it('tells all of them, in one error', () => {
    const { warnings, strict } = redirect({ Targets: targets(26), Timeout: literal('5') });
    expect(warnings).toHaveLength(2);
    const { message } = refusalOf(strict);
    for (const warning of warnings) expect(message).toContain(warning);
  });

  it('shows neither a query nor a password nor a number', () => {
    const address = 'http://me:pass-word@bot.example/+12345678901?code=abcdef#frag';
    const [warning] = redirect({ Targets: SOMEBODY, CallbackUri: address }).warnings;
    expect(warning).not.toMatch(/pass-word|12345678901|abcdef|frag/);
    const clientContext = `+12345678901${'x'.repeat(300)}`;
    const [context] = planned(INVITE, { CallId: 'c', ClientContext: clientContext }).warnings;
    expect(context).toContain('312 characters');
    expect(context).not.toContain('12345678901');
  });

  it.each([
    [256, 0],
    [257, 1],
  ])('counts a clientContext of %i', (length, count) => {
    const { warnings } = planned(INVITE, { CallId: 'c', ClientContext: 'x'.repeat(length) });
    expect(warnings).toHaveLength(count);
  });
});

describe('limits.json', () => {
  it('names properties that its cmdlets send, with a document', () => {
    const limited = cmdletNames().filter((name) => limitsOf(cmdletOf(name)).length > 0);
    expect(limited).toContain('Invoke-MgBetaRedirectCommunicationCall');
    for (const name of limited) {
      for (const { property, source } of limitsOf(cmdletOf(name))) {
        expect(findCmdlet(name)?.parameters.map(({ wire }) => wire)).toContain(property);
        expect(source).toMatch(/: https:\/\/learn\.microsoft\.com\/graph\/api\//);
      }
    }
  });
});
