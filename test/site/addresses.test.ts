import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSite, type Site } from './support/site.js';

interface TimelineElement extends HTMLElement {
  selected?: string;
  view?: string;
}

describe('the page and its addresses', () => {
  let site: Site;
  beforeAll(async () => {
    site = await openSite();
  });
  afterAll(() => site.close());

  it('loads without a console message, a failed request or a request to another host', async () => {
    const { page, trace } = await site.open();
    await page.waitForLoadState('networkidle');
    expect(trace.console).toEqual([]);
    expect(trace.failures).toEqual([]);
    expect(trace.requests.filter((address) => !address.startsWith(site.url))).toEqual([]);
  });

  it('has an icon of its own', async () => {
    const { page } = await site.open();
    const icon = await page.locator('link[rel=icon]').evaluate((link: HTMLLinkElement) => link.href);
    expect(icon.startsWith(site.url)).toBe(true);
    expect((await page.request.get(icon)).headers()['content-type']).toBe('image/svg+xml');
  });

  it('shows the element in place of the list it was served with', async () => {
    const { page } = await site.open('embed/index.html');
    expect(await page.locator('.fallback').first().isVisible()).toBe(false);
    for (const part of ['chart', 'legend', 'toolbar', 'list', 'source']) {
      expect(await page.locator(`[part~=${part}]`).first().isVisible(), part).toBe(true);
    }
  });

  it('opens the event an address names, with its sentence marked', async () => {
    const { page } = await site.open('?show=explore#ceasefire-1994');
    const element = page.locator('conflict-timeline');
    expect(await element.evaluate(({ selected }: TimelineElement) => selected)).toBe('ceasefire-1994');
    const title = await page.locator('#ceasefire-1994 h3').textContent();
    const quote = await page.locator('#ceasefire-1994 blockquote').first().textContent();
    // Locators look through open shadow roots, the text of an element does not.
    const panel = page.locator('[part~=panel]').first();
    expect(
      await panel
        .getByText(title ?? '', { exact: true })
        .first()
        .isVisible(),
    ).toBe(true);
    expect((await panel.locator('mark').allTextContents()).join('')).toContain(quote);
  });

  it('shows the period an address names', async () => {
    const { page } = await site.open('?view=1988/1994');
    const view = await page.locator('conflict-timeline').evaluate((element: TimelineElement) => element.view);
    expect(view).toBe('1988/1994');
  });

  it('shows a period and an event at once', async () => {
    const { page } = await site.open('?view=1991/1994#ceasefire-1994');
    const state = await page
      .locator('conflict-timeline')
      .evaluate(({ view, selected }: TimelineElement) => ({ view, selected }));
    expect(state).toEqual({ view: '1991/1994', selected: 'ceasefire-1994' });
  });

  it('has no query and no hash in its default state', async () => {
    const { page } = await site.open();
    expect(page.url()).toBe(site.url);
  });

  it('publishes the data beside the page', async () => {
    const { page } = await site.open();
    const data = (await (await page.request.get(`${site.url}timeline.json`)).json()) as { events: unknown[] };
    expect(data.events.length).toBeGreaterThanOrEqual(12);
  });
});
