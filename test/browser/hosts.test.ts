import { expect, fixture, html } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import type { TemplateResult } from 'lit';
import type { ConflictTimelineElement } from '../../src/elements/conflict-timeline/element.js';
import { Random } from '../unit/layout/support/random.js';
import { media, viewport } from './support/input.js';
import { randomTimeline } from './support/random-timeline.js';
import { drawn, nextFrame, until } from './support/timeline.js';

/** A page that a timeline is put into. */
interface Host {
  readonly name: string;
  /** What stands around the tag; by default nothing. */
  readonly around?: (timeline: TemplateResult) => TemplateResult;
  /** The page's own style sheet. */
  readonly css?: string;
  readonly dir?: 'rtl';
  readonly lang?: string;
}

const inBox =
  (style: string) =>
  (timeline: TemplateResult): TemplateResult =>
    html`<div style=${style}>${timeline}</div>`;
const beside =
  (style: string) =>
  (timeline: TemplateResult): TemplateResult =>
    html`<div style=${style}>
      <nav style="flex: none; width: 60px">Menu</nav>
      ${timeline}
    </div>`;

/** Places of all shapes; a new one is one line. They are tried in a wide window and on a phone. */
const PLACES: readonly Host[] = [
  { name: 'a flex row', around: beside('display: flex') },
  { name: 'a flex row that centres', around: beside('display: flex; justify-content: center; align-items: center') },
  { name: 'a flex column that centres', around: beside('display: flex; flex-direction: column; align-items: center') },
  { name: 'an inline flex row', around: beside('display: inline-flex') },
  { name: 'a grid with an automatic column', around: beside('display: grid; grid-template-columns: auto auto') },
  { name: 'a grid that centres', around: inBox('display: grid; place-items: center') },
  { name: 'an inline block', around: inBox('display: inline-block') },
  { name: 'a float', around: inBox('float: left') },
  { name: 'a box that fits its content', around: inBox('width: fit-content') },
  { name: 'a box as narrow as its content can be', around: inBox('width: min-content') },
  { name: 'an absolute box', around: inBox('position: absolute; top: 0; left: 0') },
  { name: 'a fixed box', around: inBox('position: fixed; inset: 0 auto auto 0; max-height: 100%; overflow: auto') },
  {
    name: 'a table cell',
    around: (timeline) =>
      html`<table>
        <tr>
          <td>Cell</td>
          <td>${timeline}</td>
        </tr>
      </table>`,
  },
  {
    name: 'a field set',
    around: (timeline) =>
      html`<fieldset style="padding: 10px">
        <legend>Lesson</legend>
        ${timeline}
      </fieldset>`,
  },
  { name: 'an open dialog', around: (timeline) => html`<dialog open>${timeline}</dialog>` },
  { name: 'a box that scrolls', around: inBox('height: 300px; overflow: auto') },
  { name: 'a container of its own', around: inBox('container-type: inline-size') },
  { name: 'a narrow column', around: inBox('width: 300px') },
  { name: 'a page from right to left', dir: 'rtl', lang: 'ar' },
  { name: 'a box from right to left', around: inBox('direction: rtl') },
  { name: 'a page that makes the tag a flex row', css: 'conflict-timeline { display: flex }' },
  { name: 'a page that makes the tag an inline flex row', css: 'conflict-timeline { display: inline-flex }' },
  {
    name: 'a page that makes the tag a grid that centres',
    css: 'conflict-timeline { display: grid; place-items: center }',
  },
  {
    name: 'a page that makes the tag a grid of two columns',
    css: 'conflict-timeline { display: grid; grid-template-columns: 1fr 1fr }',
  },
  { name: 'a page that makes the tag an inline block', css: 'conflict-timeline { display: inline-block }' },
  { name: 'a page that gives the tag no box', css: 'conflict-timeline { display: contents }' },
  { name: 'a page that pads a tag of full width', css: 'conflict-timeline { width: 100%; padding: 0 20px }' },
  { name: 'a box written from top to bottom', around: inBox('writing-mode: vertical-rl') },
  { name: 'a box as wide as its content would be', around: inBox('width: max-content') },
];

/** Pages that style all that is in them. */
const STYLED_PAGES: readonly Host[] = [
  { name: 'a page that centres its text', css: 'body { text-align: center }' },
  { name: 'a page with a small root', css: 'html { font-size: 62.5% }' },
  { name: 'a page with a large root', css: 'html { font-size: 150% }' },
  { name: 'a page with wide letters and words', css: 'body { letter-spacing: 0.3em; word-spacing: 1em }' },
  { name: 'a page that breaks no line', css: 'body { white-space: nowrap }' },
  { name: 'a page that keeps white space', css: 'body { white-space: pre; tab-size: 8 }' },
  { name: 'a page that indents and hyphenates', css: 'body { text-indent: 3em; hyphens: auto; line-height: 3 }' },
  { name: 'a page in capitals', css: 'body { text-transform: uppercase; font-variant: small-caps }' },
  { name: 'a page in another font', css: 'body { font: italic 700 30px/2 monospace; text-shadow: 1px 1px red }' },
  { name: 'a page that breaks words anywhere', css: 'body { word-break: break-all; line-break: anywhere }' },
  { name: 'a page that styles every element', css: '* { box-sizing: content-box; text-align: right; font-size: 9px }' },
];

const TIMELINE = html`<conflict-timeline selected="ceasefire-1994"></conflict-timeline>`;

const frameOf = (element: ConflictTimelineElement): Element => element.shadowRoot!.querySelector('.frame')!;

/** Where each element of a timeline is, seen from the timeline's own corner, in whole pixels. */
function places(element: ConflictTimelineElement): string[] {
  const corner = frameOf(element).getBoundingClientRect();
  const found: string[] = [];
  const visit = (root: ParentNode): void => {
    for (const one of root.querySelectorAll('*')) {
      const { x, y, width, height } = one.getBoundingClientRect();
      const box = [x - corner.x, y - corner.y, width, height].map(Math.round);
      if (width > 0) found.push(`${one.localName}.${one.getAttribute('class') ?? ''} ${box.join(' ')}`);
      if (one.shadowRoot) visit(one.shadowRoot);
    }
  };
  visit(element.shadowRoot!);
  return found;
}

describe('a timeline in any page', () => {
  const root = document.documentElement;
  let reported: string[] = [];
  const note = ({ message }: ErrorEvent): void => void reported.push(message);

  const put = async (around: TemplateResult): Promise<ConflictTimelineElement> => {
    const box = await fixture<HTMLElement>(html`<div>${around}</div>`);
    const element = box.querySelector('conflict-timeline')!;
    await drawn(element);
    return element;
  };
  const leave = (): void => {
    document.adoptedStyleSheets = [];
    root.removeAttribute('dir');
    root.removeAttribute('lang');
  };
  beforeEach(async () => {
    await viewport({ width: 1200, height: 800 });
    await media({ features: { 'prefers-reduced-motion': 'reduce' } });
    reported = [];
    addEventListener('error', note);
  });
  afterEach(() => {
    removeEventListener('error', note);
    leave();
  });

  const hosts = [
    ...[...PLACES, ...STYLED_PAGES].map((host) => ({ windowWidth: 1200, ...host })),
    ...PLACES.map((host) => ({ windowWidth: 320, ...host })),
  ];
  for (const { windowWidth, name, around = (timeline: TemplateResult) => timeline, css = '', dir, lang } of hosts) {
    it(`has a width, keeps within the page and looks as anywhere: ${name}, ${windowWidth} px wide`, async () => {
      await viewport({ width: windowWidth, height: 800 });
      if (dir) root.dir = dir;
      if (lang) root.lang = lang;
      // A new one each time: WebKit keeps what a sheet said when it was adopted before.
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
      document.adoptedStyleSheets = [sheet];
      const element = await put(around(TIMELINE));
      const { width } = frameOf(element).getBoundingClientRect();
      expect(width).to.be.within(Math.min(windowWidth * 0.7, 300), windowWidth);
      expect(root.scrollWidth).to.be.at.most(innerWidth);
      const here = places(element);
      element.remove();
      leave();
      const plain = await put(html`<div style="width: ${width}px">${TIMELINE}</div>`);
      expect(here).to.deep.equal(places(plain));
      expect(reported).to.deep.equal([]);
    });
  }

  for (const width of [0, 1, 2, 17, 60, 160]) {
    it(`draws what fits into ${width} pixels, and all of it when there is room`, async () => {
      const element = await put(html`<div style="width: 700px">${TIMELINE}</div>`);
      const box = element.parentElement!;
      const wide = places(element);
      box.style.cssText = `width: ${width}px; overflow: hidden`;
      for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
      box.style.cssText = 'width: 700px';
      for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
      await drawn(element);
      expect(places(element)).to.deep.equal(wide);
      expect(reported).to.deep.equal([]);
    });
  }

  it('keeps the names of two timelines of a page apart', async () => {
    await put(html`${TIMELINE} ${TIMELINE}`);
    const elements = [...document.querySelectorAll('conflict-timeline')];
    await Promise.all(elements.map(drawn));
    const regions = elements.flatMap(({ shadowRoot }) => [...shadowRoot!.querySelectorAll('[role=region]')]);
    expect(regions.map(({ ariaLabel }) => ariaLabel)).to.deep.equal(['The open event', 'The open event of timeline 2']);
  });

  it('survives random widths, spans, views, counts and directions', async function () {
    // `FUZZ=5000 npm test -- browser hosts` for more of them.
    const times = Number((await executeServerCommand<string, string>('setting', 'FUZZ')) || 40);
    this.timeout(20_000 + times * 1000);
    const random = new Random(Number((await executeServerCommand<string, string>('setting', 'SEED')) || 20201110));
    const element = await put(html`<div>${TIMELINE}</div>`);
    const box = element.parentElement!;
    let slowest = 0;
    for (let time = 0; time < times; time++) {
      const start = performance.now();
      const timeline = randomTimeline(random);
      const dates = [random.pick(timeline.events), random.pick(timeline.events)].map(({ date }) => date!.start);
      box.style.cssText = `width: ${random.whole(0, random.pick([3, 400, 5120]))}px; overflow: hidden`;
      box.dir = random.pick(['ltr', 'rtl']);
      element.timeline = timeline;
      element.view = random.chance(0.5) ? dates.join('/') : undefined;
      if (random.chance(0.5)) element.zoomBy(random.pick([0.01, 0.5, 2, 1e6]));
      element.select(random.chance(0.5) ? random.pick(timeline.events).id : null);
      for (let frame = 0; frame < 3; frame++) await nextFrame();
      slowest = Math.max(slowest, performance.now() - start);
    }
    expect(reported).to.deep.equal([]);
    // No benchmark: it tells work from a page that stands still.
    expect(slowest).to.be.below(10_000);
  });

  for (const [size, pixels] of [
    ['1.25em', 20],
    ['150%', 24],
    ['larger', 19.2],
    ['nonsense', 16],
  ] as const) {
    it(`takes a text size of ${size} as that much of the reader’s own, once and for all`, async () => {
      const element = await put(
        html`<div style="width: 800px; font-size: 40px; --timeline-font-size: ${size}">${TIMELINE}</div>`,
      );
      const rem = (): string =>
        element.shadowRoot!.querySelector<HTMLElement>('.layout')!.style.getPropertyValue('--_rem') || '16px';
      await until(() => Math.abs(parseFloat(rem()) - pixels) < 0.1);
      for (let frame = 0; frame < 10; frame++) await nextFrame();
      expect(parseFloat(rem())).to.be.closeTo(pixels, 0.1);
    });
  }

  it('leads to nothing that lies under what the page has sticking at its top', async () => {
    await viewport({ width: 360, height: 700 });
    const page = await put(
      html`<header style="position: fixed; inset: 0 0 auto; height: 80px; z-index: 9"></header>
        <div style="--timeline-sticky-top: 80px">${TIMELINE}</div>`,
    );
    const inPart = (name: string): ShadowRoot => page.shadowRoot!.querySelector(name)!.shadowRoot!;
    const entries = inPart('conflict-timeline-list').querySelectorAll<HTMLElement>('[data-event]');
    entries[entries.length - 1]!.click();
    await drawn(page);
    const title = inPart('conflict-timeline-panel').querySelector('.title')!;
    await until(() => inPart('conflict-timeline-panel').activeElement === title);
    expect(title.getBoundingClientRect().top).to.be.within(80, 620);
  });

  it('makes all of its text and drawing larger for a reader who wants larger text, within its width', async () => {
    const style = html`<style>
      conflict-timeline.large {
        --timeline-font-size: 24px;
      }
    </style>`;
    const usual = await put(html`<div style="width: 800px">${TIMELINE}</div>`);
    const heightOf = (element: ConflictTimelineElement, selector: string): number =>
      element
        .shadowRoot!.querySelector('conflict-timeline-chart')!
        .shadowRoot!.querySelector(selector)!
        .getBoundingClientRect().height;
    const [tag, period] = [heightOf(usual, 'rect.name-tag'), heightOf(usual, '.period')];
    usual.remove();
    const large = await put(
      html`${style}
        <div style="width: 800px">
          <conflict-timeline class="large" selected="ceasefire-1994"></conflict-timeline>
        </div>`,
    );
    // A chart of 800 px with text half as large again is laid out like one of 533 px.
    expect(heightOf(large, 'rect.name-tag')).to.be.closeTo(tag * 1.5, 4);
    expect(heightOf(large, '.period')).to.be.greaterThan(period);
    expect(root.scrollWidth).to.be.at.most(innerWidth);
  });
});
