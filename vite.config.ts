import type { EnvironmentOptions } from 'vite';
import { defineConfig } from 'vitest/config';
import { embeddingPages } from './src/site/plugins/embedding-pages.js';
import { eventPages } from './src/site/plugins/event-pages.js';
import { framePages } from './src/site/plugins/frame-pages.js';
import { packageFiles } from './src/site/plugins/package-files.js';
import { previewPictures } from './src/site/plugins/preview-pictures.js';
import { settingsFrom } from './src/site/plugins/settings.js';
import { storyPage } from './src/site/plugins/story-page.js';
import { timelineData } from './src/site/plugins/timeline-data.js';
import { tokenStyles } from './src/site/plugins/token-styles.js';
import { versionedModule } from './src/site/plugins/versioned-module.js';
import { testProjects } from './test/projects.js';

const settings = settingsFrom(process.env);

/** What has a script of its own, by name. */
const pages = {
  index: 'index.html',
  event: 'src/site/client/event-script.ts',
  builder: 'src/site/client/builder.ts',
  worksheet: 'src/site/client/worksheet.ts',
};

/** One ES module that needs nothing else. Application mode, because library mode leaves white space in ES output. */
const oneModule = (name: string, entry: string, emptyOutDir: boolean): EnvironmentOptions => ({
  consumer: 'client',
  build: {
    rolldownOptions: {
      input: { [name]: entry },
      preserveEntrySignatures: 'strict',
      output: { format: 'es', entryFileNames: '[name].js', codeSplitting: false },
    },
    modulePreload: false,
    emptyOutDir,
    copyPublicDir: false,
  },
});

// `vite build` builds all of them into the same folder: the site (environment `client`), the module for other pages,
// and the page for frames.
export default defineConfig({
  base: './',
  plugins: [
    tokenStyles(),
    storyPage(settings),
    timelineData(settings),
    eventPages(settings),
    previewPictures(settings),
    framePages(settings),
    embeddingPages(settings),
    versionedModule(),
    packageFiles(),
  ],
  test: { projects: testProjects },
  define: { SITE_URL: JSON.stringify(settings.siteUrl ?? '') },
  build: { modulePreload: { polyfill: false } },
  environments: {
    client: { build: { emptyOutDir: false, rolldownOptions: { input: pages } } },
    embed: oneModule('conflict-timeline', 'src/embed.ts', true),
    frame: oneModule('frame', 'src/site/client/frame.ts', false),
  },
  builder: {
    async buildApp(builder) {
      // The first empties the folder; the site, which speaks of the others, comes last.
      for (const name of ['embed', 'frame', 'client']) await builder.build(builder.environments[name]!);
    },
  },
});
