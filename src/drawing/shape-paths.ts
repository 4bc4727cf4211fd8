import type { Shape } from '../timeline/types.js';

/** The path of each shape: about the origin, some 14 px wide and high, and all of the same visual weight. */
export const SHAPE_PATHS: Record<Shape, string> = {
  circle: 'M-6.2 0a6.2 6.2 0 1 0 12.4 0a6.2 6.2 0 1 0-12.4 0z',
  triangle: 'M0-7.4L7.6 5.8H-7.6z',
  square: 'M-5.7-5.7h11.4v11.4h-11.4z',
  'split-disc': 'M-1.5-6.8v13.6a6.8 6.8 0 0 1 0-13.6zM1.5-6.8v13.6a6.8 6.8 0 0 0 0-13.6z',
  diamond: 'M0-7.7L7.7 0L0 7.7L-7.7 0z',
  house: 'M0-7.4L6-1.6V5.8H-6V-1.6z',
};
