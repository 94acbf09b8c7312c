import { CmdletError } from '../errors/cmdlet-error.js';
import { invokeBound } from '../invoke.js';
import { type Collected, collectStreams } from '../output/streams.js';
import { CallFailure } from './call-failure.js';
import { readCall } from './call-parameters.js';
import { isJsonObject, type JsonObject } from './message.js';
import type { AnyMethod } from './method.js';
import { outputClixml, outputTypeName } from './output-clixml.js';
import { withRetryNotices } from './retry-notices.js';

/** `invoke`: runs one call that the host has bound and confirmed. */
export const invokeMethod: AnyMethod = async (params, { session, signal }) => {
  const { cmdlet, bound } = readCall(params);
  const { streams, collected } = collectStreams();
  try {
    const shared = session();
    await withRetryNotices(streams.verbose, () => invokeBound(cmdlet, bound, { ...shared, signal }, streams));
    const typeName = outputTypeName(cmdlet);
    const output = collected.objects.map((object) => outputClixml(object, typeName, streams.warning));
    return { output, ...told(collected, params), responseHeaders: collected.responseHeaders.at(-1) ?? null };
  } catch (error) {
    if (!(error instanceof CmdletError)) throw error;
    const responseHeaders = collected.responseHeaders;
    throw new CallFailure(error, { ...told(collected, params), responseHeaders });
  }
};

type Told = Pick<Collected, 'warnings' | 'verbose' | 'debug'>;

/** Verbose and debug texts travel only to a host that shows them. */
function told({ warnings, verbose, debug }: Collected, { preferences }: JsonObject): Told {
  const shown = isJsonObject(preferences) ? preferences : {};
  return {
    warnings,
    verbose: shown.verbose === true ? verbose : [],
    debug: shown.debug === true ? debug : [],
  };
}
