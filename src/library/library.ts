import { type Argument, namedArgument } from '../bind/argument.js';
import { type Bound, bind as bindCommand } from '../bind/bind.js';
import { cloudOf, resolveEnvironment, type Variables } from '../connection/environment.js';
import type { Cmdlet } from '../definition/cmdlet.js';
import { findCmdlet } from '../definition/cmdlets.js';
import { VERSION } from '../definition/version.js';
import { CmdletError } from '../errors/cmdlet-error.js';
import { invoke as invokeCmdlet } from '../invoke.js';
import { collectStreams } from '../output/streams.js';
import type { Plan } from '../plan/plan.js';
import { planRequest } from '../plan/plan-request.js';
import { openSession } from '../session.js';
import { writeJson } from '../value/write-json.js';
import { fromJavaScript } from './from-javascript.js';

/**
 * Parameters by name, as one would splat them: names in any case, aliases and unambiguous prefixes count; a
 * switch is `true`. A member that is `undefined` is not bound, `null` is bound as `$null`.
 */
export type Parameters = Readonly<Record<string, unknown>>;

/** A bound call, for {@link plan}. */
export interface BoundCall extends Bound {
  readonly cmdlet: string;
}

export interface PlanOptions {
  /** Environment variables that choose the cloud. Default: none, which is Microsoft's global cloud. */
  readonly variables?: Variables;
  /** Whether a value beyond a known limit of Graph is an error: `LimitExceeded`. Default false. */
  readonly strict?: boolean;
}

export interface InvokeOptions {
  /** Environment variables for cloud and sign-in (README). Pass `process.env` to use the process's. */
  readonly variables: Variables;
  /** Pipeline objects. */
  readonly input?: Iterable<unknown>;
  readonly signal?: AbortSignal;
  /** Whether a value beyond a known limit of Graph is an error, `LimitExceeded`, and not a warning. Default false. */
  readonly strict?: boolean;
}

export interface InvokeResult {
  /** The output objects as JSON.parse would give them, in order. */
  readonly output: readonly unknown[];
  readonly warnings: readonly string[];
  /** The last answer's headers, names in lower case. */
  readonly responseHeaders: Readonly<Record<string, readonly string[]>> | undefined;
}

/**
 * Binds parameters to a cmdlet as PowerShell binds them.
 *
 * @throws CmdletError with the engine's id: `NamedParameterNotFound`, `AmbiguousParameterSet`, …; or
 * `CommandNotFoundException` for an unknown cmdlet.
 */
export function bind(name: string, parameters: Parameters = {}): BoundCall {
  const cmdlet = requireCmdlet(name);
  return { ...bindCommand(cmdlet.command, { args: toArguments(parameters) }).only, cmdlet: cmdlet.name };
}

/**
 * Plans a bound call's request; nothing is sent.
 *
 * @returns a frozen value: method, URL, headers and body as they would go out.
 * @throws CmdletError for values that cannot travel: `InvalidPathSegment`, `InvalidPropertyValue`, …
 */
export function plan(call: BoundCall, options: PlanOptions = {}): Plan {
  const environment = resolveEnvironment(options.variables ?? {});
  const context = {
    endpoint: environment.endpoint,
    cloud: cloudOf(environment),
    userAgent: `mgshim/${VERSION}`,
    strict: options.strict,
  };
  return planRequest(requireCmdlet(call.cmdlet), call, context).plan;
}

/**
 * Runs a cmdlet: bind → plan → dispatch → output.
 *
 * @throws CmdletError the first error; `outcome` tells whether anything can have been executed.
 */
export async function invoke(
  name: string,
  parameters: Parameters,
  options: InvokeOptions,
): Promise<InvokeResult> {
  const cmdlet = requireCmdlet(name);
  const { streams, collected } = collectStreams();
  const session = openSession({
    variables: options.variables,
    signal: options.signal ?? new AbortController().signal,
    strict: options.strict,
    streams: () => ({
      ...streams,
      error: (error) => {
        throw error;
      },
    }),
  });
  const input = options.input ? [...options.input].map((object) => fromJavaScript(object)) : undefined;
  await invokeCmdlet(cmdlet, { args: toArguments(parameters), ...(input ? { input } : {}) }, session);
  return {
    output: collected.objects.map((object) => JSON.parse(writeJson(object)) as unknown),
    warnings: collected.warnings,
    responseHeaders: collected.responseHeaders.at(-1),
  };
}

function requireCmdlet(name: string): Cmdlet {
  const cmdlet = findCmdlet(name);
  if (cmdlet) return cmdlet;
  throw new CmdletError({
    id: 'CommandNotFoundException',
    category: 'ObjectNotFound',
    outcome: 'input',
    message: `There is no cmdlet '${name.slice(0, 80)}'.`,
  });
}

function toArguments(parameters: Parameters): readonly Argument[] {
  return Object.entries(parameters)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => namedArgument(name, fromJavaScript(value)));
}
