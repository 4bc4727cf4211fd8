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

/** Scripts and styles of an entry of the site, by its name. */
type EntryFilesOf = (entry: string) => PageFiles;

/** Writes the HTML of each page, by its path from the site's folder. */
function embeddingPagesOf(
  { timeline, siteUrl }: Settings,
  filesOf: EntryFilesOf,
  integrity: string,
): Record<string, string> {
  const styled = (entry: string): PageFiles => {
    const files = filesOf(entry);
    return { ...files, styles: [...filesOf('index').styles, ...files.styles] };
  };
  const common = { timeline, words, siteUrl };
  const module = integrity ? VERSIONED : 'conflict-timeline.js';
  const guide = { ...common, files: { styles: styled('builder').styles } };
  return {
    'guide/': guideIndex(guide),
    [AUDIT_PATH]: auditPage(guide),
    ...Object.fromEntries(REFERENCES.map((reference) => [guidePath(reference), referencePage(reference, guide)])),
    ...Object.fromEntries(HOSTS.map((host) => [guidePath(host), guidePage(host, exampleOf(host.example), guide)])),
    'embed/build/': builderPage({ ...common, builder: builderEnglish, module, integrity, files: styled('builder') }),
    ...Object.fromEntries(
      WORKSHEETS.map(({ hides, path }) => [path, worksheetPage({ ...common, hides, files: styled('worksheet') })]),
    ),
  };
}

/** The files of the entries while the site is served as its sources are. */
const SERVED_FILES: Readonly<Record<string, PageFiles>> = {
  index: { styles: ['src/site/styles/page.css'] },
  builder: { styles: [], script: 'src/site/client/builder.ts' },
  worksheet: { styles: [], script: 'src/site/client/worksheet.ts' },
};

/**
 * Makes the pages for those who teach with the timeline or put it into theirs: the builder, the guide, the worksheets.
 *
 * @returns the plugin
 */
export function embeddingPages(settings: Settings): Plugin {
  return {
    name: 'timeline:embedding-pages',
    applyToEnvironment: ({ name }) => name === 'client',
    generateBundle({ dir }, bundle) {
      // The module was built before the site.
      const hashes = JSON.parse(readFileSync(join(dir!, INTEGRITY), 'utf8')) as Record<string, string>;
      const pages = embeddingPagesOf(settings, (entry) => entryFiles(bundle, entry), hashes[VERSIONED] ?? '');
      for (const [path, source] of Object.entries(pages)) {
        this.emitFile({ type: 'asset', fileName: `${path}index.html`, source });
      }
    },
    configureServer({ middlewares }) {
      middlewares.use((request, response, next) => {
        const path = new URL(request.url ?? '/', 'http://localhost').pathname.slice(1).replace(/index\.html$/, '');
        const page = embeddingPagesOf(settings, (entry) => SERVED_FILES[entry]!, '')[path];
        if (page === undefined) return next();
        response.setHeader('content-type', 'text/html; charset=utf-8');
        response.end(page);
      });
    },
  };
}
