import AxeSource from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { servePage } from './support/server.js';
import { openSite, type Site } from './support/site.js';

const still = async (site: Site, address: string, options = {}): Promise<Page> => {
  const { page } = await site.openStill();
  await page.unroute('**/*.js');
  await page.setViewportSize({ width: 1280, height: 900, ...options });
  await page.goto(new URL(address, site.url).href);
  return page;
};
const faults = async (page: Page): Promise<string[]> => {
  await page.evaluate(AxeSource.source);
  return page.evaluate(async () => {
    const { axe } = window as unknown as { axe: typeof AxeSource };
    const { violations } = await axe.run(document, { rules: { 'target-size': { enabled: true } } });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 120)}`));
  });
};

describe('the builder', () => {
  let site: Site;
  beforeAll(async () => {
    site = await openSite();
  });
  afterAll(() => site.close());

  it('puts together what is chosen, shows it, and keeps the choices in its address', async () => {
    const page = await still(site, 'embed/build/');
    const before = await page.evaluate(() => history.length);
    await page.getByLabel('From').fill('1988');
    await page.getByLabel('To', { exact: true }).fill('1994');
    await page.getByLabel('Open entry').selectOption('ceasefire-1994');
    await page.getByLabel('Diplomacy').uncheck();
    await page.getByLabel('Dark').check();
    const snippet = () => page.locator('#snippet').inputValue();
    const address = `${site.url}embed/index.html?theme=dark&amp;view=1988/1994&amp;kinds=background+declaration+war+ceasefire+humanitarian#ceasefire-1994`;
    expect(await snippet()).toContain(`<iframe src="${address}"`);
    const frame = page.frameLocator('#preview');
    await frame.locator('[part~=panel] .title').filter({ hasText: 'A ceasefire is signed' }).waitFor();
    await page.getByLabel('A tag').check();
    expect(await snippet()).toMatch(
      /<script type="module" src="[^"]*\/v\/[^"]*" integrity="sha384-[^"]+" crossorigin="anonymous">/,
    );
    expect(await snippet()).toContain('<conflict-timeline selected="ceasefire-1994" view="1988/1994"');
    const kept = page.url();
    const again = await still(site, kept);
    expect(await again.locator('#snippet').inputValue()).toBe(await snippet());
    expect(await again.getByLabel('Diplomacy').isChecked()).toBe(false);
    expect(await page.evaluate(() => history.length)).toBe(before);
  });

  it('gives a snippet that works where it is pasted', async () => {
    const page = await still(site, 'embed/build/?form=tag&selected=fighting-2020');
    const snippet = await page.locator('#snippet').inputValue();
    const server = await servePage(`<!doctype html><html lang="en"><title>A course</title><body>${snippet}`);
    const host = await still(site, server.origin);
    await host.locator('[part~=panel] .title').filter({ hasText: 'Fighting breaks out again' }).waitFor();
    await server.close();
  });

  it('says what is wrong with a period and leaves it out', async () => {
    const page = await still(site, 'embed/build/?from=soon&to=1994');
    expect(await page.getByRole('alert').textContent()).toContain('“soon/1994” is not a period');
    expect(await page.locator('#snippet').inputValue()).not.toContain('soon');
  });

  it('works by keyboard alone', async () => {
    const page = await still(site, 'embed/build/');
    await page.locator('input[name=form]').first().focus();
    await page.keyboard.press('ArrowDown');
    expect(await page.locator('#snippet').inputValue()).toContain('<conflict-timeline');
    await page.keyboard.press('Tab');
    await page.keyboard.type('1991');
    await page.keyboard.press('Tab');
    await page.keyboard.type('1994');
    expect(await page.locator('#snippet').inputValue()).toContain('view="1991/1994"');
  });

  it('gives the plain frame without script', async () => {
    const { page } = await site.open('embed/build/index.html', { javaScriptEnabled: false });
    expect(await page.locator('#snippet').inputValue()).toContain('<iframe src="');
  });

  it.each(['embed/build/', 'worksheet/dates/', 'worksheet/events/'])(
    'has a page that everybody can use: %s',
    async (path) => {
      for (const width of [320, 1280]) {
        const page = await still(site, path, { width });
        expect(await faults(page)).toEqual([]);
        expect(await page.evaluate(() => document.scrollingElement!.scrollWidth)).toBeLessThanOrEqual(width);
      }
    },
  );

  it('narrows a worksheet to what was chosen', async () => {
    const page = await still(site, 'embed/build/?from=1988&to=1995');
    const href = await page.locator('a.worksheet').first().getAttribute('href');
    expect(href).toContain('?view=1988/1995');
    const sheet = await still(site, new URL(href!, page.url()).href);
    const [tasks, answers] = [await sheet.locator('.tasks li').count(), await sheet.locator('.answers li').count()];
    expect([tasks, answers]).toEqual([5, 5]);
  });

  it('keeps the answers of a worksheet until they are asked for, on the screen', async () => {
    const page = await still(site, 'worksheet/dates/');
    const answers = page.locator('.answers');
    expect(await answers.isVisible()).toBe(false);
    await page.getByLabel('Show the answers').check();
    expect(await answers.isVisible()).toBe(true);
    await page.getByLabel('Show the answers').uncheck();
    await page.emulateMedia({ media: 'print' });
    expect(await answers.isVisible()).toBe(true);
  });

  it.each(['A4', 'Letter'])('prints a worksheet on %s with the answers on a page of their own', async (format) => {
    const page = await still(site, 'worksheet/dates/');
    const pdf = await page.pdf({ format });
    const pages = pdf.toString('latin1').match(/\/Type\s*\/Page[^s]/g)!.length;
    expect(pages).toBe(2);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.answers').evaluate((section) => getComputedStyle(section).breakBefore)).toBe('page');
    expect(await page.locator('button.print').isVisible()).toBe(false);
  });
});
