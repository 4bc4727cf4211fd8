import { describe, expect, it } from 'vitest';
import { standalonePicture } from '../../../src/site/client/picture/standalone-picture.js';
import { english } from '../../../src/words/english.js';

const measure = (text: string, _font: string, size: number): number => text.length * size * 0.6;
const caption = {
  title: 'The conflict over Nagorno-Karabakh, as one article tells it',
  period: '1901 to 2023',
  lines: [
    'As one article of TDI, 1 May 2023, tells it.',
    'https://example.org/timeline/?view=1988/1996#ceasefire-1994',
  ],
};
const picture = (width: number): string =>
  standalonePicture({ shapes: [], width, height: 300, measure }, caption, english, (name) => name);

describe('the picture that a reader saves', () => {
  it.each([240, 400, 1200])('says everything within its margins (%i px)', (width) => {
    const svg = picture(width);
    const texts = [...svg.matchAll(/<text[^>]* x="([\d.]+)"[^>]* font-size="(\d+)"[^>]*>([^<]*)</g)];
    for (const [, x, size, text] of texts) {
      expect(Number(x) + measure(text!, 'plain', Number(size)), text).toBeLessThanOrEqual(width + 16);
    }
    const said = texts
      .map(([, , , text]) => text)
      .join('')
      .replaceAll(' ', '');
    const all = [caption.title, caption.period, ...caption.lines, ...Object.values(english.dateKey)];
    for (const text of all) expect(said).toContain(text.replaceAll(' ', ''));
  });

  it('is higher where its words take more lines', () => {
    const height = (svg: string): number => Number(/ height="(\d+)"/.exec(svg)![1]);
    expect(height(picture(240))).toBeGreaterThan(height(picture(1200)));
  });
});
