import { KEY_DRAWINGS, KEY_HEIGHT_PX } from '../../drawing/date-key.js';
import { shapesMarkup } from '../../drawing/markup-writer.js';
import type { Words } from '../../words/words.js';
import { markup, trusted, type Markup } from '../shared/markup.js';

/**
 * Writes how the chart draws what is sure of a date, and what is not.
 *
 * @returns a list with SVG
 */
export function readingKey(words: Words): Markup {
  const items = KEY_DRAWINGS.map(
    ({ item, width, shapes }) =>
      markup`<li><svg class="drawing" width="${width}" height="${KEY_HEIGHT_PX}" viewBox="0 0 ${width} ${KEY_HEIGHT_PX}" aria-hidden="true"><g class="tone-background">${trusted(shapesMarkup(shapes))}</g></svg>${words.dateKey[item]}</li>`,
  );
  return markup`<ul class="reading-key" role="list" aria-label="${words.howToReadDates}">${items}</ul>`;
}
