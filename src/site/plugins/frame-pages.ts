import type { Plugin } from 'vite';
import { english } from '../../words/english.js';
import { framePage, inlineModule, inlineStyle } from '../pages/frame-page.js';
import { markup } from '../shared/markup.js';
import { siteEnglish } from '../../words/site-english.js';
import type { Settings } from './settings.js';

const words = { ...english, ...siteEnglish };
const FORMS = { 'embed/index.html': 'frame', 'conflict-timeline.html': 'file' } as const;

/**
 * Makes the page for frames and the single file. Everything they need goes into them, and no other file is left.
 *
 * @returns the plugin
 */
export function framePages({ timeline }: Settings): Plugin {
  return {
    name: 'timeline:frame-pages',
    applyToEnvironment: ({ name }) => name === 'frame' || name === 'client',
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        if (this.environment.name !== 'frame') return;
        let css = '';
        let code = '';
        for (const [name, file] of Object.entries(bundle)) {
          if (file.type === 'chunk') code += file.code;
          else css += String(file.source);
          delete bundle[name];
        }
        for (const [fileName, form] of Object.entries(FORMS)) {
          const page = { timeline, words, form, head: inlineStyle(css), script: inlineModule(code) };
          this.emitFile({ type: 'asset', fileName, source: framePage(page) });
        }
      },
    },
    configureServer({ middlewares }) {
      middlewares.use((request, response, next) => {
        const path = new URL(request.url ?? '/', 'http://localhost').pathname.slice(1).replace(/\/$/, '/index.html');
        const form = Object.entries(FORMS).find(([name]) => name === path)?.[1];
        if (!form) return next();
        const head = markup`<link rel="stylesheet" href="/src/site/styles/frame.css">`;
        const script = markup`<script type="module" src="/src/site/client/frame.ts"></script>`;
        response.setHeader('content-type', 'text/html; charset=utf-8');
        response.end(framePage({ timeline, words, form, head, script }));
      });
    },
  };
}
