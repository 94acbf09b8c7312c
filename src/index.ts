export type { Bound } from './bind/bind.js';
export {
  CmdletError,
  type CmdletErrorOptions,
  type ErrorCategory,
  fullyQualifiedErrorId,
  type HttpErrorDetails,
  type Outcome,
} from './errors/cmdlet-error.js';
export {
  type BoundCall,
  bind,
  type InvokeOptions,
  type InvokeResult,
  invoke,
  type Parameters,
  type PlanOptions,
  plan,
} from './library/library.js';
export type { Plan, PlanOutput } from './plan/plan.js';
export type { PSValue } from './value/value.js';
