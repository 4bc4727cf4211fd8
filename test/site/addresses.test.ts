import { describe, expect } from 'vitest';
import { it } from './support/it.js';
import { stateOf } from './support/timeline-element.js';

describe('the page and its addresses', () => {
  it('loads with an icon, without a console message, a failed request, a request to another host, a query or a hash', async ({
    open,
    site,
  }) => {
    const { page, trace } = await open();
    const icon = await page.locator('link[rel=icon]').evaluate((link: HTMLLinkElement) => link.href);
    expect((await page.request.get(icon)).headers()['content-type']).toBe('image/svg+xml');
    await page.waitForLoadState('networkidle');
    expect(trace.console).toEqual([]);
    expect(trace.failures).toEqual([]);
    expect([icon, ...trace.requests].filter((address) => !address.startsWith(site.url))).toEqual([]);
    expect(page.url()).toBe(site.url);
  });

  it('shows the element in place of the list it was served with', async ({ open }) => {
    const { page } = await open('embed/index.html');
    expect(await page.locator('.fallback').first().isVisible()).toBe(false);
    for (const part of ['chart', 'legend', 'toolbar', 'list', 'source']) {
      expect(await page.locator(`[part~=${part}]`).first().isVisible(), part).toBe(true);
    }
  });

  it('shows the period and the event that an address names, with its sentence marked', async ({ open }) => {
    const { page } = await open('?show=explore&view=1991/1994#ceasefire-1994');
    expect(await stateOf(page)).toMatchObject({ view: '1991/1994', selected: 'ceasefire-1994' });
    const served = page.locator('#ceasefire-1994');
    // Locators look through open shadow roots, the text of an element does not.
    const panel = page.locator('[part~=panel]');
    expect(await panel.locator('.title').innerText()).toBe(await served.locator('h3').textContent());
    const quotation = await served.locator('blockquote').first().textContent();
    expect((await panel.locator('mark').allTextContents()).join('')).toContain(quotation);
  });
});
