import { CmdletError } from '../errors/cmdlet-error.js';
import { invokeBound } from '../invoke.js';
import { type Collected, collectStreams } from '../output/streams.js';
import { CallFailure } from './call-failure.js';
import { readCall } from './call-parameters.js';
import type { AnyMethod } from './method.js';
import { outputClixml, outputTypeName } from './output-clixml.js';
import { readProxyCredential, withProxyCredential } from './proxy-credential.js';
import { withRetryNotices } from './retry-notices.js';
import { readShown, type Shown } from './shown.js';

/** `invoke`: runs one call that the host has bound and confirmed. */
export const invokeMethod: AnyMethod = async (given, { connections, signal }) => {
  const { cmdlet, bound } = readCall(given);
  const shown = readShown(given);
  const { streams, collected } = collectStreams();
  try {
    const shared = withProxyCredential(connections.session(), readProxyCredential(given));
    await withRetryNotices({ verbose: streams.verbose }, () =>
      invokeBound(cmdlet, bound, { ...shared, signal }, streams),
    );
    const typeName = outputTypeName(cmdlet);
    const output = collected.objects.map((object) => outputClixml(object, typeName, streams.warning));
    return { output, ...told(collected, shown), responseHeaders: collected.responseHeaders.at(-1) ?? null };
  } catch (error) {
    if (!(error instanceof CmdletError)) throw error;
    const responseHeaders = collected.responseHeaders.at(-1) ?? null;
    throw new CallFailure(error, { written: told(collected, shown), responseHeaders });
  }
};

type Told = Pick<Collected, 'warnings' | 'verbose' | 'debug'>;

/** Verbose and debug texts travel only to a host that shows them. */
function told({ warnings, verbose, debug }: Collected, shown: Shown): Told {
  return { warnings, verbose: shown.verbose ? verbose : [], debug: shown.debug ? debug : [] };
}
