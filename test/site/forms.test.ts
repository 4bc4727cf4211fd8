import { pathToFileURL } from 'node:url';
import type { Browser, Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { engines } from './support/browser-options.js';
import { serveFolder, servePage, type Server } from './support/server.js';
import { aliasOf, variantTimeline } from './support/variant.js';

type Place = Page | Frame;

const ids = variantTimeline.events.flatMap(({ id, title }) => [
  { id, title, name: id },
  { id, title, name: aliasOf(id) },
]);
/** Of what is open: in the element, or as a step of the story. */
const HEADING = '[part~=panel] .title, .entry[aria-current=step] h3';
const found = await engines();
const host = (body: string): string =>
  `<!doctype html><html lang="en"><title>A course</title><link rel="icon" href="data:,"><body>${body}</body></html>`;

describe.each(Object.keys(found))('a link to an entry in %s', (engine) => {
  let browser: Browser;
  let site: Server;
  let url: string;
  const servers: Server[] = [];
  beforeAll(async () => {
    browser = await found[engine]!();
    site = await serveFolder(inject('variant'), '/some/course/');
    url = `${site.origin}/some/course/`;
    servers.push(site);
  });
  afterAll(async () => {
    await browser.close();
    await Promise.all(servers.map((server) => server.close()));
  });

  /** Where each form is opened with a hash, and the document its element is in. */
  const forms: Record<string, (page: Page, hash: string) => Promise<Place>> = {
    'the page': async (page, hash) => (await page.goto(`${url}${hash}`), page),
    'a frame': async (page, hash) => {
      await page.goto(`${site.origin}/elsewhere`);
      await page.setContent(host(`<iframe src="${url}embed/index.html${hash}" width="800" height="700"></iframe>`));
      return (await (await page.waitForSelector('iframe')).contentFrame())!;
    },
    'the tag with bookmark': async (page, hash) => {
      const script = `<script type="module" src="${url}conflict-timeline.js"></script>`;
      const server = await servePage(host(`<conflict-timeline bookmark></conflict-timeline>${script}`));
      servers.push(server);
      return (await page.goto(`${server.origin}/lesson${hash}`), page);
    },
    'the single file': async (page, hash) => {
      const file = pathToFileURL(`${inject('variant')}/conflict-timeline.html`).href;
      return (await page.goto(`${file}${hash}`), page);
    },
  };

  it.each(Object.keys(forms))(
    'opens every entry by its id and its old name in %s',
    { timeout: 180_000 },
    async (form) => {
      const page = await browser.newPage({ viewport: { width: 1000, height: 700 } });
      const errors: string[] = [];
      page.on('pageerror', (error) => errors.push(error.message));
      for (const { id, title, name } of ids) {
        await page.goto('about:blank');
        const place = await forms[form]!(page, `#${name}`);
        await place.locator(HEADING).filter({ hasText: title }).waitFor();
        const element = place.locator('conflict-timeline');
        expect(await element.evaluate((one: HTMLElement & { selected?: string }) => one.selected)).toBe(id);
        await expect.poll(() => place.evaluate(() => location.hash)).toBe(`#${id}`);
      }
      expect(errors).toEqual([]);
      await page.close();
    },
  );

  it('to what there is none of shows no other', async () => {
    const page = await browser.newPage();
    for (const form of Object.keys(forms)) {
      await page.goto('about:blank');
      const place = await forms[form]!(page, '#ceasefire-1995');
      await place
        .locator(':is(.notice, .address-notice):visible')
        .filter({ hasText: 'no entry called “ceasefire-1995”' })
        .waitFor();
      expect(await place.locator(HEADING).count(), form).toBe(0);
    }
    await page.close();
  });

  it('leaves the hash of a host page and another timeline on it alone', async () => {
    const page = await browser.newPage();
    const script = `<script type="module" src="${url}conflict-timeline.js"></script>`;
    const two = `<conflict-timeline id="one" bookmark></conflict-timeline><conflict-timeline id="two"></conflict-timeline>`;
    const server = await servePage(
      host(
        `<script>addEventListener('hashchange', () => (window.moves ??= []).push(location.hash))</script>${two}${script}`,
      ),
    );
    servers.push(server);
    const selected = (id: string) =>
      page.locator(`#${id}`).evaluate((one: HTMLElement & { selected?: string }) => one.selected);
    await page.goto(`${server.origin}/#/route/7`);
    await page.locator('#two [part~=list] a[data-event="ceasefire-2020"]').click();
    await expect.poll(() => selected('two')).toBe('ceasefire-2020');
    expect(await selected('one')).toBe(undefined);
    expect(await page.evaluate(() => location.hash)).toBe('#/route/7');
    await page.locator('#one [part~=list] a[data-event="ceasefire-1994"]').click();
    await expect.poll(() => page.evaluate(() => location.hash)).toBe('#ceasefire-1994');
    expect(await selected('two')).toBe('ceasefire-2020');
    await page.close();
  });

  it('in a frame takes its settings from the query, and the hash wins', async () => {
    const page = await browser.newPage();
    const open = async (address: string) => {
      await page.goto('about:blank');
      await page.goto(`${url}embed/index.html${address}`);
      await page.locator('[part~=panel] .title').waitFor();
      return page
        .locator('conflict-timeline')
        .evaluate(({ selected, theme, view, kinds }: HTMLElement & Record<string, string>) => ({
          selected,
          theme,
          view,
          kinds,
        }));
    };
    expect(await open('?selected=ceasefire-1994&theme=dark&view=1990/1995&kinds=war+ceasefire')).toEqual({
      selected: 'ceasefire-1994',
      theme: 'dark',
      view: '1990/1995',
      kinds: 'war ceasefire',
    });
    expect((await open('?selected=ceasefire-1994#fighting-2020')).selected).toBe('fighting-2020');
    await page.close();
  });
});
