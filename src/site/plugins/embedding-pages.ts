import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { english } from '../../words/english.js';
import { builderPage } from '../pages/builder-page.js';
import { AUDIT_PATH, auditPage, guideIndex, guidePage, guidePath, referencePage } from '../pages/guide/guide-page.js';
import { HOSTS } from '../pages/guide/hosts.js';
import { REFERENCES } from '../pages/guide/references.js';
import type { PageFiles } from '../pages/site-page.js';
import { builderEnglish } from '../../words/builder-english.js';
import { siteEnglish } from '../../words/site-english.js';
import { worksheetPage, WORKSHEETS } from '../pages/worksheet-page.js';
import { entryFiles } from './entry-files.js';
import type { Settings } from './settings.js';
import { INTEGRITY, VERSIONED } from './versioned-module.js';

const words = { ...english, ...siteEnglish };

/** The code of a host's example, as the tests run it. */
const exampleOf = (name: string): string =>
  readFileSync(new URL(`../../../test/site/hosts/${name}`, import.meta.url), 'utf8').trimEnd();

/** The pages for those who teach with the timeline or put it into theirs: the builder, the guide, the worksheets. */
export function embeddingPages({ timeline, siteUrl }: Settings): Plugin {
  /** @param files - an entry's, by its name */
  const pages = (files: (entry: string) => PageFiles, integrity: string): Record<string, string> => {
    const page = files('index');
    const styled = (entry: string): PageFiles => {
      const own = files(entry);
      return { ...own, styles: [...page.styles, ...own.styles] };
    };
    const builder = { builder: builderEnglish, module: integrity ? VERSIONED : 'conflict-timeline.js', integrity };
    const guide = { timeline, words, siteUrl, files: { styles: styled('builder').styles } };
    return {
      'guide/': guideIndex(guide),
      [AUDIT_PATH]: auditPage(guide),
      ...Object.fromEntries(REFERENCES.map((reference) => [guidePath(reference), referencePage(reference, guide)])),
      ...Object.fromEntries(HOSTS.map((host) => [guidePath(host), guidePage(host, exampleOf(host.example), guide)])),
      'embed/build/': builderPage({ timeline, words, siteUrl, ...builder, files: styled('builder') }),
      ...Object.fromEntries(
        WORKSHEETS.map(({ hides, path }) => [
          path,
          worksheetPage({ timeline, words, siteUrl, hides, files: styled('worksheet') }),
        ]),
      ),
    };
  };

  return {
    name: 'timeline:embedding-pages',
    applyToEnvironment: ({ name }) => name === 'client',
    generateBundle({ dir }, bundle) {
      // The module was built before the site.
      const hashes = JSON.parse(readFileSync(join(dir!, INTEGRITY), 'utf8')) as Record<string, string>;
      const made = pages((entry) => entryFiles(bundle, entry), hashes[VERSIONED] ?? '');
      for (const [path, source] of Object.entries(made)) {
        this.emitFile({ type: 'asset', fileName: `${path}index.html`, source });
      }
    },
    configureServer({ middlewares }) {
      const entries: Record<string, PageFiles> = {
        index: { styles: ['src/site/styles/page.css'] },
        builder: { styles: [], script: 'src/site/client/builder.ts' },
        worksheet: { styles: [], script: 'src/site/client/worksheet.ts' },
      };
      middlewares.use((request, response, next) => {
        const path = new URL(request.url ?? '/', 'http://localhost').pathname.slice(1).replace(/index\.html$/, '');
        const page = pages((entry) => entries[entry]!, '')[path];
        if (page === undefined) return next();
        response.setHeader('content-type', 'text/html; charset=utf-8');
        response.end(page);
      });
    },
  };
}
