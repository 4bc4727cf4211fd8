import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { english } from '../../src/words/english.js';
import { readTimeline } from '../../src/timeline/read-timeline.js';
import { checkTimeline } from '../../src/words/check-timeline.js';
import type { Timeline } from '../../src/timeline/types.js';
import { eventPage } from '../../src/site/pages/event-page.js';
import { framePage } from '../../src/site/pages/frame-page.js';
import { markup } from '../../src/site/shared/markup.js';
import { siteEnglish } from '../../src/words/site-english.js';
import { worksheetPage } from '../../src/site/pages/worksheet-page.js';
import { payloads } from '../hostile/payloads.js';
import { between, fieldsOf, hostileStrings, hostileTimelineOf } from '../hostile/timeline.js';
import { serveTexts, type Server } from './support/server.js';
import { dist, openSite, type Site } from './support/site.js';

const words = { ...english, ...siteEnglish };
/** So many strings make one timeline: up to 200 events the list shows all. */
const BATCH = 190;
const batches = Array.from({ length: Math.ceil(hostileStrings.length / BATCH) }, (_, at) =>
  hostileStrings.slice(at * BATCH, (at + 1) * BATCH),
);

const elementPage = `<!doctype html><html lang="en"><title>A page</title><body><conflict-timeline src="./timeline.json" selected="event-0"><p>Fallback</p></conflict-timeline><script type="module" src="conflict-timeline.js"></script>`;

/** Runs in the page before anything of it: notes whatever comes to run that should not. */
function setTraps(): void {
  const caught: string[] = [];
  Object.assign(window, { caught });
  for (const name of ['alert', 'confirm', 'prompt', 'open', 'msgbox'] as const) {
    Object.assign(window, { [name]: () => void caught.push(name) });
  }
  addEventListener('error', ({ message }) => void caught.push(`error: ${message}`));
  addEventListener('unhandledrejection', ({ reason }) => void caught.push(`rejection: ${String(reason)}`));
}

interface Scan {
  caught: string[];
  /** Elements and attributes that data may not bring. */
  strange: string[];
  texts: string[];
}

/** What is on the page, through open shadow roots. Runs in the page. */
function scan(): Scan {
  const strange: string[] = [];
  const texts: string[] = [];
  const visit = (node: Node): void => {
    if (node instanceof Text) texts.push(node.data);
    if (node instanceof Element) {
      const isOurs = node.matches('head *') || node.matches('script[type="application/ld+json"], body > script[src]');
      if (
        !isOurs &&
        node.matches(
          'script, iframe, object, embed, link, meta, base, form, style, img, image, use, video, audio, template, foreignObject, animate, set',
        )
      ) {
        strange.push(node.outerHTML.slice(0, 200));
      }
      for (const { name, value } of node.attributes) {
        const runs = /^on/i.test(name) || name === 'srcdoc' || name === 'style';
        const leads = /href|src|action|data$/.test(name) && !isOurs && !/^(#|https?:\/\/|\.\.?\/)/.test(value);
        if (runs || leads) strange.push(`${node.localName} ${name}=${value.slice(0, 100)}`);
      }
      if (node instanceof HTMLTextAreaElement) texts.push(node.value);
      node.shadowRoot?.childNodes.forEach(visit);
    }
    node.childNodes.forEach(visit);
  };
  visit(document.documentElement);
  return { caught: (window as unknown as { caught: string[] }).caught, strange, texts };
}

/** Fields of a string that are nowhere on the page as they were given. */
function missing(
  { texts }: Scan,
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
  let site: Site;
  const servers: Server[] = [];
  beforeAll(async () => void (site = await openSite()));
  afterAll(async () => {
    await Promise.all(servers.map((server) => server.close()));
    await site.close();
  });

  /** Opens a page of some texts, and says what it asks for and what it says. */
  async function open(
    texts: Record<string, string>,
    path = '/index.html',
  ): Promise<{ page: Page; foreign: string[]; said: string[] }> {
    const server = await serveTexts({ '/favicon.ico': '', '/icon.svg': '', ...texts });
    servers.push(server);
    const { page, trace } = await site.openStill('about:blank');
    await page.unroute('**/*.js');
    const foreign: string[] = [];
    page.on('request', (request) => {
      if (!request.url().startsWith(server.origin)) foreign.push(request.url());
    });
    page.on('dialog', (dialog) => foreign.push(`dialog: ${dialog.message()}`));
    await page.addInitScript(setTraps);
    await page.goto(`${server.origin}${path}`);
    return { page, foreign, said: trace.console };
  }

  it('are many, of every class', () => {
    expect(hostileStrings.length).toBeGreaterThan(800);
    for (const strings of batches)
      expect(checkTimeline(hostileTimelineOf(strings))).toMatchObject({ problems: [], skipped: 0 });
  });

  it('would be caught if they ran, asked for something or brought an element', async () => {
    const { page, foreign } = await open({
      '/index.html': '<!doctype html><title>A</title><body><img src=//evil.example/x onerror=alert(1)><div></div>',
    });
    await expect
      .poll(() => page.evaluate(scan))
      .toMatchObject({ caught: ['alert'], strange: [expect.anything(), expect.anything(), expect.anything()] });
    expect(foreign).toEqual(['http://evil.example/x']);
    await page.context().close();
  });

  it('become no address of a link', async () => {
    const [, plain] = hostileTimelineOf(['x']).events;
    const events = payloads.map(({ text }, index) => ({
      ...plain!,
      id: `event-${index}`,
      notes: [{ text: `note ${index}`, references: [{ publisher: `publisher ${index}`, url: text }] }],
    }));
    const { page, foreign, said } = await open({
      '/index.html': elementPage,
      '/conflict-timeline.js': readFileSync(`${dist}conflict-timeline.js`, 'utf8'),
      '/timeline.json': JSON.stringify({ ...hostileTimelineOf(['x']), events }),
    });
    await page.emulateMedia({ media: 'print' });
    await page
      .locator('[part~=list] conflict-timeline-panel')
      .nth(events.length - 1)
      .waitFor({ state: 'attached' });
    const { caught, strange, texts } = await page.evaluate(scan);
    expect({ caught, strange, foreign, said }).toEqual({ caught: [], strange: [], foreign: [], said: [] });
    for (const index of events.keys()) expect(texts).toContain(`publisher ${index}`);
    expect(await page.locator('[part~=list] .outside a').count()).toBe(0);
    await page.context().close();
  });

  describe.each(batches.map((strings, at) => [at + 1, strings] as const))(
    'in every text of a timeline, batch %i,',
    (_, strings) => {
      const data: Timeline = hostileTimelineOf(strings);
      const json = JSON.stringify(data);

      it('are text in the element, on the screen and on paper', async () => {
        const { page, foreign, said } = await open({
          '/index.html': elementPage,
          '/conflict-timeline.js': readFileSync(`${dist}conflict-timeline.js`, 'utf8'),
          '/timeline.json': json,
        });
        await page.locator('[part~=chart] [data-event]').first().waitFor({ state: 'attached' });
        const screen = await page.evaluate(scan);
        expect(screen).toMatchObject({ caught: [], strange: [] });
        expect(missing(screen, strings, ['title'])).toEqual([]);
        expect(missing(screen, strings.slice(0, 40), ['kind'])).toEqual([]);
        expect(await page.locator('[part~=list] [data-event]').count()).toBe(strings.length + 2);
        expect(screen.texts).toContain('A plain event called after');

        await page.emulateMedia({ media: 'print' });
        await page
          .locator('[part~=list] conflict-timeline-panel')
          .nth(strings.length + 1)
          .waitFor({ state: 'attached' });
        const paper = await page.evaluate(scan);
        expect(paper).toMatchObject({ caught: [], strange: [] });
        expect(
          missing(paper, strings, [
            'title',
            'summary',
            'reasoning',
            'quote',
            'speaker',
            'note',
            'reference',
            'what',
            'why',
          ]),
        ).toEqual([]);
        expect(missing(paper, strings.slice(0, 20), ['publisher', 'source'])).toEqual([]);
        expect({ foreign, said }).toEqual({ foreign: [], said: [] });
        await page.context().close();
      });

      it('are text in the pages', async () => {
        const files = { styles: [] };
        const timeline = readTimeline(data).timeline!;
        const [first] = timeline.events.slice(1);
        const { page, foreign, said } = await open({
          '/index.html': framePage({ timeline, words, form: 'file', head: markup``, script: markup`` }),
          '/event.html': eventPage({ timeline, event: first!, words, siteUrl: undefined, styles: [] }),
          '/worksheet.html': worksheetPage({ timeline, words, hides: 'events', files, siteUrl: undefined }),
        });
        // No page can hold a NUL or half a character.
        const read = (text: string): string => text.replace(/\0/g, '').replace(/\p{Surrogate}/gu, '\ufffd');
        const list = await page.evaluate(scan);
        expect(list).toMatchObject({ caught: [], strange: [] });
        expect(
          missing(
            list,
            strings,
            ['title', 'summary', 'reasoning', 'quote', 'speaker', 'note', 'reference', 'what', 'why'],
            read,
          ),
        ).toEqual([]);
        expect(missing(list, strings.slice(0, 1), ['timeline', 'about'], read)).toEqual([]);
        expect(missing(list, strings.slice(0, 20), ['publisher', 'source', 'author', 'term'], read)).toEqual([]);
        for (const path of ['event', 'worksheet']) {
          await page.goto(new URL(`/${path}.html`, page.url()).href);
          expect(await page.evaluate(scan)).toMatchObject({ caught: [], strange: [] });
        }
        expect({ foreign, said }).toEqual({ foreign: [], said: [] });
        await page.context().close();
      });
    },
  );
});
