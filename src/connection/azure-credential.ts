import http from 'node:http';
import type { TokenCredential, TokenCredentialOptions } from '@azure/identity';
import type { AzureChoice, UserChoice } from './credential-choice.js';
import type { Environment } from './environment.js';
import { signInAgent } from './sign-in-agent.js';

/** Makes the credential for a choice; `prompt` is told at once what a person has to do. */
export type LoadCredential = (
  choice: AzureChoice | UserChoice,
  environment: Environment,
  prompt?: (message: string) => void,
) => Promise<TokenCredential>;

/**
 * The @azure/identity credential for a choice. Loaded here and not before: the library is the heaviest part of
 * a start (ecosystem.md §2.1). Managed identity reads its endpoint from the process's own variables. An
 * authority on this machine is not looked up in Microsoft's directory of clouds. Credentials of users never ask
 * anybody on their own account: only their method `authenticate` does.
 */
export const loadAzureCredential: LoadCredential = async (choice, environment, prompt = () => undefined) => {
  const identity = await import('@azure/identity');
  const options = {
    authorityHost: environment.authority,
    disableInstanceDiscovery: environment.isSandbox,
    // Where there is one, the library makes none from the variables, whose credentials it would log.
    agent: http.globalAgent,
    additionalPolicies: [{ policy: OVER_OUR_AGENTS, position: 'perCall' as const }],
  };
  switch (choice.source) {
    case 'clientSecret':
      return new identity.ClientSecretCredential(
        choice.tenantId,
        choice.clientId,
        choice.clientSecret,
        options,
      );
    case 'clientCertificate': {
      const { tenantId, clientId, sendChain } = choice;
      const all = { ...options, sendCertificateChain: sendChain };
      if ('pem' in choice) {
        const certificate = { certificate: choice.pem };
        return new identity.ClientCertificateCredential(tenantId, clientId, certificate, all);
      }
      const file = {
        certificatePath: choice.path,
        ...(choice.password === undefined ? {} : { certificatePassword: choice.password }),
      };
      return new identity.ClientCertificateCredential(tenantId, clientId, file, all);
    }
    case 'workloadIdentity':
      return new identity.WorkloadIdentityCredential({
        ...options,
        tenantId: choice.tenantId,
        clientId: choice.clientId,
        tokenFilePath: choice.tokenFile,
      });
    case 'managedIdentity':
      return choice.clientId === undefined
        ? new identity.ManagedIdentityCredential(options)
        : new identity.ManagedIdentityCredential(choice.clientId, options);
    case 'interactiveBrowser':
      return new identity.InteractiveBrowserCredential({ ...options, ...userOptions(choice) });
    case 'deviceCode':
      return new identity.DeviceCodeCredential({
        ...options,
        ...userOptions(choice),
        userPromptCallback: ({ message }) => prompt(message),
      });
  }
};

type Policy = NonNullable<TokenCredentialOptions['additionalPolicies']>[number]['policy'];

/** Sign-ins go through the same proxy as the requests that they are for; what the library would choose is replaced. */
const OVER_OUR_AGENTS: Policy = {
  name: 'mgshimAgent',
  sendRequest: async (request, next) => {
    const agent = await signInAgent(new URL(request.url));
    if (agent) request.agent = agent;
    else delete request.agent;
    return next(request);
  },
};

function userOptions({ clientId, tenantId }: UserChoice) {
  const tenant = tenantId === undefined ? {} : { tenantId };
  return { clientId, ...tenant, disableAutomaticAuthentication: true };
}
