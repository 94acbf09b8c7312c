import http from 'node:http';
import https from 'node:https';

/** Chooses the agent for a URL; `fresh` asks for a connection that no earlier request has used. */
export type AgentFor = (url: URL, fresh: boolean) => http.Agent;

/**
 * Agents without a proxy. Safe methods share kept-alive connections. All others get a new connection each: a
 * peer may drop an idle one just as the request is written on it, and then nobody can say whether the request
 * was executed. On a new connection, refusal and reset tell the two apart.
 */
export function createAgents(): AgentFor {
  const kept = { http: new http.Agent({ keepAlive: true }), https: new https.Agent({ keepAlive: true }) };
  const fresh = { http: new http.Agent({ keepAlive: false }), https: new https.Agent({ keepAlive: false }) };
  return (url, isFresh) => (isFresh ? fresh : kept)[url.protocol === 'https:' ? 'https' : 'http'];
}

interface RequestAdder {
  addRequest(request: http.ClientRequest, options: object): void;
}

/**
 * The same agent for one request, which is shown to `onRequest` before it gets a socket. fetch hides its
 * ClientRequest, and `addRequest` is where every agent, a proxy's too, is given it.
 */
export function watchedAgent(
  agent: http.Agent,
  onRequest: (request: http.ClientRequest) => void,
): http.Agent {
  const adder = agent as http.Agent & RequestAdder;
  const addRequest: RequestAdder['addRequest'] = (request, options) => {
    onRequest(request);
    adder.addRequest(request, options);
  };
  return Object.assign(Object.create(agent) as http.Agent, { addRequest });
}
