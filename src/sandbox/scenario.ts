import type { FaultRule } from './fault-rule.js';
import type { JsonObject } from './json.js';
import type { Person } from './people.js';
import type { Tenant } from './tenant-check.js';

/** What happens in a sandbox: a file of `scenarios/`, checked against `scenarios/scenario.schema.json`. Times are seconds. */
export interface Scenario {
  readonly title: string;
  /** Where its facts come from. */
  readonly source?: string;
  readonly seed?: number | string;
  readonly clock?: { readonly start?: string; readonly frozen?: boolean };
  /** How long an incoming call rings. */
  readonly ringTimeout?: number;
  readonly tenant?: Tenant;
  readonly calls?: readonly ScenarioCall[];
  readonly people?: readonly Person[];
  readonly faults?: readonly FaultRule[];
  /** Commands to try it with, and the exit codes that they end with. */
  readonly try?: readonly { readonly run: string; readonly exits: number }[];
}

/** A call of a scenario; beside these, what `POST /sandbox/calls` takes. */
export type ScenarioCall = JsonObject & {
  /** When it comes, in seconds after the beginning. Default 0. */
  readonly at?: number;
  /** When the caller hangs up, in seconds after it came. */
  readonly hangsUpAfter?: number;
};
