import type { Plugin } from 'vite';
import { timeline } from '../../../data/timeline.js';
import { tokenDeclarations } from '../../elements/tokens.js';
import { en } from '../../elements/words/en.js';
import { colophon } from '../colophon.js';
import { corrections } from '../corrections.js';
import { fallback } from '../fallback.js';
import { siteEnglish } from '../words/en.js';

/**
 * Fills the page with what it says without script. Runs after Vite's own transforms, which would rewrite the generated
 * markup. The configuration imports the data, so in development a change of it restarts the server and reloads the page.
 */
export function storyPage(): Plugin {
  return {
    name: 'timeline:story-page',
    transformIndexHtml: {
      order: 'post',
      handler: (page) => ({ html: filled(page), tags: themeColors() }),
    },
  };
}

function filled(page: string): string {
  const generated = {
    fallback: fallback(timeline, { ...en, ...siteEnglish }),
    corrections: corrections(timeline, { ...en, ...siteEnglish }),
    colophon: colophon(timeline, { ...en, ...siteEnglish }),
  };
  return Object.entries(generated).reduce((html, [name, content]) => {
    const [before, after, ...more] = html.split(`<!-- ${name} -->`);
    if (after === undefined || more.length > 0) throw new Error(`placeholder not found once: <!-- ${name} -->`);
    return `${before}${content.toString()}${after}`;
  }, page);
}

function themeColors() {
  const schemes = { light: tokenDeclarations.light, dark: tokenDeclarations.dark };
  return Object.entries(schemes).map(([scheme, tokens]) => ({
    tag: 'meta',
    attrs: { name: 'theme-color', media: `(prefers-color-scheme: ${scheme})`, content: tokens['--timeline-paper'] },
    injectTo: 'head' as const,
  }));
}
