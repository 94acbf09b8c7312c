import { VERSION } from '../definition/version.js';
import type { AnyMethod } from './method.js';

/** `version`: mgshim's version and Node's. */
export const versionMethod: AnyMethod = () => ({ version: VERSION, node: process.versions.node });
