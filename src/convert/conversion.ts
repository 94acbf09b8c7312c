import type { PSValue } from '../value/value.js';

/** A conversion's outcome: the value in its new type, or why there is none, in PowerShell's words. */
export type Conversion =
  | { readonly ok: true; readonly value: PSValue }
  | { readonly ok: false; readonly message: string };

export function converted(value: PSValue): Conversion {
  return { ok: true, value };
}

export function failed(message: string): Conversion {
  return { ok: false, message };
}
