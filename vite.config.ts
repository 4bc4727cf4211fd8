import type { EnvironmentOptions } from 'vite';
import { defineConfig } from 'vitest/config';
import { settingsFrom } from './src/site/plugins/settings.js';
import { sitePlugins } from './src/site/plugins/site-plugins.js';
import { testProjects } from './test/projects.js';

const settings = settingsFrom(process.env);

/** The pages that have a script of their own. */
const pages = {
  index: 'index.html',
  event: 'src/site/client/event-script.ts',
  builder: 'src/site/client/builder.ts',
  worksheet: 'src/site/client/worksheet.ts',
};

/** Builds one ES module that needs no other file. Vite's library mode would leave white space in it. */
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

/** `vite build` puts all of it into `dist`: the module for other pages, the page for frames, and the site (`client`). */
export default defineConfig({
  base: './',
  plugins: sitePlugins(settings),
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
      // The first empties the folder. The site comes last, because its pages name the hash of the module.
      for (const name of ['embed', 'frame', 'client']) await builder.build(builder.environments[name]!);
    },
  },
});
