const serif = '"Iowan Old Style", "Palatino Linotype", Palatino, "Noto Serif", Georgia, serif';

/** A colour in the light and in the dark scheme. */
interface ColorToken {
  readonly light: string;
  readonly dark: string;
}

/**
 * The colours of the timeline, from which the element's defaults and the site's pages are made. A page overrides one by
 * declaring `--timeline-NAME` on the element.
 *
 * A test computes their contrast on paper: at least 4.5 for text and 3 for marks and the edges of controls, and with
 * `moreContrast` at least 7 and 4.5.
 */
export const COLOR_TOKENS: Readonly<Record<string, ColorToken>> = {
  paper: { light: '#fbf9f4', dark: '#181614' },
  raised: { light: '#f4f0e7', dark: '#211e1b' },
  ink: { light: '#1f1c19', dark: '#ece7dd' },
  'ink-2': { light: '#544f47', dark: '#bbb4a7' },
  'ink-3': { light: '#68635a', dark: '#a19a8d' },
  control: { light: '#8a8375', dark: '#7d766a' },
  hair: { light: '#dcd6c9', dark: '#3a362f' },
  accent: { light: '#8b1e5f', dark: '#f293c6' },
  wash: { light: '#f5e1ec', dark: '#48203a' },
  background: { light: '#6a645a', dark: '#aaa294' },
  declaration: { light: '#5f6a24', dark: '#b3ba6e' },
  war: { light: '#52382d', dark: '#d3ab95' },
  ceasefire: { light: '#1f6a64', dark: '#7cc0b6' },
  diplomacy: { light: '#3d5f86', dark: '#93b5d8' },
  humanitarian: { light: '#8b5a12', dark: '#d9a75c' },
};

/** The tokens that are the same in both schemes. */
export const SHARED_TOKENS: Readonly<Record<string, string>> = {
  radius: '4px',
  density: '1',
  'font-size': 'medium',
  'sticky-top': '0px',
  serif,
  display: serif.replace('"Noto Serif"', '"Noto Serif Display", "Noto Serif"'),
  sans: 'system-ui, sans-serif',
};

/**
 * Writes the declarations that give readers more contrast, over the colours of either scheme.
 *
 * @param prefix - of the custom properties, such as `--timeline-`
 */
export const moreContrast = (prefix: string): string =>
  `${prefix}ink-2:var(${prefix}ink);${prefix}ink-3:var(${prefix}ink-2);${prefix}control:var(${prefix}ink-2);${prefix}hair:color-mix(in srgb,var(${prefix}ink) 65%,var(${prefix}paper))`;
