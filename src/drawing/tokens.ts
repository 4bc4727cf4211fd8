/**
 * The look's tokens, in one place: the element's defaults and the site's page are both made from these.
 * Each is read as `var(--timeline-NAME)`; a host page overrides one by declaring it on the element.
 * Contrast on paper is at least 4.5 for text and 3 for marks and edges of controls, in both schemes; with `moreContrast`
 * over the scheme, 7 and 4.5. A test computes it.
 */
const serif = '"Iowan Old Style", "Palatino Linotype", Palatino, "Noto Serif", Georgia, serif';

/** Colours in the light and in the dark. */
export const COLOR_TOKENS: Readonly<Record<string, readonly [light: string, dark: string]>> = {
  paper: ['#fbf9f4', '#181614'],
  raised: ['#f4f0e7', '#211e1b'],
  ink: ['#1f1c19', '#ece7dd'],
  'ink-2': ['#544f47', '#bbb4a7'],
  'ink-3': ['#68635a', '#a19a8d'],
  control: ['#8a8375', '#7d766a'],
  hair: ['#dcd6c9', '#3a362f'],
  accent: ['#8b1e5f', '#f293c6'],
  wash: ['#f5e1ec', '#48203a'],
  background: ['#6a645a', '#aaa294'],
  declaration: ['#5f6a24', '#b3ba6e'],
  war: ['#52382d', '#d3ab95'],
  ceasefire: ['#1f6a64', '#7cc0b6'],
  diplomacy: ['#3d5f86', '#93b5d8'],
  humanitarian: ['#8b5a12', '#d9a75c'],
};

/** What is the same in both. */
export const SHARED_TOKENS: Readonly<Record<string, string>> = {
  radius: '4px',
  density: '1',
  serif,
  display: serif.replace('"Noto Serif"', '"Noto Serif Display", "Noto Serif"'),
  sans: 'system-ui, sans-serif',
};

/** Over the scheme's colours where the reader prefers more contrast: ink, and hairlines that show. */
export const moreContrast = (prefix: string): string =>
  `${prefix}ink-2:var(${prefix}ink);${prefix}ink-3:var(${prefix}ink-2);${prefix}control:var(${prefix}ink-2);${prefix}hair:color-mix(in srgb,var(${prefix}ink) 65%,var(${prefix}paper))`;
