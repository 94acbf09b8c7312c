import { readFileSync } from 'node:fs';

/** The package's version. */
export const VERSION: string = readVersion();

function readVersion(): string {
  const url = new URL('../../package.json', import.meta.url);
  const { version } = JSON.parse(readFileSync(url, 'utf8')) as { readonly version: string };
  return version;
}
