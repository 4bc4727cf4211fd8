/**
 * What the pages of the site measure with beside the look's tokens, under `--page-…`: sizes of text, each a step of one
 * scale, named by its pixels at the browser's usual size, and spaces.
 */
export const pageMeasures: Readonly<Record<string, string>> = {
  '--timeline-text-12': '0.75rem',
  '--timeline-text-13': '0.8125rem',
  '--timeline-text-15': '0.9375rem',
  '--timeline-text-16': '1rem',
  '--timeline-text-17': '1.0625rem',
  '--timeline-text-20': '1.25rem',
  '--timeline-text-25': '1.5625rem',
  '--timeline-text-46': '2.875rem',
  ...Object.fromEntries([4, 8, 12, 16, 24, 32, 48, 72].map((space) => [`--timeline-space-${space}`, `${space}px`])),
};
