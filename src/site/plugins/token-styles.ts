import { writeFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import { moreContrast } from '../../drawing/tokens.js';
import { drawingStyles } from '../../drawing/drawing-styles.js';
import { tokenDeclarations } from '../../drawing/token-declarations.js';
import { pageMeasures } from '../shared/page-measures.js';

/** The style sheet that the pages import. It is made from the tokens, so git ignores it. */
const STYLE_SHEET = new URL('../styles/tokens.css', import.meta.url);

/**
 * Writes the look's tokens as a style sheet before anything is built or served.
 *
 * @returns the plugin
 */
export function tokenStyles(): Plugin {
  return {
    name: 'timeline:token-styles',
    configResolved: () => writeFileSync(STYLE_SHEET, `${tokenRules()}\n`),
  };
}

/**
 * Says the tokens as CSS rules for the page: the light scheme, the dark one where the reader prefers it, the scheme that
 * a timeline's `theme` asks for, more contrast where the reader prefers it, and ink on white on paper. The properties
 * begin with `--page-`, because `--timeline-…` on the page would override an element's `theme`.
 *
 * @returns a style sheet
 */
export function tokenRules(): string {
  const { light, dark, shared } = tokenDeclarations;
  const print = { ...light, '--timeline-paper': '#fff', '--timeline-raised': '#fff', '--timeline-wash': '#fff' };
  return [
    `:root { color-scheme: light dark; ${declarations({ ...pageMeasures, ...shared, ...light })} }`,
    `@media (prefers-color-scheme: dark) { :root { ${declarations(dark)} } }`,
    ...Object.entries({ light, dark }).map(
      ([theme, tokens]) =>
        `@media screen { :root:has(conflict-timeline[theme='${theme}']) { color-scheme: ${theme}; ${declarations(tokens)} } }`,
    ),
    `@media (prefers-contrast: more) { :root { ${moreContrast('--page-')} } }`,
    drawingStyles((name) => `var(--page-${name})`, '.drawing '),
    `@media print { :root { color-scheme: light; ${declarations(print)} } }`,
  ].join('\n');
}

function declarations(properties: Record<string, string>): string {
  return Object.entries(properties)
    .map(([name, value]) => `${name.replace('--timeline-', '--page-')}: ${value};`)
    .join(' ');
}
