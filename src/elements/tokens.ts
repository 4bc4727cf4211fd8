/**
 * The look's tokens, in one place: the element's defaults and the site's page are both made from these.
 * Each is read as `var(--timeline-NAME)`; a host page overrides one by declaring it on the element.
 * Contrast on paper is at least 4.5 for text and 3 for marks and edges of controls, in both schemes; with `moreContrast`
 * over the scheme, 7 and 4.5. A test computes it.
 */
type Declarations = Record<string, string>;

const serif = '"Iowan Old Style", "Palatino Linotype", Palatino, P052, "Book Antiqua", "Noto Serif", Georgia, serif';

export const tokenDeclarations: { light: Declarations; dark: Declarations; shared: Declarations } = {
  light: {
    '--timeline-paper': '#fbf9f4',
    '--timeline-raised': '#f4f0e7',
    '--timeline-ink': '#1f1c19',
    '--timeline-ink-2': '#544f47',
    '--timeline-ink-3': '#68635a',
    '--timeline-control': '#8a8375',
    '--timeline-hair': '#dcd6c9',
    '--timeline-accent': '#8b1e5f',
    '--timeline-wash': '#f5e1ec',
    '--timeline-background': '#6a645a',
    '--timeline-declaration': '#5f6a24',
    '--timeline-war': '#52382d',
    '--timeline-ceasefire': '#1f6a64',
    '--timeline-diplomacy': '#3d5f86',
    '--timeline-humanitarian': '#8b5a12',
  },
  dark: {
    '--timeline-paper': '#181614',
    '--timeline-raised': '#211e1b',
    '--timeline-ink': '#ece7dd',
    '--timeline-ink-2': '#bbb4a7',
    '--timeline-ink-3': '#a19a8d',
    '--timeline-control': '#7d766a',
    '--timeline-hair': '#3a362f',
    '--timeline-accent': '#f293c6',
    '--timeline-wash': '#48203a',
    '--timeline-background': '#aaa294',
    '--timeline-declaration': '#b3ba6e',
    '--timeline-war': '#d3ab95',
    '--timeline-ceasefire': '#7cc0b6',
    '--timeline-diplomacy': '#93b5d8',
    '--timeline-humanitarian': '#d9a75c',
  },
  shared: {
    '--timeline-radius': '4px',
    '--timeline-density': '1',
    '--timeline-serif': serif,
    '--timeline-display': serif.replace('"Noto Serif"', '"Noto Serif Display", "Noto Serif"'),
    '--timeline-sans': 'system-ui, sans-serif',
  },
};

/** In place of the scheme's where the reader prefers more contrast: nearly ink, on whichever paper. */
export const moreContrast =
  '--timeline-ink-2:color-mix(in srgb,var(--timeline-ink) 85%,var(--timeline-paper));--timeline-ink-3:var(--timeline-ink-2);--timeline-control:var(--timeline-ink-2);--timeline-hair:color-mix(in srgb,var(--timeline-ink) 65%,var(--timeline-paper))';
