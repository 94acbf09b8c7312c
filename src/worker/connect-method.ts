import { readConnectOptions } from '../connection/connect-options.js';
import { givenObject, optionalText } from './given.js';
import type { AnyMethod } from './method.js';

/** `connect`: signs in. What a person has to do is told at once. */
export const connectMethod: AnyMethod = async (given, { connections, host, signal }) => {
  const name = optionalText(given, 'connection');
  const options = readConnectOptions({
    name: connections.current,
    ...givenObject(given, 'options'),
    ...(name === undefined ? {} : { name }),
  });
  const onMessage = (message: string): void => host.tell('information', message);
  return { ...(await connections.connect(options, { onMessage, signal })) };
};

/** `disconnect`: signs out. */
export const disconnectMethod: AnyMethod = (given, { connections }) => {
  return { ...connections.disconnect(optionalText(given, 'connection')) };
};

/** `context`: who is signed in. */
export const contextMethod: AnyMethod = (given, { connections }) => {
  const context = connections.context(optionalText(given, 'connection'));
  return context === null ? null : { ...context };
};
