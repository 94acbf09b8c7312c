import type {
  CmdletParameter,
  CmdletRequest,
  CmdletRow,
  ParameterPlace,
  ParameterSetMeaning,
  RowParameter,
} from '../../definition/cmdlet.js';
import type { ParameterSetEntry } from '../../definition/definition.js';
import { RUNTIME_PARAMETERS } from '../../definition/runtime-parameters.js';
import type { CmdletFacts, RequestFacts, SetFacts } from '../openapi/facts.js';
import type { Parameter } from '../openapi/parameter.js';
import { mergedOrder } from './merged-order.js';
import type { ReviewedCommand } from './reviewed.js';
import { checkSynopsis, synopsisOf } from './synopsis.js';

/**
 * A command's row.
 *
 * @throws Error where its synopsis says what its request does not do.
 */
export function rowOfFacts(facts: CmdletFacts, reviewed: ReviewedCommand): CmdletRow {
  const { name, aliases, outputs, requests, sets } = facts;
  const chosen = sets.find((set) => set.default);
  const synopsis = checkSynopsis(facts, reviewed.synopsis ?? synopsisOf(facts));
  return {
    synopsis,
    ...(aliases.length > 0 ? { aliases } : {}),
    requests: requests.map(requestOf),
    ...(reviewed.permissions ? { permissions: reviewed.permissions } : {}),
    outputs,
    defaultParameterSet: chosen?.name ?? '',
    parameterSets: Object.fromEntries(sets.map((set) => [set.name, meaningOf(set)])),
    parameters: parametersOf(sets),
    ...(reviewed.examples ? { examples: reviewed.examples } : {}),
    links: [
      `https://learn.microsoft.com/powershell/module/${facts.module}/${name}`.toLowerCase(),
      ...(reviewed.links ?? []),
    ],
  };
}

function requestOf({ method, path, uri, reply, pageable, delta, bodyType }: RequestFacts): CmdletRequest {
  const { kind, type, collection, unwrap } = reply;
  return {
    method,
    path,
    ...(uri === path ? {} : { operation: uri }),
    reply:
      kind === 'object'
        ? { kind, type, ...(collection ? { collection } : {}), ...(unwrap === undefined ? {} : { unwrap }) }
        : { kind },
    ...(pageable ? { pageable } : {}),
    ...(delta ? { delta } : {}),
    ...(bodyType === 'Stream' ? { stream: true } : {}),
  };
}

function meaningOf({ request, identity, body, paged }: SetFacts): ParameterSetMeaning {
  return {
    ...(request === 0 ? {} : { request }),
    identity,
    body,
    ...(paged ? { paged } : {}),
  };
}

/** All parameters of all sets, in the order that the sets agree on. */
function parametersOf(sets: readonly SetFacts[]): readonly RowParameter[] {
  const order = mergedOrder(sets.map(({ parameters }) => parameters.map(({ name }) => name)));
  return order.map((name) => {
    const uses = sets.flatMap((set) =>
      set.parameters.filter((parameter) => parameter.name === name).map((parameter) => ({ set, parameter })),
    );
    return parameterOf(uses, uses.length === sets.length);
  });
}

interface Use {
  readonly set: SetFacts;
  readonly parameter: Parameter;
}

function parameterOf(uses: readonly Use[], everywhere: boolean): RowParameter {
  const [first] = uses as readonly [Use, ...Use[]];
  const { name, type, place, wire, hidden, aliases = [] } = first.parameter;
  const shared = RUNTIME_PARAMETERS[name];
  if (everywhere && shared?.type === type && place === 'runtime') return name;
  // Backwards by name, as the published pages list them: the engine numbers the sets in the order in which it meets them.
  const backwards = uses.toSorted((a, b) => (a.set.name < b.set.name ? 1 : -1));
  const entries = backwards.map(({ set, parameter }): ParameterSetEntry => {
    const { mandatory, pipeline } = parameter;
    return {
      set: set.name,
      ...(mandatory ? { mandatory } : {}),
      ...(pipeline ? { pipeline } : {}),
    };
  });
  const other = uses.filter(({ parameter }) => parameter.place !== place || parameter.wire !== wire);
  const parameter: CmdletParameter = {
    name,
    type,
    ...(aliases.length > 0 ? { aliases } : {}),
    ...(hidden ? { hidden } : {}),
    in: place satisfies ParameterPlace,
    ...(wire === undefined || place === 'body' ? {} : { wire }),
    ...(other.length > 0
      ? {
          elsewhere: Object.fromEntries(
            other.map(({ set, parameter: { place: at, wire: as } }) => [
              set.name,
              { in: at, ...(as === undefined ? {} : { wire: as }) },
            ]),
          ),
        }
      : {}),
    sets: entries,
  };
  return parameter;
}
