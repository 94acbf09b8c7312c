import type http from 'node:http';

interface RequestAdder {
  addRequest(request: http.ClientRequest, options: object): void;
}

/**
 * The same agent for one request, which is shown to `onRequest` before it gets a socket. fetch hides its
 * ClientRequest, and `addRequest` is where every agent, a proxy's too, is given it. Certificates are verified whatever
 * the environment variables say.
 */
export function watchedAgent(
  agent: http.Agent,
  onRequest: (request: http.ClientRequest) => void,
): http.Agent {
  const adder = agent as http.Agent & RequestAdder;
  const addRequest: RequestAdder['addRequest'] = (request, options) => {
    onRequest(request);
    adder.addRequest(request, { ...options, rejectUnauthorized: true });
  };
  return Object.assign(Object.create(agent) as http.Agent, { addRequest });
}
