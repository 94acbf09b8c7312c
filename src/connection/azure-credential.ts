import http from 'node:http';
import type { TokenCredential, TokenCredentialOptions } from '@azure/identity';
import { readCertificate } from './certificate.js';
import type { AzureChoice, UserChoice } from './credential-choice.js';
import type { Environment } from './environment.js';
import { federatedAssertion } from './federated-assertion.js';
import { exchangeAudience } from './known-authorities.js';
import { signInAgent } from './sign-in-agent.js';

/** What making a credential tells those around it. */
export interface CredentialNotices {
  /** Told at once what a person has to do. */
  readonly prompt?: (message: string) => void;
  /** Told each secret that comes up on the way, for redaction. */
  readonly secret?: (value: string) => void;
}

/** Makes the credential for a choice. */
export type LoadCredential = (
  choice: AzureChoice | UserChoice,
  environment: Environment,
  notices?: CredentialNotices,
) => Promise<TokenCredential>;

/** How long the Azure CLI may take, in milliseconds: a cold start of it takes seconds. */
const AZURE_CLI_TIMEOUT_MS = 30_000;

/**
 * The @azure/identity credential for a choice. Loaded here and not before: the library is the heaviest part of
 * a start (ecosystem.md §2.1). Managed identity reads its endpoint from the process's own variables. An
 * authority on this machine is not looked up in Microsoft's directory of clouds. Credentials of users never ask
 * anybody on their own account: only their method `authenticate` does.
 *
 * @throws CmdletError what {@link readCertificate} throws.
 */
export const loadAzureCredential: LoadCredential = async (choice, environment, notices = {}) => {
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
      const { pem } = await readCertificate(choice.certificate);
      const all = { ...options, sendCertificateChain: sendChain };
      return new identity.ClientCertificateCredential(tenantId, clientId, { certificate: pem }, all);
    }
    case 'workloadIdentity': {
      const { tenantId, clientId, issuer } = choice;
      const assertion = async (): Promise<string> => {
        const token = await federatedAssertion(issuer, exchangeAudience(environment.authority));
        notices.secret?.(token);
        return token;
      };
      return new identity.ClientAssertionCredential(tenantId, clientId, assertion, options);
    }
    case 'managedIdentity':
      return choice.clientId === undefined
        ? new identity.ManagedIdentityCredential(options)
        : new identity.ManagedIdentityCredential(choice.clientId, options);
    case 'azureCli':
      return new identity.AzureCliCredential({
        ...(choice.tenantId === undefined ? {} : { tenantId: choice.tenantId }),
        processTimeoutInMs: AZURE_CLI_TIMEOUT_MS,
      });
    case 'interactiveBrowser':
      return new identity.InteractiveBrowserCredential({ ...options, ...userOptions(choice) });
    case 'deviceCode':
      return new identity.DeviceCodeCredential({
        ...options,
        ...userOptions(choice),
        userPromptCallback: ({ message }) => notices.prompt?.(message),
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
