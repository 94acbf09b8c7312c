import { describe, expect, it } from 'vitest';
import { type Argument, nameArgument, valueArgument } from '../../src/bind/argument.js';
import { type BindRequest, bind } from '../../src/bind/bind.js';
import { findCmdlet } from '../../src/definition/cmdlets.js';
import { hashtable, type PSValue } from '../../src/value/value.js';

const int = (value: number): PSValue => ({ kind: 'int', value });

/** `-Name` and values, as a caller writes them. */
const typed = (...items: readonly PSValue[]): readonly Argument[] =>
  items.map((item) =>
    typeof item === 'string' && item.startsWith('-')
      ? nameArgument(item.slice(1), item)
      : valueArgument(item),
  );

const cmdlet = findCmdlet('Invoke-MgRedirectCommunicationCall');
if (!cmdlet) throw new Error('the redirect cmdlet is gone');
const redirect = cmdlet.command;

describe('pipeline objects', () => {
  const call = (name: string) => hashtable([['CallId', name]]);

  it('each fill the parameters anew, and $PSBoundParameters keeps what earlier ones filled', () => {
    const { next, beginSet } = bind(redirect, { args: typed('-CallId', 'c'), expectsInput: true });
    expect(beginSet).toBe('RedirectExpanded');
    const [first, second] = [
      next(call('x')),
      next({ kind: 'pscustomobject', properties: [['timeout', int(5)]] }),
    ];
    expect(first).toMatchObject({ ok: true, bound: { parameterSet: 'RedirectExpanded' } });
    expect(second).toMatchObject({ ok: true, bound: { parameterSet: 'Redirect' } });
    if (!second.ok) throw second.error;
    expect([...second.bound.parameters.keys()]).toEqual(['CallId', 'BodyParameter']);
    expect([...second.bound.fromPipeline]).toEqual(['BodyParameter']);
    expect([...second.bound.boundParameters.keys()].sort()).toEqual(['BodyParameter', 'CallId', 'Headers']);
  });

  it('fail one by one', () => {
    const { next } = bind(redirect, { args: typed('-CallId', 'c'), expectsInput: true });
    expect(next('text')).toMatchObject({ ok: false, object: 'text', error: { id: 'InputObjectNotBound' } });
    expect(next(call('x'))).toMatchObject({ ok: true });
  });
});

describe('default values', () => {
  const bound = (request: BindRequest) => Object.fromEntries(bind(redirect, request).only.parameters);
  const args = typed('-CallId', 'c');
  const key = 'Invoke-MgRedirect*:Timeout';

  it('stand in for what is not given, and give way to what is', () => {
    expect(bound({ args, defaults: [[key, int(7)]] })).toMatchObject({ Timeout: int(7) });
    expect(bound({ args: [...args, ...typed('-Timeout', int(1))], defaults: [[key, int(7)]] })).toMatchObject(
      { Timeout: int(1) },
    );
  });

  it('are run where they are script blocks, if somebody can', () => {
    const defaults = [[key, { kind: 'scriptblock', text: '3' }]] as const;
    expect(bound({ args, defaults, runScript: () => int(3) })).toMatchObject({ Timeout: int(3) });
  });

  it.each<readonly [string, ReadonlyArray<readonly [string, PSValue]>]>([
    ['do not convert', [[key, 'soon']]],
    [
      'contradict each other',
      [
        [key, int(1)],
        ['*:Timeout', int(2)],
      ],
    ],
    ['match several parameters', [['*:Pro*', true]]],
  ])('are a warning and not bound where they %s', (_, defaults) => {
    const { only, warnings } = bind(redirect, { args, defaults });
    expect([...only.parameters.keys()]).toEqual(['CallId']);
    expect(warnings).toHaveLength(1);
  });

  it('are all off with Disabled', () => {
    expect(
      bound({
        args,
        defaults: [
          [key, int(7)],
          ['Disabled', true],
        ],
      }),
    ).toEqual({ CallId: 'c' });
  });
});

describe('prompts', () => {
  it('are asked for all that is missing, once', () => {
    const asked: (readonly string[])[] = [];
    const prompt = (names: readonly string[]) => {
      asked.push(names);
      return new Map<string, PSValue>([['CallId', int(5)]]);
    };
    expect(bind(redirect, { args: [], prompt }).only.parameters.get('CallId')).toBe('5');
    expect(asked).toEqual([['CallId']]);
  });

  it('that are not answered leave the parameter missing', () => {
    const unanswered = () => bind(redirect, { args: [], prompt: () => new Map() });
    expect(unanswered).toThrow(expect.objectContaining({ id: 'MissingMandatoryParameter' }));
  });
});
