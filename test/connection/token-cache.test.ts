import {
  chmodSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { SignInChoice } from '../../src/connection/credential-choice.js';
import { clearTokenCache, openTokenCache } from '../../src/connection/token-cache.js';

const KEPT = { token: 'marker-token', renewAt: 1, expiresAt: 2 };
const app = { tenantId: 't', clientId: 'c' };
const SECRET: SignInChoice = { source: 'clientSecret', ...app, clientSecret: 'marker-secret' };
const USER: SignInChoice = { source: 'deviceCode', clientId: 'c', scopes: ['A', 'B'] };
const environment = { name: 'Global', endpoint: 'https://g', authority: 'https://l', isSandbox: false };

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'mgshim-cache-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function cacheOf(choice: SignInChoice, place = environment) {
  const warnings: string[] = [];
  const cache = openTokenCache({ folder, choice, environment: place, warn: (text) => warnings.push(text) });
  if (cache === undefined) throw new Error('this credential has no cache');
  return { ...cache, warnings };
}
const files = () => readdirSync(join(folder, 'tokens')).map((name) => join(folder, 'tokens', name));
const only = () => files()[0] as string;

describe('a token in the cache', () => {
  const credentials: readonly (readonly [string, SignInChoice])[] = [
    ['a secret', SECRET],
    ['a certificate', { source: 'clientCertificate', ...app, certificate: { pem: 'p' }, sendChain: false }],
    [
      "a pipeline's job",
      {
        source: 'workloadIdentity',
        ...app,
        issuer: { kind: 'gitHubActions', url: 'https://i', requestToken: 'r' },
      },
    ],
    ['a person', USER],
  ];
  for (const [title, choice] of credentials) {
    test(`of ${title} is there for the next process, and readable by its owner only`, async () => {
      await cacheOf(choice).write(KEPT);
      expect(await cacheOf(choice).read()).toEqual(KEPT);
      expect(statSync(only()).mode & 0o777).toBe(0o600);
      expect(statSync(join(folder, 'tokens')).mode & 0o777).toBe(0o700);
    });
  }

  test('is not in the file as it stands, nor is the secret, where the credential has one', async () => {
    await cacheOf(SECRET).write(KEPT);
    const bytes = readFileSync(only());
    for (const text of ['marker', Buffer.from('marker-token').toString('base64').slice(0, 12)]) {
      expect(bytes.includes(text)).toBe(false);
    }
  });

  const others: readonly (readonly [string, SignInChoice, typeof environment])[] = [
    ['another secret', { ...SECRET, clientSecret: 'other' }, environment],
    ['another tenant', { ...SECRET, tenantId: 'u' }, environment],
    ['another application', { ...SECRET, clientId: 'd' }, environment],
    ['another Graph', SECRET, { ...environment, endpoint: 'https://h' }],
    ['another authority', SECRET, { ...environment, authority: 'https://m' }],
    ['a person of the same application', USER, environment],
  ];
  for (const [title, choice, place] of others) {
    test(`is not that of ${title}`, async () => {
      await cacheOf(SECRET).write(KEPT);
      expect(await cacheOf(choice, place).read()).toBeUndefined();
    });
  }

  test('of one credential is of no use under the name of another', async () => {
    await cacheOf(SECRET).write(KEPT);
    const from = only();
    await cacheOf({ ...SECRET, tenantId: 'u' }).write(KEPT);
    const to = files().find((file) => file !== from) as string;
    renameSync(from, to);
    expect(await cacheOf({ ...SECRET, tenantId: 'u' }).read()).toBeUndefined();
  });

  const uncached: readonly SignInChoice[] = [
    { source: 'managedIdentity' },
    { source: 'azureCli' },
    { source: 'accessToken', token: 'x' },
    { source: 'none', reason: 'x' },
  ];
  for (const choice of uncached) {
    test(`is none of ${choice.source}`, () =>
      expect(openTokenCache({ folder, choice, environment })).toBeUndefined());
  }
});

describe('a cache file that cannot be trusted', () => {
  const damages: readonly (readonly [string, (file: string) => void])[] = [
    ['that is cut off', (file) => writeFileSync(file, readFileSync(file).subarray(0, 40))],
    ['that is empty', (file) => writeFileSync(file, '')],
    ['that is no JSON', (file) => writeFileSync(file, 'x')],
    ['of another version', (file) => writeFileSync(file, readFileSync(file, 'utf8').replace(/1/, '2'))],
    ['that others may read', (file) => chmodSync(file, 0o644)],
    ['that the group may write', (file) => chmodSync(file, 0o620)],
    [
      'that is a link',
      (file) => {
        renameSync(file, join(folder, 'elsewhere'));
        symlinkSync(join(folder, 'elsewhere'), file);
      },
    ],
  ];
  for (const choice of [SECRET, USER]) {
    for (const [title, damage] of damages) {
      test(`${title} (${choice.source}) is no token, and is replaced by the next`, async () => {
        await cacheOf(choice).write(KEPT);
        damage(only());
        expect(await cacheOf(choice).read()).toBeUndefined();
        await cacheOf(choice).write(KEPT);
        expect(await cacheOf(choice).read()).toEqual(KEPT);
      });
    }
  }

  test('at any byte is no token', async () => {
    await cacheOf(SECRET).write(KEPT);
    const whole = readFileSync(only());
    const start = whole.indexOf('sealed') + 10;
    for (let at = start; at < whole.length - 8; at++) {
      const changed = Buffer.from(whole);
      changed[at] = changed[at] === 65 ? 66 : 65;
      writeFileSync(only(), changed);
      expect(await cacheOf(SECRET).read()).toBeUndefined();
    }
  });

  test('has no say in the call: what cannot be written is told and not thrown', async () => {
    writeFileSync(join(folder, 'tokens'), 'in the way');
    const cache = cacheOf(SECRET);
    await cache.write(KEPT);
    expect(cache.warnings).toHaveLength(1);
    expect(cache.warnings[0]).not.toContain('marker');
    expect(await cache.read()).toBeUndefined();
  });
});

test('clearing leaves nothing, leftovers included, and says whether there was anything', async () => {
  expect(clearTokenCache(folder)).toBe(false);
  await cacheOf(SECRET).write(KEPT);
  writeFileSync(join(folder, 'tokens', 'x.tmp'), 'half');
  expect(clearTokenCache(folder)).toBe(true);
  expect(readdirSync(folder)).toEqual([]);
});
