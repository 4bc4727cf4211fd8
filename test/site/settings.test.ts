import { pathToFileURL } from 'node:url';
import type { Browser, Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { engines } from './support/browser-options.js';
import { serveFolder, servePage, type Server } from './support/server.js';
import { dist } from './support/site.js';

type Place = Page | Frame;

/** What can be set, and what is then so. */
interface Settings {
  readonly selected?: string;
  readonly view?: string;
  readonly kinds?: string;
  readonly theme?: string;
}
const table: Record<string, Settings> = {
  nothing: {},
  'an event': { selected: 'ceasefire-1994' },
  'a view': { view: '1988/1994' },
  'a theme': { theme: 'dark' },
  'some kinds': { kinds: 'war ceasefire' },
  'all of it': { selected: 'fighting-2020', view: '2020-08/2020-12', kinds: 'war ceasefire', theme: 'dark' },
};
const DARK_PAPER = 'rgb(24, 22, 20)';

/** As an address says it; a page whose look is its own is asked for no theme. */
const query = ({ theme, selected, view, kinds }: Settings): string => {
  const parts = Object.entries({ theme, view, kinds: kinds?.replaceAll(' ', '+') });
  const said = parts.flatMap(([name, value]) => (value ? [`${name}=${value}`] : [])).join('&');
  return `${said && `?${said}`}${selected ? `#${selected}` : ''}`;
};
const host = (body: string): string =>
  `<!doctype html><html lang="en"><title>A course</title><link rel="icon" href="data:,"><body>${body}</body></html>`;

const found = await engines();

describe.each(Object.keys(found))('every form of the timeline in %s', (engine) => {
  let browser: Browser;
  let url: string;
  const servers: Server[] = [];
  beforeAll(async () => {
    browser = await found[engine]!();
    const site = await serveFolder(dist, '/some/course/');
    servers.push(site);
    url = `${site.origin}/some/course/`;
  });
  afterAll(async () => {
    await browser.close();
    await Promise.all(servers.map((server) => server.close()));
  });

  const serve = async (html: string): Promise<string> => {
    const server = await servePage(host(html));
    servers.push(server);
    return server.origin;
  };
  const forms: Record<string, (page: Page, settings: Settings) => Promise<Place>> = {
    'the tag': async (page, settings) => {
      const attributes = Object.entries(settings).map(([name, value]) => ` ${name}="${String(value)}"`);
      const script = `<script type="module" src="${url}conflict-timeline.js"></script>`;
      await page.goto(await serve(`<conflict-timeline${attributes.join('')}></conflict-timeline>${script}`));
      return page;
    },
    'the frame': async (page, settings) => {
      await page.goto(
        await serve(`<iframe src="${url}embed/index.html${query(settings)}" width="900" height="700"></iframe>`),
      );
      return (await (await page.waitForSelector('iframe')).contentFrame())!;
    },
    ...(engine === 'chromium' && {
      'the single file': async (page: Page, settings: Settings) => {
        await page.goto(`${pathToFileURL(`${dist}conflict-timeline.html`).href}${query(settings)}`);
        return page;
      },
      'the link': async (page: Page, { theme, ...settings }: Settings) => {
        // The page follows the reader's scheme, as all pages do that are not embedded.
        await page.emulateMedia({ colorScheme: theme === 'dark' ? 'dark' : 'light' });
        await page.goto(`${url}${query(settings)}`);
        return page;
      },
    }),
  };

  describe.each(Object.keys(forms))('%s', (form) => {
    it.each(Object.keys(table))('takes %s', async (name) => {
      const settings = table[name]!;
      const page = await browser.newPage({ viewport: { width: 1000, height: 700 }, colorScheme: 'light' });
      const errors: string[] = [];
      page.on('pageerror', (error) => errors.push(error.message));
      page.on('console', (message) => errors.push(message.text()));
      const place = await forms[form]!(page, settings);
      await place.locator('[part~=chart] [role=option]').first().waitFor({ state: 'attached' });
      const element = place.locator('conflict-timeline');
      if (settings.selected) await place.locator('[part~=panel] .title, .entry[aria-current=step]').waitFor();
      const state = await element.evaluate((one: HTMLElement & Settings) => ({
        selected: one.selected,
        view: one.view,
        kinds: one.kinds || undefined,
        paper: getComputedStyle(one).backgroundColor,
        around: getComputedStyle(document.body).backgroundColor,
      }));
      expect(state.selected).toBe(settings.selected);
      if (settings.view || !settings.selected) expect(state.view).toBe(settings.view);
      expect(state.kinds).toBe(settings.kinds);
      expect(state.paper === DARK_PAPER).toBe(settings.theme === 'dark');
      // What is around it in a page of ours must not show as a rim of another colour.
      if (form !== 'the tag') expect(state.around).toBe(state.paper);
      if (settings.kinds) {
        const shown = await place.locator('[part~=legend] [aria-pressed=true]').count();
        expect(shown).toBe(settings.kinds.split(' ').length);
      }
      expect(errors).toEqual([]);
      await page.close();
    });
  });
});
