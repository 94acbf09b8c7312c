import type { Argument } from '../bind/argument.js';
import { type Bound, bind } from '../bind/bind.js';
import type { BindingTrace } from '../bind/binding-trace.js';
import type { Cmdlet } from '../definition/cmdlet.js';
import { redactHeader } from '../errors/redact.js';
import type { PlanSource } from '../plan/plan.js';
import { type PlanContext, type Planned, planRequest } from '../plan/plan-request.js';
import { refuseUnsupported } from '../plan/unsupported.js';
import { toText } from '../value/to-text.js';
import { hashtable, objectArray, type PSValue, unwrap } from '../value/value.js';

/**
 * The binding and the planned request of each call, as JSON-ready values, one by one; nothing is sent and nobody signs in.
 *
 * @throws CmdletError what binding or planning reports, or the input.
 */
export async function* explain(
  cmdlet: Cmdlet,
  args: readonly Argument[],
  input: AsyncIterable<PSValue> | undefined,
  context: PlanContext,
  trace: BindingTrace | undefined,
): AsyncGenerator<PSValue> {
  const prebound = bind(cmdlet.command, { args, expectsInput: input !== undefined, trace });
  const one = (bound: Bound): PSValue => {
    refuseUnsupported(bound);
    return explained(bound, planRequest(cmdlet, bound, context));
  };
  if (input === undefined) yield one(prebound.only);
  else
    for await (const object of input) {
      const outcome = prebound.next(object);
      if (!outcome.ok) throw outcome.error;
      yield one(outcome.bound);
    }
}

function explained(bound: Bound, { plan, warnings }: Planned): PSValue {
  return hashtable([
    ['cmdlet', plan.cmdlet],
    ['parameterSet', bound.parameterSet],
    ['bound', hashtable([...bound.parameters].map(withoutSecrets))],
    [
      'request',
      hashtable([
        ['method', plan.method],
        ['url', plan.url],
        [
          'headers',
          objectArray(plan.headers.map(([name, value]) => objectArray([name, redactHeader(name, value)]))),
        ],
        ...(plan.body === undefined ? [] : [['body', plan.body] as const]),
        ...(plan.embeds
          ? [
              [
                'propertiesFrom',
                hashtable(plan.embeds.map(({ property, path }) => [property, path])),
              ] as const,
            ]
          : []),
        ...(plan.source ? [['bodyFrom', sourceOf(plan.source)] as const] : []),
      ]),
    ],
    ['output', plan.output.kind === 'passThru' && !plan.output.passThru ? 'none' : plan.output.kind],
    ...(plan.output.file === undefined ? [] : [['outputFile', plan.output.file] as const]),
    ...(plan.permissions
      ? [
          [
            'permissions',
            hashtable([
              ['application', objectArray(plan.permissions.application)],
              ['delegated', objectArray(plan.permissions.delegated)],
            ]),
          ] as const,
        ]
      : []),
    ...(warnings.length > 0 ? [['warnings', objectArray(warnings)] as const] : []),
  ]);
}

function sourceOf(source: PlanSource): string {
  return source.kind === 'file' ? source.path : 'a stream';
}

/** -Headers as it was bound, but for what is secret in it. */
function withoutSecrets([name, given]: readonly [string, PSValue]): readonly [string, PSValue] {
  const value = unwrap(given);
  if (name !== 'Headers' || value === null || typeof value !== 'object' || value.kind !== 'dictionary')
    return [name, given];
  const entries = value.entries.map(([key, item]): readonly [PSValue, PSValue] => {
    const shown = redactHeader(toText(key), toText(item));
    return [key, shown === toText(item) ? item : shown];
  });
  return [name, { ...value, entries }];
}
