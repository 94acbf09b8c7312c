import { CmdletError } from '../errors/cmdlet-error.js';
import { invokeBound } from '../invoke.js';
import { modelClass } from '../output/model-object.js';
import { type Collected, collectStreams } from '../output/streams.js';
import { CallFailure } from './call-failure.js';
import { readCall } from './call-parameters.js';
import type { AnyMethod } from './method.js';
import { outputClixml } from './output-clixml.js';
import { readProxyCredential, withProxyCredential } from './proxy-credential.js';
import { readShown, type Shown } from './shown.js';

/** `invoke`: runs one call that the host has bound and confirmed. */
export const invokeMethod: AnyMethod = async (given, { connections, signal }) => {
  const { cmdlet, bound } = readCall(given);
  const shown = readShown(given);
  const { streams, collected } = collectStreams();
  try {
    const shared = withProxyCredential(connections.session(), readProxyCredential(given));
    const session = { ...shared, send: shared.sending({ verbose: streams.verbose }), signal };
    await invokeBound(cmdlet, bound, session, streams);
    const output = collected.objects.map((object, index) => {
      const { type } = collected.about[index] ?? {};
      return outputClixml(object, type === undefined ? undefined : modelClass(type), streams.warning);
    });
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
