import { describe, expect } from 'vitest';
import { it } from './support/it.js';
import { coursePage, servePage } from './support/server.js';
import { waitForPanel } from './support/timeline-element.js';

describe('the builder', () => {
  it('puts together what is chosen, shows it, and keeps the choices in its address', async ({ site, visit }) => {
    const { page } = await visit('embed/build/');
    const before = await page.evaluate(() => history.length);
    await page.getByLabel('From').fill('1988');
    await page.getByLabel('To', { exact: true }).fill('1994');
    await page.getByLabel('Open event').selectOption('ceasefire-1994');
    await page.getByLabel('Diplomacy').uncheck();
    await page.getByLabel('Dark').check();
    const snippet = () => page.locator('#snippet').inputValue();
    const address = `${site.url}embed/index.html?theme=dark&amp;view=1988/1994&amp;kinds=background+declaration+war+ceasefire+humanitarian#ceasefire-1994`;
    expect(await snippet()).toContain(`<iframe src="${address}"`);
    await waitForPanel(page.frameLocator('#preview'), 'A ceasefire is signed');
    await page.getByLabel('A tag').check();
    expect(await snippet()).toMatch(
      /<script type="module" src="[^"]*\/v\/[^"]*" integrity="sha384-[^"]+" crossorigin="anonymous">/,
    );
    expect(await snippet()).toContain('<conflict-timeline selected="ceasefire-1994" view="1988/1994"');
    const { page: again } = await visit(page.url());
    expect(await again.locator('#snippet').inputValue()).toBe(await snippet());
    expect(await again.getByLabel('Diplomacy').isChecked()).toBe(false);
    expect(await page.evaluate(() => history.length)).toBe(before);
  });

  it('gives a snippet that works where it is pasted', async ({ serve, visit }) => {
    const { page } = await visit('embed/build/?form=tag&selected=fighting-2020');
    const snippet = await page.locator('#snippet').inputValue();
    await page.goto(await serve(servePage(coursePage(snippet))));
    await waitForPanel(page, 'Fighting breaks out again');
  });

  it('says what is wrong with a period and leaves it out', async ({ visit }) => {
    const { page } = await visit('embed/build/?from=soon&to=1994');
    expect(await page.getByRole('alert').textContent()).toContain('“soon/1994” is not a period');
    expect(await page.locator('#snippet').inputValue()).not.toContain('soon');
  });

  it('works by keyboard alone', async ({ visit }) => {
    const { page } = await visit('embed/build/');
    const snippet = () => page.locator('#snippet').inputValue();
    await page.locator('input[name=form]').first().focus();
    await page.keyboard.press('ArrowDown');
    expect(await snippet()).toContain('<conflict-timeline');
    await page.keyboard.press('Tab');
    await page.keyboard.type('1991');
    await page.keyboard.press('Tab');
    await page.keyboard.type('1994');
    expect(await snippet()).toContain('view="1991/1994"');
    await page.locator('input[name=kinds]').first().focus();
    await page.keyboard.press(' ');
    expect(await snippet()).toContain('kinds="declaration war');
  });

  it('gives the plain frame without script', async ({ visit }) => {
    const { page } = await visit('embed/build/index.html', { javaScriptEnabled: false });
    expect(await page.locator('#snippet').inputValue()).toContain('<iframe src="');
  });

  it('fits a window of 320 px, as the worksheets do', async ({ visit }) => {
    for (const path of ['embed/build/', 'worksheet/dates/', 'worksheet/events/']) {
      const { page } = await visit(path, { viewport: { width: 320, height: 900 } });
      expect(await page.evaluate(() => document.scrollingElement!.scrollWidth), path).toBeLessThanOrEqual(320);
    }
  });
});

describe('a worksheet', () => {
  it('asks only for the period that was chosen in the builder', async ({ visit }) => {
    const { page } = await visit('embed/build/?from=1988&to=1995');
    const href = await page.locator('a.worksheet').first().getAttribute('href');
    expect(href).toContain('?view=1988/1995');
    await page.goto(new URL(href!, page.url()).href);
    const [tasks, answers] = [await page.locator('.tasks li').count(), await page.locator('.answers li').count()];
    expect([tasks, answers]).toEqual([5, 5]);
  });

  it('shows its answers on the screen only when they are asked for', async ({ visit }) => {
    const { page } = await visit('worksheet/dates/');
    const answers = page.locator('.answers');
    expect(await answers.isVisible()).toBe(false);
    await page.getByLabel('Show the answers').check();
    expect(await answers.isVisible()).toBe(true);
    await page.getByLabel('Show the answers').uncheck();
    await page.emulateMedia({ media: 'print' });
    expect(await answers.isVisible()).toBe(true);
  });

  it.for(['A4', 'Letter'])('prints its answers on a page of their own, on %s', async (format, { visit }) => {
    const { page } = await visit('worksheet/dates/');
    const pdf = await page.pdf({ format });
    expect(pdf.toString('latin1').match(/\/Type\s*\/Page[^s]/g)).toHaveLength(2);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.answers').evaluate((section) => getComputedStyle(section).breakBefore)).toBe('page');
    expect(await page.locator('button.print').isVisible()).toBe(false);
  });
});
