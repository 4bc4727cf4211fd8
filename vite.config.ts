import { defineConfig, type Rolldown } from 'vite';
import { eventPages, siteAddress } from './src/site/build/event-pages.js';
import { pureInitializers } from './src/site/build/pure-initializers.js';
import { storyPage } from './src/site/build/story-page.js';
import { templateWhitespace } from './src/site/build/template-whitespace.js';
import { timelineData } from './src/site/build/timeline-data.js';
import { tokenStyles } from './src/site/build/token-styles.js';
import { unusedMembers } from './src/site/build/unused-members.js';
import { withoutTransitions } from './src/site/build/without-transitions.js';

/** One ES module that needs nothing else. Application mode, because library mode leaves white space in ES output. */
const embedBundle: Rolldown.RolldownOptions = {
  input: { 'conflict-timeline': 'src/embed.ts' },
  preserveEntrySignatures: 'strict',
  output: { format: 'es', entryFileNames: '[name].js', codeSplitting: false },
};

// `vite build` builds both: the site (environment `client`) and then the embed, into the same folder.
export default defineConfig({
  base: './',
  plugins: [
    tokenStyles(),
    storyPage(),
    timelineData(),
    eventPages(siteAddress(process.env['SITE_URL'])),
    templateWhitespace(),
    withoutTransitions(),
    pureInitializers(),
    unusedMembers(),
  ],
  build: { modulePreload: { polyfill: false } },
  environments: {
    embed: {
      consumer: 'client',
      build: {
        rolldownOptions: embedBundle,
        modulePreload: false,
        emptyOutDir: false,
        copyPublicDir: false,
        // Slower than Vite's own, and 0.8 kB gzip smaller.
        minify: 'terser',
        terserOptions: {
          module: true,
          ecma: 2020,
          compress: { passes: 3, pure_getters: true, unsafe: true, unsafe_arrows: true },
        },
      },
    },
  },
  builder: {
    async buildApp(builder) {
      const { client, embed } = builder.environments;
      if (client) await builder.build(client);
      if (embed) await builder.build(embed);
    },
  },
});
