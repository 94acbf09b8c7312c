import { readFile, stat } from 'node:fs/promises';
import { CmdletError } from '../errors/cmdlet-error.js';
import type { PlanEmbed } from '../plan/plan.js';
import { BODY_LIMIT_BYTES, requestTooLarge } from './body-limit.js';
import { inputFileUnusable } from './file-upload.js';

/**
 * A JSON object's text with the bytes of files among its properties, as base64. Whatever is there stays as it is
 * written.
 *
 * @throws CmdletError, outcome input: `InputFileUnusable`, `RequestTooLarge`.
 */
export async function embedFiles(body: string, embeds: readonly PlanEmbed[]): Promise<string> {
  const members = await Promise.all(
    embeds.map(async (embed) => `${JSON.stringify(embed.property)}:"${await base64(embed)}"`),
  );
  const rest = body.slice(body.indexOf('{') + 1, body.lastIndexOf('}'));
  return `{${[...(rest === '' ? [] : [rest]), ...members].join(',')}}`;
}

async function base64({ path, parameter }: PlanEmbed): Promise<string> {
  try {
    const found = await stat(path);
    if (!found.isFile()) throw inputFileUnusable(path, parameter, undefined);
    if (found.size > BODY_LIMIT_BYTES) throw requestTooLarge(found.size);
    return (await readFile(path)).toString('base64');
  } catch (cause) {
    throw cause instanceof CmdletError ? cause : inputFileUnusable(path, parameter, cause);
  }
}
