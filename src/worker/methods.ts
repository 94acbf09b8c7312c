import { awaitMethod } from './await-method.js';
import { callMethod } from './call-method.js';
import { cancelMethod } from './cancel-method.js';
import { closeMethod } from './close-method.js';
import { connectMethod, contextMethod, disconnectMethod } from './connect-method.js';
import {
  addEnvironmentMethod,
  environmentsMethod,
  removeEnvironmentMethod,
  setEnvironmentMethod,
} from './environment-methods.js';
import { findCommandMethod } from './find-command-method.js';
import { graphRequestMethod } from './graph-request/graph-request-method.js';
import { invokeMethod } from './invoke-method.js';
import type { AnyMethod } from './method.js';
import { openMethod } from './open-method.js';
import { planMethod } from './plan-method.js';
import { runMethod } from './run-method.js';
import { optionMethod, requestContextMethod } from './settings-methods.js';
import { transportMethod } from './transport-method.js';
import { versionMethod } from './version-method.js';
import { waitMethod } from './wait-method.js';

/** Every method by name; README.md documents each. */
export const METHODS: Readonly<Record<string, AnyMethod>> = {
  version: versionMethod,
  invoke: invokeMethod,
  plan: planMethod,
  cancel: cancelMethod,
  call: callMethod,
  open: openMethod,
  run: runMethod,
  await: awaitMethod,
  close: closeMethod,
  transport: transportMethod,
  connect: connectMethod,
  disconnect: disconnectMethod,
  context: contextMethod,
  environments: environmentsMethod,
  addEnvironment: addEnvironmentMethod,
  setEnvironment: setEnvironmentMethod,
  removeEnvironment: removeEnvironmentMethod,
  requestContext: requestContextMethod,
  option: optionMethod,
  findCommand: findCommandMethod,
  graphRequest: graphRequestMethod,
  waitOperation: waitMethod,
};
