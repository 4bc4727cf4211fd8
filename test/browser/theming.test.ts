import { expect, html } from '@open-wc/testing';
import { media } from './support/input.js';
import { itNeeds } from './support/needs.js';
import { chartOf, rootOf, timelineFixture, until } from './support/timeline.js';

const LIGHT = 'rgb(251, 249, 244)';
const DARK = 'rgb(24, 22, 20)';
const paper = (element: Element): string => getComputedStyle(element).backgroundColor;

describe('the theme', () => {
  afterEach(async () => {
    document.documentElement.style.colorScheme = '';
    await media({ features: { 'prefers-color-scheme': 'light' } });
  });

  itNeeds(
    'dark',
    'follows the colour scheme of the page: light by default, the reader’s where the page allows both',
    async () => {
      await media({ features: { 'prefers-color-scheme': 'dark' } });
      const element = await timelineFixture();
      expect(paper(element)).to.equal(LIGHT);
      document.documentElement.style.colorScheme = 'light dark';
      expect(paper(element)).to.equal(DARK);
      await media({ features: { 'prefers-color-scheme': 'light' } });
      expect(paper(element)).to.equal(LIGHT);
      document.documentElement.style.colorScheme = 'dark';
      expect(paper(element)).to.equal(DARK);
    },
  );

  it('is light or dark as the attribute says, whatever the page is', async () => {
    document.documentElement.style.colorScheme = 'dark';
    expect(paper(await timelineFixture(html`<conflict-timeline theme="light"></conflict-timeline>`))).to.equal(LIGHT);
    document.documentElement.style.colorScheme = 'light';
    expect(paper(await timelineFixture(html`<conflict-timeline theme="dark"></conflict-timeline>`))).to.equal(DARK);
  });

  it('takes colours, fonts, corners and density from custom properties', async () => {
    const style = document.createElement('style');
    style.textContent = `conflict-timeline { --timeline-paper: rgb(1, 2, 3); --timeline-sans: monospace; --timeline-radius: 0px; --timeline-density: 0.5 }`;
    document.head.append(style);
    const element = await timelineFixture(html`<conflict-timeline selected="ceasefire-1994"></conflict-timeline>`);
    expect(paper(element)).to.equal('rgb(1, 2, 3)');
    const tick = chartOf(element).shadowRoot!.querySelector('.tick:not(.probe)')!;
    expect(getComputedStyle(tick).fontFamily).to.equal('monospace');
    const group = element.shadowRoot!.querySelector('.group')!;
    expect(getComputedStyle(group).borderRadius).to.equal('0px');
    const crumb = rootOf(element, 'panel').querySelector('.crumb')!;
    expect(getComputedStyle(crumb).paddingTop).to.equal('7px');
    style.remove();
  });

  it('lets the page style each region through its part', async () => {
    const style = document.createElement('style');
    const parts = ['chart', 'overview', 'legend', 'toolbar', 'panel', 'list', 'source'];
    style.textContent = parts
      .map((name, index) => `conflict-timeline::part(${name}) { outline: ${index + 1}px solid red }`)
      .join('');
    document.head.append(style);
    const element = await timelineFixture(html`<conflict-timeline selected="ceasefire-1994"></conflict-timeline>`);
    const widths = parts.map(
      (name) => getComputedStyle(element.shadowRoot!.querySelector(`[part~=${name}]`)!).outlineWidth,
    );
    expect(widths).to.deep.equal(parts.map((_, index) => `${index + 1}px`));
    style.remove();
  });

  it('sets its names anew when the reader spaces letters and words wider', async () => {
    const element = await timelineFixture();
    const root = chartOf(element).shadowRoot!;
    const widthOf = (selector: string): number => root.querySelector(selector)!.getBoundingClientRect().width;
    const [tag, name] = ['[data-event="ceasefire-1994"] .name-tag', '[data-event="ceasefire-1994"] .name'];
    const room = widthOf(tag) - widthOf(name);
    const wider = new CSSStyleSheet();
    wider.replaceSync('* { letter-spacing: 0.12em !important; word-spacing: 0.16em !important }');
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, wider];
    // The words for the date, which stand in the tag too, are wider as well.
    await until(() => widthOf(tag) - widthOf(name) > room);
  });
});
