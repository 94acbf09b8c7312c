import { readGraphOption, writeGraphOption } from '../connection/graph-option.js';
import { givenObject, invalid } from './given.js';
import type { AnyMethod } from './method.js';

/** `requestContext`: how requests are sent from now on, changed first where there are changes. */
export const requestContextMethod: AnyMethod = (given, { connections }) => {
  const context = connections.requestContext(givenObject(given, 'changes'));
  return {
    ClientTimeout: context.clientTimeout,
    MaxRetry: context.maxRetry,
    RetryDelay: context.retryDelay,
    RetriesTimeLimit: context.retriesTimeLimit,
  };
};

/** `option`: what Set-MgGraphOption keeps. */
export const optionMethod: AnyMethod = (given, { connections }) => {
  const folder = connections.configFolder();
  const { disableLoginByWAM } = givenObject(given, 'changes');
  if (disableLoginByWAM === undefined || disableLoginByWAM === null) {
    return { DisableLoginByWAM: readGraphOption(folder).disableLoginByWAM };
  }
  if (typeof disableLoginByWAM !== 'boolean') throw invalid(`'disableLoginByWAM' is true or false`);
  return { DisableLoginByWAM: writeGraphOption(folder, { disableLoginByWAM }).disableLoginByWAM };
};
