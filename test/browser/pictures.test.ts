import { expect, html } from '@open-wc/testing';
import { media, picture, viewport } from './support/input.js';
import { itNeeds } from './support/needs.js';
import { chartOf, timelineFixture } from './support/timeline.js';

/** Widths of some words in each font of the chart: pictures taken with other fonts cannot be compared. */
function fontsOf(chart: Element): string {
  const widths = ['text.name', 'text.stated', 'text.tick'].map((kind) =>
    [...chart.shadowRoot!.querySelectorAll<SVGTextElement>(kind)]
      .map((text) => Math.round(text.getComputedTextLength() * 10))
      // Texts for measuring and labels without room are empty.
      .filter((width) => width > 0)
      .slice(0, 3),
  );
  return widths.flat().join(' ');
}

const VIEWS = { whole: '', 'late-1980s': '1987/1995', 'after-2020': '2020/2023' };

describe('the chart of the article’s timeline looks as in the accepted picture', () => {
  let fonts = '';

  before(async () => {
    await viewport({ width: 1280, height: 800 });
    document.body.style.margin = '0';
    document.documentElement.style.colorScheme = 'light dark';
    const element = await timelineFixture(html`<conflict-timeline view="1987/1995"></conflict-timeline>`);
    fonts = fontsOf(chartOf(element));
    element.remove();
  });

  for (const width of [360, 1280]) {
    for (const scheme of ['light', 'dark']) {
      for (const [name, view] of Object.entries(VIEWS)) {
        itNeeds('picture', `at ${width} pixels, ${scheme}, ${name}`, async function () {
          await viewport({ width, height: 800 });
          await media({ features: { 'prefers-color-scheme': scheme, 'prefers-reduced-motion': 'reduce' } });
          const element = await timelineFixture(html`<conflict-timeline view=${view}></conflict-timeline>`);
          const chart = chartOf(element);
          const { x, y, height } = chart.getBoundingClientRect();
          const box = { x, y, width: chart.clientWidth, height };
          const { result } = await picture({ name: `${name}-${width}-${scheme}`, ...box, fonts });
          if (result === 'other machine') return this.skip();
          expect(result).to.be.oneOf(['same', 'accepted']);
        });
      }
    }
  }
});
