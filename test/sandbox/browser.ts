import { existsSync } from 'node:fs';
import type { Browser } from 'playwright-core';

const CHROMIUM = '/usr/bin/chromium';

/** Whether the page can be looked at. With CI set the browser is required. */
export const haveBrowser = existsSync(CHROMIUM);

if (!haveBrowser) {
  if (process.env.CI) throw new Error(`CI needs ${CHROMIUM}: apt-get install chromium`);
  console.warn(`The tests of the sandbox's page are skipped: there is no ${CHROMIUM}.`);
}

/** A browser that asks nobody for anything by itself. */
export async function startBrowser(): Promise<Browser> {
  const { chromium } = await import('playwright-core');
  return chromium.launch({
    executablePath: CHROMIUM,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}
