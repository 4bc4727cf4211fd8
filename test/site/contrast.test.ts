import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SHOWS } from '../../src/url/show.js';
import { axeSource, violations } from './support/axe.js';
import { openSite, type Site } from './support/site.js';

interface Contrast {
  what: string;
  ratio: number;
}

/** Marks and lines of the drawings that carry a meaning. */
const DRAWN = '.core, .dash, .whisker, .cap, .stem, .foot, .axis, .ticks, .cluster, .handle, .brush, .loose';
/** Where a control has an edge. */
const CONTROLS = 'button, input, select, textarea, .group';

/**
 * The contrast of what is drawn or edged with the paper behind it, as the browser computes its colors; axe does not look
 * at edges or into drawings.
 */
async function contrasts(page: Page): Promise<{ text: Contrast[]; edges: Contrast[]; hair: number }> {
  await page.evaluate(axeSource);
  return page.evaluate(
    ({ drawn, controls }) => {
      interface Color {
        alpha: number;
        parseString(text: string): void;
      }
      const { Color, getContrast, flattenColors } = (
        window as unknown as {
          axe: {
            commons: {
              color: {
                Color: new () => Color;
                getContrast: (a: Color, b: Color) => number;
                flattenColors: (a: Color, b: Color) => Color;
              };
            };
          };
        }
      ).axe.commons.color;
      const colorOf = (text: string): Color => {
        const color = new Color();
        color.parseString(text);
        return color;
      };
      const paper = colorOf(getComputedStyle(document.body).backgroundColor);
      const ratio = (text: string, opacity = 1): number => {
        const color = colorOf(text);
        color.alpha *= opacity;
        return getContrast(paper, flattenColors(color, paper));
      };
      const text: { what: string; ratio: number }[] = [];
      const edges: { what: string; ratio: number }[] = [];
      const look = (root: Document | ShadowRoot): void => {
        for (const one of root.querySelectorAll('*')) {
          if (one.shadowRoot) look(one.shadowRoot);
          if (!one.checkVisibility({ visibilityProperty: true })) continue;
          const style = getComputedStyle(one);
          const what = `${one.localName}.${one.getAttribute('class') ?? ''}`;
          if (one instanceof SVGTextElement && one.textContent.trim()) text.push({ what, ratio: ratio(style.fill) });
          if (one.matches(drawn)) {
            const line = style.stroke === 'none' ? style.fill : style.stroke;
            edges.push({ what, ratio: ratio(line, Number(style.opacity)) });
          }
          // An edge may be there for its room alone.
          const edge = style.borderTopColor;
          const hasEdge = parseFloat(style.borderTopWidth) > 0 && !/, 0\)|\/ 0\)|transparent/.test(edge);
          if (one.matches(controls) && hasEdge) edges.push({ what, ratio: ratio(edge) });
        }
      };
      look(document);
      const list = document.createElement('hr');
      list.style.color = 'var(--page-hair)';
      document.body.append(list);
      return { text, edges, hair: ratio(getComputedStyle(list).color) };
    },
    { drawn: DRAWN, controls: CONTROLS },
  );
}

const below = (all: readonly Contrast[], least: number): Contrast[] => all.filter(({ ratio }) => ratio < least);
const query = (show: string): string => `${show === 'story' ? '' : `?show=${show}`}#ceasefire-1994`;
const CASES = SHOWS.flatMap((show) => (['light', 'dark'] as const).map((colorScheme) => ({ show, colorScheme })));

describe('the contrast of the page as it is drawn', () => {
  let site: Site;
  beforeAll(async () => {
    site = await openSite();
  });
  afterAll(() => site.close());

  it.each(CASES)('is 4.5 for text and 3 for marks and edges of controls as $show, $colorScheme', async (one) => {
    const { page } = await site.open(query(one.show), { colorScheme: one.colorScheme });
    const { text, edges } = await contrasts(page);
    expect(edges.length).toBeGreaterThan(2);
    expect(below(text, 4.5)).toEqual([]);
    expect(below(edges, 3)).toEqual([]);
  });

  it.each(CASES)(
    'is 7 for text and 4.5 for marks and edges where more is preferred, as $show, $colorScheme',
    async (one) => {
      const { page } = await site.open(query(one.show), { colorScheme: one.colorScheme, contrast: 'more' });
      const { text, edges, hair } = await contrasts(page);
      expect(below(text, 7)).toEqual([]);
      expect(below([...edges, { what: 'hairlines', ratio: hair }], 4.5)).toEqual([]);
      expect(await violations(page, { runOnly: ['color-contrast-enhanced'] })).toEqual([]);
    },
  );

  it.each(['guide/accessibility/', 'embed/build/', 'events/ceasefire-1994/', 'worksheet/dates/'])(
    'is 7 for text where more is preferred on %s',
    async (address) => {
      for (const colorScheme of ['light', 'dark'] as const) {
        const { page } = await site.openStill(`${address}index.html`, { colorScheme, contrast: 'more' });
        expect(await violations(page, { runOnly: ['color-contrast-enhanced'] })).toEqual([]);
      }
    },
  );
});
