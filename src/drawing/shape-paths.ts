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

/** The hatch inside each shape that stands for an unsure date: lines at 45°, 3 px apart, from edge to edge. */
export const HATCH_PATHS: Record<Shape, string> = {
  circle: 'M-5.3-3.1L-3.1-5.3M-6 1.7L1.7-6M-4.4 4.4L4.4-4.4M-1.7 6L6-1.7M5.3 3.1L3.1 5.3',
  triangle: 'M1.2-5.4L-4.3 0M2.7-2.7L-5.8 5.8M4.3 0L-1.6 5.8M5.8 2.7L2.7 5.8',
  square: 'M-2.8-5.7L-5.7-2.8M1.5-5.7L-5.7 1.5M5.7-5.7L-5.7 5.7M5.7-1.5L-1.5 5.7M5.7 2.8L2.8 5.7',
  'split-disc':
    'M-7.5 3.2L-1.5-2.7M-5.5 5.5L-1.5 1.5M-8.3-.2L-1.7-6.8M-2.5 6.7L-1.5 5.7M2.5-6.7L1.5-5.7M5.5-5.5L1.5-1.5M7.5-3.2L1.5 2.7M8.3.2L1.7 6.8',
  diamond: 'M1.7-6L-6 1.7M3.9-3.9L-3.9 3.9M6-1.7L-1.7 6',
  house: 'M1.6-5.8L-6 1.8M3.8-3.8L-5.8 5.8M5.9-1.7L-1.6 5.8M6 2.5L2.7 5.8',
};
