/**
 * Receives one line per step of the binding, named as Trace-Command ParameterBinding names its scopes, so that a
 * difference from the engine can be located by phase. Values are shown by type only: they may be secrets.
 */
export type BindingTrace = (line: string) => void;
