import { pathToFileURL } from 'node:url';
import type { Browser, Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { launchFirefox } from './support/browser-options.js';
import { it, type Serve, type Visit } from './support/it.js';
import { coursePage, serveFolder, servePage } from './support/server.js';
import { frameIn, stateOf, waitForChart, waitForPanel, type TimelineElement } from './support/timeline-element.js';
import { aliasOf, variantTimeline } from './support/variant.js';

type Place = Page | Frame;
type Engine = 'chromium' | 'firefox';

/** What can be set. */
interface Settings {
  readonly selected?: string;
  readonly view?: string;
  readonly kinds?: string;
  readonly theme?: string;
}

/** Where a form can be had. */
interface Hosting {
  /** Address of the variant's folder, with its slash. */
  readonly url: string;
  readonly folder: string;
  readonly serve: Serve;
}

interface Form {
  /** @returns the document that the element is in */
  readonly open: (page: Page, settings: Settings, hosting: Hosting) => Promise<Place>;
  /** Whether the address of the document follows what is open. */
  readonly keepsAddress: boolean;
  /** Whether the document around the element is ours, and has its colour. */
  readonly isOurs: boolean;
}

const SETTINGS: Readonly<Record<string, Settings>> = {
  nothing: {},
  'an event': { selected: 'ceasefire-1994' },
  'an event without a date': { selected: 'humanitarian-impact' },
  'an old name of an event': { selected: aliasOf('ceasefire-1994') },
  'a period': { view: '1988/1994' },
  'all there is': { selected: 'fighting-2020', view: '2020-08/2020-12', kinds: 'war ceasefire', theme: 'dark' },
};

/** An address says everything but a theme as all forms read it. */
function addressOf({ theme, selected, view, kinds }: Settings): string {
  const parameters = Object.entries({ theme, view, kinds: kinds?.replaceAll(' ', '+') });
  const query = parameters.flatMap(([name, value]) => (value ? [`${name}=${value}`] : [])).join('&');
  return `${query && `?${query}`}${selected ? `#${selected}` : ''}`;
}

const attributesOf = (settings: Settings): string =>
  Object.entries(settings)
    .map(([name, value]) => ` ${name}="${String(value)}"`)
    .join('');

const tag = (attributes: string, url: string): string =>
  coursePage(
    `<conflict-timeline${attributes}></conflict-timeline><script type="module" src="${url}conflict-timeline.js"></script>`,
  );

const FORMS: Readonly<Record<string, Form>> = {
  'the page': {
    open: async (page, { theme, ...settings }, { url }) => {
      // The page follows the reader's scheme, as all pages do that are not embedded.
      await page.emulateMedia({ colorScheme: theme === 'dark' ? 'dark' : 'light' });
      await page.goto(`${url}${addressOf(settings)}`);
      return page;
    },
    keepsAddress: true,
    isOurs: true,
  },
  'the frame': {
    open: async (page, settings, { url, serve }) => {
      const src = `${url}embed/index.html${addressOf(settings)}`;
      await page.goto(await serve(servePage(coursePage(`<iframe src="${src}" width="900" height="700"></iframe>`))));
      return frameIn(page);
    },
    keepsAddress: true,
    isOurs: true,
  },
  'the tag': {
    open: async (page, settings, { url, serve }) => {
      await page.goto(await serve(servePage(tag(attributesOf(settings), url))));
      return page;
    },
    keepsAddress: false,
    isOurs: false,
  },
  'the tag that keeps its address': {
    open: async (page, { theme, ...settings }, { url, serve }) => {
      const attributes = attributesOf({ ...(theme && { theme }) });
      const origin = await serve(servePage(tag(` bookmark${attributes}`, url)));
      await page.goto(`${origin}/lesson${addressOf(settings)}`);
      return page;
    },
    keepsAddress: true,
    isOurs: false,
  },
  'the single file': {
    open: async (page, settings, { folder }) => {
      await page.goto(`${pathToFileURL(`${folder}/conflict-timeline.html`).href}${addressOf(settings)}`);
      return page;
    },
    keepsAddress: true,
    isOurs: true,
  },
};

const DARK_PAPER = 'rgb(24, 22, 20)';
/** Of what is open: in the panel, or as a step of the story. */
const HEADING = '[part~=panel] .title, .entry[aria-current=step] h3';

const casesIn = (engine: Engine, names: readonly string[]) =>
  Object.keys(FORMS).flatMap((form) => names.map((settings) => ({ engine, form, settings })));
const FIREFOX_CASES = casesIn('firefox', ['an old name of an event', 'all there is'])
  // The scheme of the reader cannot be set there.
  .filter(({ form, settings }) => form !== 'the page' || !SETTINGS[settings]!.theme);
const CASES = [...casesIn('chromium', Object.keys(SETTINGS)), ...(launchFirefox ? FIREFOX_CASES : [])];

describe('every form of the timeline', () => {
  let firefox: Browser | undefined;
  beforeAll(async () => void (firefox = await launchFirefox?.()));
  afterAll(() => firefox?.close());

  const pageIn = async (engine: Engine, visit: Visit): Promise<Page> =>
    engine === 'firefox' ? firefox!.newPage() : (await visit('about:blank', { colorScheme: 'light' })).page;

  it.for(CASES)('takes $settings: $form in $engine', async ({ engine, form, settings }, { serve, variant, visit }) => {
    const { selected, view, kinds, theme } = SETTINGS[settings]!;
    const event = variantTimeline.events.find(({ id }) => selected === id || selected === aliasOf(id));
    const { open, keepsAddress, isOurs } = FORMS[form]!;
    const page = await pageIn(engine, visit);
    await page.setViewportSize({ width: 1000, height: 700 });
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    page.on('console', (message) => errors.push(message.text()));
    const url = `${await serve(serveFolder(variant, '/some/course/'))}/some/course/`;
    const place = await open(page, SETTINGS[settings]!, { url, folder: variant, serve });

    await waitForChart(place);
    if (event) await place.locator(HEADING).filter({ hasText: event.title }).waitFor();
    const state = await stateOf(place);
    expect(state.selected).toBe(event?.id);
    if (view || !selected) expect(state.view).toBe(view);
    expect(state.kinds).toBe(kinds);
    if (event && keepsAddress) await expect.poll(() => place.evaluate(() => location.hash)).toBe(`#${event.id}`);
    const { paper, around } = await place.locator('conflict-timeline').evaluate((element) => ({
      paper: getComputedStyle(element).backgroundColor,
      around: getComputedStyle(document.body).backgroundColor,
    }));
    expect(paper === DARK_PAPER).toBe(theme === 'dark');
    // What is around it in a page of ours must not show as a rim of another colour.
    if (isOurs) expect(around).toBe(paper);
    if (kinds) {
      expect(await place.locator('[part~=legend] [aria-pressed=true]').count()).toBe(kinds.split(' ').length);
    }
    expect(errors).toEqual([]);
    if (engine === 'firefox') await page.close();
  });

  it.for(Object.keys(FORMS))(
    'opens no other event for one that is unknown: %s',
    async (form, { serve, variant, visit }) => {
      const { page } = await visit('about:blank');
      const url = `${await serve(serveFolder(variant, '/some/course/'))}/some/course/`;
      const place = await FORMS[form]!.open(page, { selected: 'ceasefire-1995' }, { url, folder: variant, serve });
      const notice = place.locator(':is(.notice, .address-notice):visible');
      await notice.filter({ hasText: 'no event called “ceasefire-1995”' }).waitFor();
      expect(await place.locator(HEADING).count()).toBe(0);
    },
  );
});

describe('the tag that keeps its address', () => {
  it('leaves the hash of its page and another timeline on the page alone', async ({ serve, site, visit }) => {
    const tags = `<conflict-timeline id="one" bookmark></conflict-timeline><conflict-timeline id="two"></conflict-timeline>
      <script type="module" src="${site.url}conflict-timeline.js"></script>`;
    const { page } = await visit(`${await serve(servePage(coursePage(tags)))}/#/route/7`);
    const selected = (id: string) => page.locator(`#${id}`).evaluate(({ selected }: TimelineElement) => selected);
    const hash = () => page.evaluate(() => location.hash);
    await page.locator('#two [part~=list] a[data-event="ceasefire-2020"]').click();
    await expect.poll(() => selected('two')).toBe('ceasefire-2020');
    expect(await selected('one')).toBe(undefined);
    expect(await hash()).toBe('#/route/7');
    await page.locator('#one [part~=list] a[data-event="ceasefire-1994"]').click();
    await expect.poll(() => selected('one')).toBe('ceasefire-1994');
    expect(await hash()).toBe('#/route/7');
    expect(await selected('two')).toBe('ceasefire-2020');
  });
});

describe('the frame', () => {
  it('opens the event of its query, unless its hash names another', async ({ open }) => {
    const address = 'embed/index.html?selected=ceasefire-1994';
    const { page } = await open(address);
    await waitForPanel(page, 'A ceasefire is signed');
    const { page: other } = await open(`${address}#fighting-2020`);
    await waitForPanel(other, 'Fighting breaks out again');
  });
});
