import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type SandboxServer, startSandboxServer } from '../../src/sandbox/server.js';
import { runCommand } from '../cli/run-command.js';
import { haveBrowser, startBrowser } from './browser.js';

const A = '98da8a1a-1b87-452c-a713-65d3f10b1253';
const B = 'bf5aae9a-d11d-47a8-93b1-782504c9c3f3';
const SCENARIO = {
  title: 'A scenario with a title',
  clock: { start: '2026-01-02T03:04:05Z', frozen: true },
  people: [
    { who: { user: A }, does: 'declines', after: 2 },
    { who: { user: B }, does: 'answers', after: 4 },
  ],
} as const;

describe.skipIf(!haveBrowser)('the page', () => {
  let browser: Browser;
  let server: SandboxServer;
  let page: Page;
  /** Requests that go elsewhere, errors, and what the policy has blocked. */
  let trouble: string[];

  beforeAll(async () => {
    browser = await startBrowser();
  });
  afterAll(() => browser?.close());
  beforeEach(async () => {
    server = await startSandboxServer({ scenario: SCENARIO });
    trouble = [];
    page = await browser.newPage();
    page.on('console', (message) => message.type() === 'error' && trouble.push(message.text()));
    page.on('pageerror', (error) => trouble.push(error.message));
    page.on('request', (request) => {
      const url = request.url();
      if (!url.startsWith(server.url) && !url.startsWith('data:')) trouble.push(url);
    });
    await page.goto(`${server.url}/`);
    await page.locator('#live.on').waitFor();
  });
  afterEach(async () => {
    await page.close();
    await server.close();
    expect(trouble).toEqual([]);
  });

  const rows = () => page.locator('#log > li:visible');
  const row = (text: string) => rows().filter({ hasText: text }).first();
  const redirect = (id: string, ...people: readonly string[]) =>
    fetch(`${server.url}/v1.0/communications/calls/${id}/redirect`, {
      method: 'POST',
      headers: { authorization: `Bearer ${server.token}` },
      body: JSON.stringify({ targets: people.map((user) => ({ identity: { user: { id: user } } })) }),
    });

  it('shows a call from its first ring to its end, live', async () => {
    await expect.poll(() => page.locator('#scenario').textContent()).toBe(SCENARIO.title);
    expect(await page.locator('#no-calls').isVisible()).toBe(true);
    server.sandbox.makeCall({ id: 'c' });
    await page.locator('#calls .state.incoming').waitFor();
    await page.locator('.mark.notification').first().waitFor();
    server.sandbox.advance(1_000);
    await redirect('c', A, B);
    await page.locator('#calls .state.redirecting').waitFor();
    expect(await page.locator('.bar.leg.rings').count()).toBe(2);
    server.sandbox.advance(4_000);
    await page.locator('#calls .state.redirected').waitFor();
    await row('deleted call').waitFor();
    const tracks = page.locator('.tracks').first();
    expect(await tracks.getAttribute('aria-label')).toBe(
      `incoming 0.0 to 1.0 s; redirecting 1.0 to 5.0 s; user ${A} declined; user ${B} answered; ended: redirected`,
    );
    expect(await rows().locator('.label').allTextContents()).toEqual([
      'begin',
      'scenario',
      'call',
      'notify',
      'POST',
      'call',
      'ring',
      'ring',
      'ring',
      'ring',
      'call',
      'notify',
    ]);
  });

  it('shows a request with its binding, what was sent and what was answered', async () => {
    server.sandbox.makeCall({ id: 'c' });
    const targets = `@{ identity = @{ user = @{ id = "${B}" } } }`;
    const words = [
      'Invoke-MgRedirectCommunicationCall',
      '-CallId',
      'c',
      '-Targets',
      targets,
      '-Timeout',
      '14',
    ];
    const { exitCode } = await runCommand(words, {
      variables: { MGSHIM_ENVIRONMENT: 'Sandbox', MGSHIM_ENDPOINT: server.url },
    });
    expect(exitCode).toBe(4);
    const line = row('/redirect → 400');
    await line.waitFor();
    expect(await line.locator('.note').textContent()).toBe(
      'Invoke-MgRedirectCommunicationCall · RedirectExpanded',
    );
    await line.locator('summary').click();
    const inside = await line.locator('.inside').textContent();
    expect(inside).toContain('parameter set RedirectExpanded');
    expect(inside).toContain('"timeout": 14');
    expect(inside).toContain("The property 'timeout' must be an integer from 15 to 90 seconds; it is 14.");
    expect(inside?.toLowerCase()).not.toContain('authorization');
  });

  it('has text that comes from elsewhere as text', async () => {
    server.sandbox.makeCall({
      id: '<img src=x onerror=alert(1)>',
      source: { identity: { user: { id: 'u', displayName: '<b>bold</b>' } } },
    });
    await page.locator('#calls strong', { hasText: '<b>bold</b> → test bot' }).waitFor();
    expect(await page.locator('#calls img, #log img, #calls b').count()).toBe(0);
  });

  it('is filtered by text, by kind and by call', async () => {
    server.sandbox.makeCall({ id: 'one' });
    server.sandbox.makeCall({ id: 'two' });
    await redirect('one', B);
    await row('rings at').waitFor();
    server.sandbox.advance(4_000);
    await row('deleted call').waitFor();
    const all = await rows().count();
    const count = () => page.locator('#count').textContent();
    expect(await count()).toBe(`${all} events`);

    await page.getByRole('searchbox').fill('RINGS');
    expect(await rows().count()).toBe(1);
    expect(await count()).toBe(`1 of ${all} events`);
    await page.keyboard.press('Escape');
    expect(await rows().count()).toBe(all);

    await page.getByLabel('notifications').uncheck();
    expect(await rows().locator('.label.notification').count()).toBe(0);
    expect(await rows().count()).toBe(all - 3);
    await page.keyboard.press('Escape');

    await page.locator('[data-call=two]').click();
    expect(await rows().count()).toBe(2);
    server.sandbox.advance(15_000);
    await row('deleted call').waitFor();
    expect(await rows().count()).toBe(4);
    await page.locator('[data-call=two]').click();
    expect(await rows().count()).toBeGreaterThan(all);
    await page.getByRole('searchbox').fill('nothing has this');
    expect(await page.locator('#no-log').isVisible()).toBe(true);
  });

  it('is used with the keyboard alone', async () => {
    server.sandbox.makeCall({ id: 'c' });
    await page.locator('[data-call=c]').waitFor();
    const focus = () =>
      page.evaluate('document.activeElement.id || document.activeElement.textContent') as Promise<string>;
    await page.keyboard.press('/');
    expect(await focus()).toBe('text');
    await page.keyboard.type('notify');
    expect(await page.getByRole('searchbox').inputValue()).toBe('notify');
    await page.keyboard.press('Escape');
    await page.keyboard.press('ArrowDown');
    expect(await focus()).toContain('begin');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    expect(await focus()).toContain('incoming');
    await page.keyboard.press('Enter');
    await page.locator('details[open] pre').waitFor();
    for (const _ of [1, 2, 3]) await page.keyboard.press('ArrowUp');
    expect(await focus()).toBe('text');
    // A call is chosen with the space bar, and stays in focus while it is drawn anew.
    await page.locator('[data-call=c]').focus();
    await page.keyboard.press('Space');
    expect(await page.locator('[data-call=c]').getAttribute('aria-pressed')).toBe('true');
    expect(await focus()).toContain('test bot');
  });

  it('moves the clock, makes a call and begins again', async () => {
    await page.getByRole('button', { name: 'New call' }).click();
    await page.locator('.state.incoming').waitFor();
    expect(await page.locator('#now').textContent()).toBe('2026-01-02 03:04:05');
    await page.getByRole('button', { name: '+15 s' }).click();
    await page.locator('.state.timedOut').waitFor();
    expect(await page.locator('#now').textContent()).toBe('2026-01-02 03:04:20');
    expect(await page.locator('#freeze').getAttribute('aria-pressed')).toBe('true');
    await page.getByRole('button', { name: 'Run' }).click();
    await page.locator('#freeze[aria-pressed=false]').waitFor();
    await page.getByRole('button', { name: 'Reset' }).click();
    await page.locator('#no-calls').waitFor();
    await expect.poll(() => rows().count()).toBe(2);
    await page.locator('#freeze[aria-pressed=true]').waitFor();
  });

  it('goes on after the sandbox was away, and says so meanwhile', async () => {
    const port = Number(new URL(server.url).port);
    server.sandbox.makeCall({ id: 'before' });
    await page.locator('[data-call=before]').waitFor();
    await server.close();
    await page.locator('#live:not(.on)').waitFor();
    server = await startSandboxServer({ port });
    server.sandbox.makeCall({ id: 'after' });
    await page.locator('[data-call=after]').waitFor();
    expect(await page.locator('[data-call=before]').count()).toBe(0);
    // The browser says itself that a connection is gone.
    trouble = trouble.filter((text) => !/Failed to load resource/.test(text));
  });

  it.each([
    ['light', 1280],
    ['dark', 1280],
    ['dark', 390],
    ['light', 320],
  ] as const)(
    'can be read in %s at %i pixels: nothing sticks out, and texts stand out',
    async (colorScheme, width) => {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 800 });
      server.sandbox.makeCall();
      await redirect(String(server.sandbox.calls[0]?.id), A, B);
      await page.locator('.leg').first().waitFor();
      await row('/redirect').locator('summary').click();
      expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0);
      const faint = await page.evaluate(FAINT_TEXTS);
      expect(faint).toEqual([]);
    },
  );
});

/** Texts whose contrast with what is behind them is under 4.5 (WCAG 2.2, 1.4.3), computed in the page. */
const FAINT_TEXTS = `(() => {
  const rgb = (text) => text.match(/[\\d.]+/g).map(Number);
  const light = ([r, g, b]) => [r, g, b]
    .map((c) => c / 255)
    .map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4))
    .reduce((sum, c, index) => sum + c * [0.2126, 0.7152, 0.0722][index], 0);
  const behind = (element) => {
    for (let at = element; at; at = at.parentElement) {
      const colour = rgb(getComputedStyle(at).backgroundColor);
      if (colour[3] !== 0) return colour;
    }
    return [255, 255, 255];
  };
  return [...document.querySelectorAll('body *')]
    .filter((element) => element.checkVisibility() && [...element.childNodes].some((node) => node.nodeType === 3 && node.data.trim()))
    .filter((element) => {
      const pair = [light(rgb(getComputedStyle(element).color)), light(behind(element))].sort((a, b) => b - a);
      return (pair[0] + 0.05) / (pair[1] + 0.05) < 4.5;
    })
    .map((element) => element.className + ' ' + element.textContent);
})()`;

describe('what the page is served with', () => {
  let server: SandboxServer;
  beforeAll(async () => {
    server = await startSandboxServer();
  });
  afterAll(() => server.close());

  it.each(['/', '/sandbox/page/page.js', '/sandbox/page/wording.js', '/sandbox/page/page.css'])(
    '%s comes under a policy that lets nothing in from elsewhere',
    async (path) => {
      const answer = await fetch(`${server.url}${path}`);
      expect(answer.status).toBe(200);
      const policy = answer.headers.get('content-security-policy');
      expect(policy).toContain("default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'");
      expect(policy).not.toMatch(/unsafe|\*|https?:/);
      expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
      expect(await answer.text()).not.toMatch(/(src|href)="(https?:)?\/\//);
    },
  );

  it.each(['tsconfig.json', 'README.md', '..%2fserver.ts', '%2e%2e%2fserver.ts', 'x.js'])(
    '%s is not part of it',
    async (file) => {
      expect((await fetch(`${server.url}/sandbox/page/${file}`)).status).toBe(404);
    },
  );

  it.each([
    ['http://evil.example', 403],
    ['null', 403],
    ['https://127.0.0.1', 403],
    ['SELF', 204],
  ])('a page of the origin %s that posts gets %i', async (origin, status) => {
    const headers = { origin: origin.replace('SELF', server.url) };
    const answer = await fetch(`${server.url}/sandbox/reset`, { method: 'POST', headers });
    expect(answer.status).toBe(status);
  });

  it('its events are a stream that goes on where it was left, or a list', async () => {
    server.sandbox.makeCall({ id: 'first' });
    const whole = await readEvents('another.7', /"callId":"first"/);
    expect(whole).toMatch(/^id: \w+\.\d+\ndata: .*"kind":"reset"/);
    server.sandbox.makeCall({ id: 'second' });
    const rest = await readEvents(
      [...whole.matchAll(/^id: (\S+)$/gm)].at(-1)?.[1] ?? '',
      /"callId":"second"/,
    );
    expect(rest).not.toContain('"callId":"first"');
    const list = await (await fetch(`${server.url}/sandbox/events?after=3`)).json();
    expect((list as { value: { number: number }[] }).value[0]?.number).toBe(4);
  });

  /** The stream's text after an event, until it holds what is awaited and says what time it is. */
  async function readEvents(lastEventId: string, awaited: RegExp): Promise<string> {
    const headers = { accept: 'text/event-stream', 'last-event-id': lastEventId };
    const answer = await fetch(`${server.url}/sandbox/events`, { headers });
    expect(answer.headers.get('content-type')).toBe('text/event-stream; charset=utf-8');
    let text = '';
    for await (const chunk of answer.body as unknown as AsyncIterable<Uint8Array>) {
      text += Buffer.from(chunk).toString();
      if (awaited.test(text) && text.includes('event: hello')) break;
    }
    return text;
  }
});
