import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DateShape } from '../../../src/layout/date-shape.js';
import { indexEntries, type ChartEntry } from '../../../src/layout/entry-index.js';
import { oneLineTag, placeTag, type NameSettings, type TagPlace } from '../../../src/layout/name-tag.js';
import { settingsAt } from './support/settings-at.js';
import { dated, eventOf, timelineOf } from './support/timelines.js';

const WORDS = { text: '“in 1994”', isStated: true };
/** A letter is as wide as the font is high; the chart has no rounding to hide behind. */
const settingsOf = (width: number, rowHeight = 28): NameSettings => {
  const settings = settingsAt(width);
  const sizes = { ...settings.sizes, rowHeight };
  return { ...settings, sizes, measure: (text, _font, size) => text.length * size * 0.5, dateWords: () => WORDS };
};
const named = (title: string): ChartEntry =>
  indexEntries(timelineOf([eventOf('one', dated('1991', '1994'), 'circle', title)])).rows[0]!;
const NAME = named('Twenty letters of it');
const band = (left: number, right: number): DateShape => ({ left, right, parts: [], brackets: [] });
const markAt = (x: number): DateShape => ({ ...band(x - 8, x + 8), mark: { x, isSure: true } });
/** The place of a name, whether with words, and its lines. */
const placed = (shape: DateShape, settings: NameSettings, entry = NAME, before?: TagPlace): string => {
  const { place, tag } = placeTag(entry, shape, settings, before);
  return `${place}${tag.words ? ' with words' : ''}${tag.lines.length > 1 ? ' on two lines' : ''}`;
};

describe('oneLineTag(entry, settings, hasShape, withWords)', () => {
  it('is as wide as its name, its words, the kind’s shape and the space within', () => {
    const settings = settingsOf(1280);
    expect(oneLineTag(NAME, settings, false, false)).toMatchObject({ width: 8 + 140 + 8, height: 24, textStart: 8 });
    expect(oneLineTag(NAME, settings, true, false)).toMatchObject({ width: 16 + 140 + 16, textStart: 24 });
    expect(oneLineTag(NAME, settings, false, true)).toMatchObject({
      width: 16 + 140 + 8 + 63,
      words: { text: WORDS.text, font: 'stated' },
    });
  });

  it('is no wider for space in a title that nobody sees', () => {
    const spaced = named('\n  Twenty \t letters\r\nof  it ');
    for (const hasShape of [false, true]) {
      expect(oneLineTag(spaced, settingsOf(1280), hasShape, true)).toEqual(
        oneLineTag(NAME, settingsOf(1280), hasShape, true),
      );
    }
  });

  it('is 22 px high with 6 px within at a smaller size, and has no words on a phone', () => {
    expect(oneLineTag(NAME, settingsOf(700), false, false)).toMatchObject({ fontSize: 13, height: 22, textStart: 6 });
    expect(oneLineTag(NAME, settingsOf(360), false, true)).not.toHaveProperty('words');
  });
});

describe('placeTag(entry, shape, settings)', () => {
  // The tag is 243 px wide with words and 172 without, its shape included, in a plot from -8 to 1272.
  const settings = settingsOf(1280);

  it('goes to the side with more room', () => {
    expect(placed(markAt(200), settings)).toBe('end with words');
    expect(placed(markAt(1000), settings)).toBe('start with words');
  });

  it('stands on its own band where neither side has room for it, 16 px from the start of what is visible', () => {
    expect(placed(band(100, 1200), settings)).toBe('band with words');
    expect(placeTag(NAME, band(100, 1200), settings).x).toBe(116);
    expect(placeTag(NAME, band(-8, 1272), settings).x).toBe(8);
  });

  it('leaves out the words for the date where they have no room, first beside and then on the band', () => {
    // 190 px at the right are enough for the name; the band is 180 px wide.
    const narrow = settingsOf(392, 28);
    expect(oneLineTag(NAME, narrow, true, true).width).toBe(6 + 9 + 6 + 120 + 6);
    expect(placed(band(20, 200), narrow)).toBe('end');
    const wide = settingsOf(480 + 16);
    expect(placed(band(40, 270), wide)).toBe('end');
    expect(placed(band(110, 376), wide)).toBe('band with words');
    expect(placed(band(130, 350), wide)).toBe('band');
  });

  it('takes two lines beside the date in a high row, and stands by itself above it where nothing else has room', () => {
    const phone = settingsOf(360, 36);
    const long = named('A name of forty letters that fits no line');
    expect(placed(markAt(100), phone, long)).toBe('end on two lines');
    expect(placed(markAt(100), settingsOf(360, 28), long)).toBe('above');
    expect(placed(markAt(170), phone, named('x'.repeat(60)))).toBe('above');
    expect(placeTag(long, markAt(100), settingsOf(360, 28)).tag).toMatchObject({ isFramed: false, fontSize: 12 });
  });

  it('does not wrap a title of 5,000 letters to find that it takes more than two lines', () => {
    const measured: string[] = [];
    const settings = settingsOf(360, 36);
    const measure: NameSettings['measure'] = (text, font, size) => {
      measured.push(text);
      return settings.measure(text, font, size);
    };
    const { place } = placeTag(named('long words '.repeat(450)), markAt(100), { ...settings, measure });
    expect(place).toBe('above');
    expect(measured.length).toBeLessThanOrEqual(25);
  });

  it('is cut only where it is wider than the whole chart', () => {
    const { tag, x } = placeTag(named('x'.repeat(60)), markAt(170), settingsOf(360, 36));
    expect(tag.lines[0]).toMatch(/^x+…$/);
    expect(x).toBeGreaterThanOrEqual(-6);
    expect(x + tag.width).toBeLessThanOrEqual(350);
    expect(placeTag(named('x'.repeat(59)), markAt(170), settingsOf(360, 36)).tag.lines[0]).toBe('x'.repeat(59));
  });

  it('changes sides only where the other one has 24 px more room', () => {
    const at = (more: number): DateShape => markAt(632 - more / 2);
    expect(placed(at(2), settings)).toBe('end with words');
    expect(placed(at(-2), settings)).toBe('start with words');
    expect(placed(at(22), settings, NAME, 'start')).toBe('start with words');
    expect(placed(at(26), settings, NAME, 'start')).toBe('end with words');
    expect(placed(at(-22), settings, NAME, 'end')).toBe('end with words');
    expect(placed(at(-26), settings, NAME, 'end')).toBe('start with words');
  });

  it('leaves its side for a little more room rather than stand above', () => {
    const narrow = settingsOf(360, 28);
    // 153 px at the left and 171 px at the right.
    const entry = named('x'.repeat(24));
    expect(oneLineTag(entry, narrow, false, false).width).toBe(156);
    expect(placed(markAt(163), narrow, entry, 'start')).toBe('end');
  });

  it('stands above only where no side and no band has room for it in one line', () => {
    fc.assert(
      fc.property(
        fc.record({
          width: fc.integer({ min: 320, max: 1920 }),
          left: fc.double({ min: -8, max: 1900, noNaN: true }),
          length: fc.double({ min: 14, max: 1900, noNaN: true }),
          letters: fc.integer({ min: 1, max: 120 }),
          before: fc.constantFrom<(TagPlace | undefined)[]>('start', 'end', 'band', 'above', undefined),
        }),
        ({ width, left, length, letters, before }) => {
          const some = settingsOf(width);
          const edge = width - 8;
          const shape = band(Math.min(left, edge), Math.min(left + length, edge));
          const entry = named('x'.repeat(letters));
          const { place } = placeTag(entry, shape, some, before);
          const tag = oneLineTag(entry, some, true, false).width;
          const fits = Math.max(shape.left, edge - shape.right - 8) - 2 >= tag || shape.right - shape.left - 32 >= tag;
          expect(place === 'above').toBe(!fits);
        },
      ),
      { numRuns: 1000 },
    );
  });
});
