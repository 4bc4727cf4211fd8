import { describe, expect, it } from 'vitest';
import { geometryFor } from '../../../src/layout/geometry.js';
import { layoutSettings } from '../../../src/drawing/layout-settings.js';
import { english } from '../../../src/words/english.js';

describe('layoutSettings(width, geometry, measure, words)', () => {
  it.each([
    [360, 0],
    [360, 900],
    [1200, 0],
    [1200, 900],
  ])('gives a title three lines in a chart %s px wide and at least %s px high', (width, height) => {
    const { lines } = layoutSettings(width, geometryFor(width, height), (text) => 8 * text.length, english);
    expect(lines).toBe(3);
  });
});
