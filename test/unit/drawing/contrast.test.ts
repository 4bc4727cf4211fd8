import axe from 'axe-core';
import { describe, expect, it } from 'vitest';
import { drawingStyles } from '../../../src/drawing/drawing-styles.js';
import { moreContrast } from '../../../src/drawing/tokens.js';
import { tokenDeclarations } from '../../../src/drawing/token-declarations.js';
import { TONES } from '../../../src/timeline/shapes.js';

/** A colour as axe-core computes with it. Its types leave this out. */
interface AxeColor {
  alpha: number;
  parseString(text: string): void;
}
const { Color, getContrast, flattenColors } = (
  axe as unknown as {
    commons: {
      color: {
        Color: new () => AxeColor;
        getContrast: (background: AxeColor, foreground: AxeColor) => number;
        flattenColors: (foreground: AxeColor, background: AxeColor) => AxeColor;
      };
    };
  }
).commons.color;

type Name = string;
type Tokens = Readonly<Record<Name, AxeColor>>;

function colorOf(text: string): AxeColor {
  const color = new Color();
  color.parseString(text);
  return color;
}

/** One colour at an opacity over another, which is also what `color-mix(in srgb, …)` gives. */
function mix(color: AxeColor, share: number, background: AxeColor): AxeColor {
  const over = Object.assign(new Color(), color, { alpha: share });
  return flattenColors(over, background);
}

const schemeTokens = (scheme: 'light' | 'dark'): Tokens =>
  Object.fromEntries(
    Object.entries(tokenDeclarations[scheme]).map(([name, value]) => [name.replace('--timeline-', ''), colorOf(value)]),
  );

/** A scheme's tokens with those that `moreContrast` declares in place of its own. */
function withMore(tokens: Tokens): Tokens {
  const all: Record<Name, AxeColor> = { ...tokens };
  for (const declaration of moreContrast('--timeline-').split(';')) {
    const [, name, value] = /^--timeline-([\w-]+):(.+)$/.exec(declaration)!;
    const [first, second] = [...value!.matchAll(/var\(--timeline-([\w-]+)\)/g)].map(([, other]) => all[other!]!);
    const share = /(\d+)%/.exec(value!)?.[1];
    all[name!] = share ? mix(first!, Number(share) / 100, second!) : first!;
  }
  return all;
}

const TEXT = ['ink', 'ink-2', 'ink-3', 'accent'];
const MARKS = [...TONES, 'control'];
const PAPERS = ['paper', 'raised'];
const FILL = Number(/\.unsure\{.*?fill-opacity:([\d.]+)/.exec(drawingStyles((name) => name))![1]);

const SCHEMES = (['light', 'dark'] as const).flatMap((scheme) => [
  { scheme, contrast: 'as usual', tokens: schemeTokens(scheme), text: 4.5, mark: 3 },
  { scheme, contrast: 'with more contrast', tokens: withMore(schemeTokens(scheme)), text: 7, mark: 4.5 },
]);

describe.each(SCHEMES)('the $scheme tokens, $contrast', ({ contrast, tokens, text, mark }) => {
  const ratio = (foreground: AxeColor, background: AxeColor): number => getContrast(background, foreground);

  it.each(TEXT.flatMap((name) => PAPERS.map((paper) => [name, paper] as const)))(
    'give text in %s enough contrast on %s',
    (name, paper) => expect(ratio(tokens[name]!, tokens[paper]!)).toBeGreaterThanOrEqual(text),
  );

  it('give text enough contrast where it is marked', () => {
    expect(ratio(tokens['ink']!, tokens['wash']!)).toBeGreaterThanOrEqual(text);
  });

  it.each(MARKS.flatMap((name) => PAPERS.map((paper) => [name, paper] as const)))(
    'give marks and edges in %s enough contrast on %s',
    (name, paper) => expect(ratio(tokens[name]!, tokens[paper]!)).toBeGreaterThanOrEqual(mark),
  );

  it.each(TONES)('give hatch in %s enough contrast with the tint behind it', (tone) => {
    const [color, paper] = [tokens[tone]!, tokens['paper']!];
    expect(ratio(color, mix(color, FILL, paper))).toBeGreaterThanOrEqual(mark);
  });

  it.runIf(contrast !== 'as usual')('give hairlines enough contrast', () => {
    for (const paper of PAPERS) expect(ratio(tokens['hair']!, tokens[paper]!)).toBeGreaterThanOrEqual(mark);
  });
});
