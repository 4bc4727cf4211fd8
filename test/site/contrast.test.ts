import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { SHOWS } from '../../src/url/show.js';
import { axeSource } from './support/axe.js';
import { it } from './support/it.js';

interface Contrast {
  readonly what: string;
  readonly ratio: number;
}

interface Contrasts {
  readonly text: Contrast[];
  readonly edges: Contrast[];
}

/** Marks and lines of the drawings that carry a meaning. */
const MARKS = '.sure, .hatch, .bracket, .unsure-mark, .mark-hatch, .axis, .horizon, .chevron, .stem, .handle, .brush';
/** Where a control has an edge. */
const CONTROLS = 'button, input, select, textarea, .group';
const SCHEMES = ['light', 'dark'] as const;

/** What WCAG 1.4.3 and 1.4.11 ask for, and what readers get who prefer more. */
const LEVELS = [
  { contrast: 'no-preference', text: 4.5, edges: 3 },
  { contrast: 'more', text: 7, edges: 4.5 },
] as const;

describe('the drawings and controls of the page', () => {
  it.for(SHOWS)('stand out from the paper as %s, in each scheme and level of contrast', async (show, { open }) => {
    const { page } = await open(`${show === 'story' ? '' : `?show=${show}`}#ceasefire-1994`);
    await page.evaluate(axeSource);
    for (const colorScheme of SCHEMES) {
      for (const { contrast, ...least } of LEVELS) {
        await page.emulateMedia({ colorScheme, contrast });
        const { text, edges } = await contrasts(page);
        expect(edges.length).toBeGreaterThan(2);
        const isFaint = (limit: number) => ({ ratio }: Contrast) => ratio < limit; // prettier-ignore
        expect(text.filter(isFaint(least.text)), `${colorScheme}, ${contrast}`).toEqual([]);
        expect(edges.filter(isFaint(least.edges)), `${colorScheme}, ${contrast}`).toEqual([]);
      }
    }
  });
});

/** The contrast with the paper of what axe does not look at: edges, and all that is drawn as SVG. Needs axe in the page. */
const contrasts = (page: Page): Promise<Contrasts> =>
  page.evaluate(
    ({ marks, controls }) => {
      interface Color {
        alpha: number;
        parseString(text: string): void;
      }
      interface ColorTools {
        Color: new () => Color;
        getContrast: (background: Color, foreground: Color) => number;
        flattenColors: (foreground: Color, background: Color) => Color;
      }
      const { axe } = window as unknown as { axe: { commons: { color: ColorTools } } };
      const { Color, getContrast, flattenColors } = axe.commons.color;
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
      const text: Contrast[] = [];
      const edges: Contrast[] = [];
      const look = (root: Document | ShadowRoot): void => {
        for (const one of root.querySelectorAll('*')) {
          if (one.shadowRoot) look(one.shadowRoot);
          if (!one.checkVisibility({ visibilityProperty: true })) continue;
          const style = getComputedStyle(one);
          const what = `${one.localName}.${one.getAttribute('class') ?? ''}`;
          if (one instanceof SVGTextElement && one.textContent.trim()) text.push({ what, ratio: ratio(style.fill) });
          if (one.matches(marks)) {
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
      return { text, edges };
    },
    { marks: MARKS, controls: CONTROLS },
  );
