import type { NamedEnvironment } from '../connection/environments.js';
import type { AnswerableObject } from './answerable.js';
import { optionalText, requiredText } from './given.js';
import type { AnyMethod } from './method.js';

/** `environments`: all, or the one of a name. */
export const environmentsMethod: AnyMethod = (given, { connections }) => {
  const store = connections.environments();
  const name = optionalText(given, 'name');
  const found = name === undefined ? store.list() : [store.get(name)];
  return found.flatMap((environment) => (environment ? [shown(environment)] : []));
};

/** `addEnvironment`. */
export const addEnvironmentMethod: AnyMethod = (given, { connections }) => {
  const name = requiredText(given, 'name');
  const azureADEndpoint = requiredText(given, 'azureADEndpoint');
  const graphEndpoint = requiredText(given, 'graphEndpoint');
  return shown(connections.environments().add({ name, azureADEndpoint, graphEndpoint }));
};

/** `setEnvironment`: what is absent stays. */
export const setEnvironmentMethod: AnyMethod = (given, { connections }) => {
  const name = requiredText(given, 'name');
  const azureADEndpoint = optionalText(given, 'azureADEndpoint');
  const graphEndpoint = optionalText(given, 'graphEndpoint');
  const changed = connections.environments().set({
    name,
    ...(azureADEndpoint === undefined ? {} : { azureADEndpoint }),
    ...(graphEndpoint === undefined ? {} : { graphEndpoint }),
  });
  return shown(changed);
};

/** `removeEnvironment`: also one whose file is damaged, of which only the name is known. */
export const removeEnvironmentMethod: AnyMethod = (given, { connections }) => {
  const name = requiredText(given, 'name');
  const removed = connections.environments().remove(name);
  return removed
    ? shown(removed)
    : { Name: name, AzureADEndpoint: null, GraphEndpoint: null, Type: 'User-defined' };
};

function shown({ name, azureADEndpoint, graphEndpoint, type }: NamedEnvironment): AnswerableObject {
  return { Name: name, AzureADEndpoint: azureADEndpoint, GraphEndpoint: graphEndpoint, Type: type };
}
