import { describe, expect, it } from 'vitest';
import { chartSizes } from '../../../src/layout/chart-sizes.js';

describe('chartSizes(width, rowsHeight, rows)', () => {
  it('has rows of 28 px from 900 px, of 26 from 480 and of 36 below, with names of 14, 13 and 12', () => {
    const sizesAt = (width: number): number[] => {
      const { rowHeight, nameSize, markSize, fadeWidth } = chartSizes(width);
      return [rowHeight, nameSize, markSize, fadeWidth];
    };
    expect([900, 1280].map(sizesAt)).toEqual([sizesAt(900), [28, 14, 14, 56]]);
    expect([480, 899].map(sizesAt)).toEqual([sizesAt(480), [26, 13, 13, 56]]);
    expect([320, 479].map(sizesAt)).toEqual([sizesAt(320), [36, 12, 12, 40]]);
  });

  it('writes no words for dates on a phone', () => {
    expect([479, 480].map((width) => chartSizes(width).hasDateWords)).toEqual([false, true]);
  });

  it('shares out a height among the rows, but none is lower than 24 px or higher than by a quarter', () => {
    expect(chartSizes(1280, 300, 10).rowHeight).toBe(30);
    expect(chartSizes(1280, 100, 10).rowHeight).toBe(24);
    expect(chartSizes(1280, 1000, 10).rowHeight).toBe(35);
    expect(chartSizes(1280, 0, 10)).toBe(chartSizes(1280));
    expect(chartSizes(1280, 300, 0)).toBe(chartSizes(1280));
  });
});
