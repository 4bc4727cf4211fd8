import type { Plugin } from 'vite';
import { moreContrast } from '../../drawing/tokens.js';
import { tokenDeclarations } from '../../drawing/token-declarations.js';
import { pageMeasures } from '../shared/page-measures.js';

const placeholder = '@timeline-tokens;';

/** Writes the look's tokens where a stylesheet says `@timeline-tokens;`. */
export function tokenStyles(): Plugin {
  return {
    name: 'timeline:token-styles',
    enforce: 'pre',
    transform: {
      filter: { id: /\.css(\?|$)/, code: placeholder },
      handler: (code) => ({ code: code.replace(placeholder, tokenRules()), map: null }),
    },
  };
}

/**
 * The tokens as rules for the page: light, dark where the reader prefers it, as the timeline's `theme` says where it has
 * one, more contrast where that is preferred, and ink on white on paper. Under names of
 * the page's own: declared as `--timeline-…` they would override an element's `theme`.
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
    `@media print { :root { color-scheme: light; ${declarations(print)} } }`,
  ].join('\n');
}

function declarations(properties: Record<string, string>): string {
  return Object.entries(properties)
    .map(([name, value]) => `${name.replace('--timeline-', '--page-')}: ${value};`)
    .join(' ');
}
