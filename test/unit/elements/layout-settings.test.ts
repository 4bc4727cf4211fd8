import { describe, expect, it } from 'vitest';
import { geometryFor } from '../../../src/elements/chart/geometry.js';
import { layoutSettings } from '../../../src/elements/chart/layout-settings.js';
import { en } from '../../../src/elements/words/en.js';

describe('layoutSettings(width, geometry, measure, words)', () => {
  it.each([
    [360, 0],
    [360, 900],
    [1200, 0],
    [1200, 900],
  ])('leaves a label three lines at most, at %s px and %s px high', (width, height) => {
    const { lines } = layoutSettings(width, geometryFor(width, height), (text) => 8 * text.length, en);
    expect(lines).toBe(3);
  });
});
