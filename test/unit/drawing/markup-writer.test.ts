import { describe, expect, it } from 'vitest';
import { shapesMarkup } from '../../../src/drawing/markup-writer.js';

describe('shapesMarkup(shapes, measure)', () => {
  it('writes text as text, and attributes without an end to break out of', () => {
    const text = '<b>"Tom" & Jerry</b>';
    expect(shapesMarkup([{ type: 'text', look: 'name', x: 1, y: 2, text, size: 14 }])).toBe(
      '<text class="name" x="1" y="2" font-size="14">&lt;b>&quot;Tom&quot; &amp; Jerry&lt;/b></text>',
    );
    expect(shapesMarkup([{ type: 'group', data: { event: '"><script>' }, children: [] }])).toBe(
      '<g data-event="&quot;>&lt;script>"></g>',
    );
  });

  it('leaves out what only serves the pointer', () => {
    expect(shapesMarkup([{ type: 'rect', look: 'hit', x: 0, y: 0, width: 9, height: 9 }])).toBe('');
  });

  it('makes each text as wide as it was measured', () => {
    const measure = () => 42;
    expect(shapesMarkup([{ type: 'text', look: 'stated', x: 0, y: 0, text: 'a', size: 12 }], measure)).toContain(
      'textLength="42" lengthAdjust="spacingAndGlyphs"',
    );
  });
});
