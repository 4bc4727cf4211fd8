import type { PluginOption } from 'vite';
import { embeddingPages } from './embedding-pages.js';
import { eventPages } from './event-pages.js';
import { framePages } from './frame-pages.js';
import { packageFiles } from './package-files.js';
import { previewPictures } from './preview-pictures.js';
import type { Settings } from './settings.js';
import { storyPage } from './story-page.js';
import { timelineData } from './timeline-data.js';
import { tokenStyles } from './token-styles.js';
import { versionedModule } from './versioned-module.js';

/**
 * Lists what makes the site beside the modules that Vite bundles: pages, pictures, data, and the files of the package.
 *
 * @param settings - the timeline and the site's address
 * @returns the plugins in the order in which they run
 */
export const sitePlugins = (settings: Settings): PluginOption[] => [
  tokenStyles(),
  storyPage(settings),
  timelineData(settings),
  eventPages(settings),
  previewPictures(settings),
  framePages(settings),
  embeddingPages(settings),
  versionedModule(),
  packageFiles(),
];
