import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import type { Timeline } from '../../src/timeline/types.js';
import { it } from './support/it.js';
import { coursePage, serveTexts } from './support/server.js';
import { waitForChart } from './support/timeline-element.js';
import { buildVariant, type Variant } from './support/variant.js';

/** Its sources and kinds are called what a step of the build once took for names of our own code and renamed. */
const timeline = JSON.parse(
  readFileSync(join(import.meta.dirname, '../fixtures/short-keys.json'), 'utf8'),
) as unknown as Timeline;

describe('the module built with other data', () => {
  let variant: Variant;
  beforeAll(() => void (variant = buildVariant(timeline, ['embed'])));
  afterAll(() => variant.remove());

  it('shows every event with its quotation and publisher, whatever the data call their sources and kinds', async ({
    serve,
    visit,
  }) => {
    const { events, kinds, sources } = timeline;
    const origin = await serve(
      serveTexts({
        '/': coursePage('<conflict-timeline></conflict-timeline><script type="module" src="module.js"></script>'),
        '/module.js': readFileSync(join(variant.folder, 'conflict-timeline.js'), 'utf8'),
      }),
    );
    const { page, trace } = await visit(origin);
    await waitForChart(page);
    const entries = page.locator('[part~=list] a[data-event]');
    const ids = await entries.evaluateAll((all: HTMLElement[]) => all.map(({ dataset }) => dataset['event']));
    expect(ids).toEqual(['lockdown', 'talks', 'more-talks']);
    expect(events.map(({ id }) => id)).toEqual(ids);

    for (const { id, kind, title, citations } of events) {
      await page.locator(`[part~=list] a[data-event="${id}"]`).click();
      const panel = page.locator('[part~=panel]');
      await panel.locator('.title').filter({ hasText: title }).waitFor();
      const [{ quote, source }] = citations;
      expect(await panel.locator('blockquote mark').allTextContents()).toEqual([quote]);
      expect(await panel.locator('blockquote').allTextContents()).toEqual(sources[source]!.paragraphs);
      expect(await panel.locator('.cited .source').innerText()).toContain(sources[source]!.publisher);
      expect(await panel.locator('.kind').innerText()).toContain(kinds[kind]!.label);
    }
    expect(await page.locator('[part~=legend] button').allInnerTexts()).toEqual(
      Object.values(kinds).map(({ label }) => expect.stringContaining(label) as unknown),
    );
    expect(trace.console).toEqual([]);
  });
});
