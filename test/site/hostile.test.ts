import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { eventPage } from '../../src/site/pages/event-page.js';
import { framePage } from '../../src/site/pages/frame-page.js';
import { worksheetPage } from '../../src/site/pages/worksheet-page.js';
import { markup } from '../../src/site/shared/markup.js';
import { readTimeline } from '../../src/timeline/read-timeline.js';
import { checkTimeline } from '../../src/words/check-timeline.js';
import { english } from '../../src/words/english.js';
import { siteEnglish } from '../../src/words/site-english.js';
import { payloads } from '../hostile/payloads.js';
import { between, fieldsOf, hostileStrings, hostileTimelineOf } from '../hostile/timeline.js';
import { scanForInjections, setTraps, type InjectionScan } from './support/injection-scan.js';
import { dist, it, type Serve, type Visit } from './support/it.js';
import { serveTexts } from './support/server.js';
import { waitForChart } from './support/timeline-element.js';

const words = { ...english, ...siteEnglish };
/** So many strings make one timeline: up to 200 events the list shows all. */
const BATCH = 190;
const batches = Array.from({ length: Math.ceil(hostileStrings.length / BATCH) }, (_, at) =>
  hostileStrings.slice(at * BATCH, (at + 1) * BATCH),
);
const BATCHES = batches.map((strings, at) => ({ strings, number: at + 1 }));

/** The texts of an event. */
const FIELDS = ['title', 'summary', 'reasoning', 'quote', 'speaker', 'note', 'reference', 'what', 'why'];

const elementFiles = (timeline: unknown): Record<string, string> => ({
  '/index.html': `<!doctype html><html lang="en"><title>A page</title><body><conflict-timeline src="./timeline.json" selected="event-0"><p>Fallback</p></conflict-timeline><script type="module" src="conflict-timeline.js"></script>`,
  '/conflict-timeline.js': readFileSync(`${dist}conflict-timeline.js`, 'utf8'),
  '/timeline.json': JSON.stringify(timeline),
});

const HARMLESS = { caught: [], strange: [] };

interface TrappedPage {
  readonly page: Page;
  /** Requests to other hosts, and dialogs. */
  readonly foreign: string[];
  /** Messages on the console. */
  readonly said: string[];
}

/** Opens the first of some files in a page with traps. */
async function openTrapped(texts: Record<string, string>, serve: Serve, visit: Visit): Promise<TrappedPage> {
  const origin = await serve(serveTexts({ '/favicon.ico': '', '/icon.svg': '', ...texts }));
  const { page, trace } = await visit('about:blank', { initScript: setTraps });
  const foreign: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(origin)) foreign.push(request.url());
  });
  page.on('dialog', (dialog) => foreign.push(`dialog: ${dialog.message()}`));
  await page.goto(`${origin}/index.html`);
  return { page, foreign, said: trace.console };
}

/** Brings the element to print, for which it shows the panels of all events. */
async function printAll(page: Page, count: number): Promise<void> {
  await page.emulateMedia({ media: 'print' });
  await page
    .locator('[part~=list] conflict-timeline-panel')
    .nth(count - 1)
    .waitFor({ state: 'attached' });
}

/** Fields of a string that are nowhere on the page as they were given. */
function missing(
  { texts }: InjectionScan,
  strings: readonly string[],
  fields: readonly string[],
  read = (text: string): string => text,
): string[] {
  const exact = new Set(texts);
  let all: string | undefined;
  return strings.flatMap((text) =>
    [...fields.map((field) => fieldsOf(text, field)), between(text)]
      .map(read)
      .filter((wanted) => !exact.has(wanted) && !(all ??= texts.join('\n')).includes(wanted)),
  );
}

describe('hostile strings', () => {
  it('are many, of every class, and allowed by the format', () => {
    expect(hostileStrings.length).toBeGreaterThan(800);
    for (const strings of batches)
      expect(checkTimeline(hostileTimelineOf(strings))).toMatchObject({ problems: [], skipped: 0 });
  });

  it('are caught if they run, ask for something or bring an element', async ({ serve, visit }) => {
    const html = '<!doctype html><title>A</title><body><img src=//evil.example/x onerror=alert(1)><div></div>';
    const { page, foreign } = await openTrapped({ '/index.html': html }, serve, visit);
    const strange = [expect.anything(), expect.anything(), expect.anything()];
    await expect.poll(() => page.evaluate(scanForInjections)).toMatchObject({ caught: ['alert'], strange });
    expect(foreign).toEqual(['http://evil.example/x']);
  });

  it('become no address of a link', async ({ serve, visit }) => {
    const timeline = hostileTimelineOf(['x']);
    const [, plain] = timeline.events;
    const events = payloads.map(({ text }, index) => ({
      ...plain!,
      id: `event-${index}`,
      notes: [{ text: `note ${index}`, references: [{ publisher: `publisher ${index}`, url: text }] }],
    }));
    const { page, foreign, said } = await openTrapped(elementFiles({ ...timeline, events }), serve, visit);
    await printAll(page, events.length);
    const { texts, ...scan } = await page.evaluate(scanForInjections);
    expect({ ...scan, foreign, said }).toEqual({ ...HARMLESS, foreign: [], said: [] });
    for (const index of events.keys()) expect(texts).toContain(`publisher ${index}`);
    expect(await page.locator('[part~=list] .outside a').count()).toBe(0);
  });

  it.for(BATCHES)(
    'are text in the element, on the screen and on paper: batch $number',
    async ({ strings }, { serve, visit }) => {
      const { page, foreign, said } = await openTrapped(elementFiles(hostileTimelineOf(strings)), serve, visit);
      await waitForChart(page);
      const screen = await page.evaluate(scanForInjections);
      expect(screen).toMatchObject(HARMLESS);
      expect(missing(screen, strings, ['title'])).toEqual([]);
      expect(missing(screen, strings.slice(0, 40), ['kind'])).toEqual([]);
      expect(await page.locator('[part~=list] [data-event]').count()).toBe(strings.length + 2);
      expect(screen.texts).toContain('A plain event called after');

      await printAll(page, strings.length + 2);
      const paper = await page.evaluate(scanForInjections);
      expect(paper).toMatchObject(HARMLESS);
      expect(missing(paper, strings, FIELDS)).toEqual([]);
      expect(missing(paper, strings.slice(0, 20), ['publisher', 'source'])).toEqual([]);
      expect({ foreign, said }).toEqual({ foreign: [], said: [] });
    },
  );

  it.for(BATCHES)('are text in the pages of the site: batch $number', async ({ strings }, { serve, visit }) => {
    const timeline = readTimeline(hostileTimelineOf(strings)).timeline!;
    const files = { styles: [] };
    const event = timeline.events[1]!;
    const pages = {
      '/index.html': framePage({ timeline, words, form: 'file', head: markup``, script: markup`` }),
      '/event.html': eventPage({ timeline, event, words, siteUrl: undefined, styles: [] }),
      '/worksheet.html': worksheetPage({ timeline, words, hides: 'events', files, siteUrl: undefined }),
    };
    const { page, foreign, said } = await openTrapped(pages, serve, visit);
    // No page can hold a NUL or half a character.
    const read = (text: string): string => text.replace(/\0/g, '').replace(/\p{Surrogate}/gu, '\ufffd');
    const list = await page.evaluate(scanForInjections);
    expect(list).toMatchObject(HARMLESS);
    expect(missing(list, strings, FIELDS, read)).toEqual([]);
    expect(missing(list, strings.slice(0, 1), ['timeline', 'about'], read)).toEqual([]);
    expect(missing(list, strings.slice(0, 20), ['publisher', 'source', 'author', 'term'], read)).toEqual([]);
    for (const path of ['event', 'worksheet']) {
      await page.goto(new URL(`/${path}.html`, page.url()).href);
      expect(await page.evaluate(scanForInjections), path).toMatchObject(HARMLESS);
    }
    expect({ foreign, said }).toEqual({ foreign: [], said: [] });
  });
});
