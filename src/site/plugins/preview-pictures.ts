import type { Plugin } from 'vite';
import { english } from '../../words/english.js';
import { eventPath } from '../../url/event-address.js';
import { previewPicture } from '../pages/preview.js';
import { siteEnglish } from '../../words/site-english.js';
import { png, previewMeasure } from './picture-maker.js';
import type { Settings } from './settings.js';

const words = { ...english, ...siteEnglish };

/** How many pictures are made at the same time. */
const AT_ONCE = 4;

/**
 * Makes the pictures that links are shown with: one an event, and one of the whole timeline.
 *
 * @returns the plugin
 */
export function previewPictures({ timeline }: Settings): Plugin {
  return {
    name: 'timeline:preview-pictures',
    apply: 'build',
    applyToEnvironment: ({ name }) => name === 'client',
    async generateBundle() {
      const measure = previewMeasure();
      const pictures = [undefined, ...timeline.events].values();
      const make = async (): Promise<void> => {
        for (const event of pictures) {
          const svg = previewPicture({ timeline, words, measure, ...(event ? { event } : {}) });
          const fileName = `${event ? eventPath(event.id) : ''}preview.png`;
          this.emitFile({ type: 'asset', fileName, source: await png(svg) });
        }
      };
      await Promise.all(Array.from({ length: AT_ONCE }, make));
    },
  };
}
