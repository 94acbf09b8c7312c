import type { TokenCredential } from '@azure/identity';
import type { AzureChoice } from './credential-choice.js';
import type { Environment } from './environment.js';

/**
 * The @azure/identity credential for a choice. Loaded here and not before: the library is the heaviest part of
 * a start (ecosystem.md §2.1). Managed identity reads its endpoint from the process's own variables. An
 * authority on this machine is not looked up in Microsoft's directory of clouds.
 */
export async function loadAzureCredential(
  choice: AzureChoice,
  environment: Environment,
): Promise<TokenCredential> {
  const identity = await import('@azure/identity');
  const options = { authorityHost: environment.authority, disableInstanceDiscovery: environment.isSandbox };
  switch (choice.source) {
    case 'clientSecret':
      return new identity.ClientSecretCredential(
        choice.tenantId,
        choice.clientId,
        choice.clientSecret,
        options,
      );
    case 'clientCertificate': {
      const certificate = {
        certificatePath: choice.path,
        ...(choice.password === undefined ? {} : { certificatePassword: choice.password }),
      };
      const all = { ...options, sendCertificateChain: choice.sendChain };
      return new identity.ClientCertificateCredential(choice.tenantId, choice.clientId, certificate, all);
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
  }
}
