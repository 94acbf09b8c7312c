import { cancelMethod } from './cancel-method.js';
import { invokeMethod } from './invoke-method.js';
import type { AnyMethod } from './method.js';
import { planMethod } from './plan-method.js';
import { versionMethod } from './version-method.js';

/** Every method by name; README.md documents each. */
export const METHODS: Readonly<Record<string, AnyMethod>> = {
  version: versionMethod,
  invoke: invokeMethod,
  plan: planMethod,
  cancel: cancelMethod,
};
