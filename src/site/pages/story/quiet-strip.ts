import type { Quiet } from '../../../layout/quiet-between.js';
import { countedYear, startOfYear } from '../../../dates/years.js';
import { formatPeriod } from '../../../dates/date-words.js';
import { markup, type Markup } from '../../shared/markup.js';
import type { StoryPageWords } from '../../../words/story-words.js';

/** The longest quiet of a story takes so many pixels to scroll through; the others take their share of that. */
const LONGEST = 320;
/** From this height on it is said once more in the middle that there is nothing. */
const SAID_AGAIN = 200;
/** A year takes no more than this, however short the longest quiet is. */
const YEAR = 24;
/** Years that bear their number, whichever leaves room for it. */
const NAMED = [5, 10, 50, 100, 500, 1000];
const LABEL = 40;

const quietYears = ({ firstYear, lastYear }: Quiet): number => lastYear - firstYear + 1;

/**
 * Chooses the height of a year, the same in every quiet period of a story, so that they can be compared.
 *
 * @returns pixels a year
 */
export const quietScale = (quiets: readonly Quiet[]): number =>
  Math.min(YEAR, LONGEST / Math.max(1, ...quiets.map(quietYears)));

/**
 * Draws years in which nothing dated begins as far to scroll as they were long. Time runs downwards.
 *
 * @param perYear - pixels a year
 * @returns HTML
 */
export function quietStrip(quiet: Quiet, perYear: number, words: StoryPageWords): Markup {
  const { firstYear, lastYear } = quiet;
  const years = quietYears(quiet);
  const height = Math.round(years * perYear);
  const every = NAMED.find((step) => step * perYear >= LABEL) ?? NAMED.at(-1)!;
  // Ticks nearer than three pixels would be a grey bar.
  const tick = perYear >= 3 ? 1 : every;
  const isRound = (year: number, step: number): boolean => countedYear(year) % step === 0;
  const marked = Array.from({ length: years }, (_, index) => firstYear + index).filter((year) => isRound(year, tick));
  const inWords = (first: number, last: number): string =>
    formatPeriod(startOfYear(first), startOfYear(last + 1), words.dates, words.lang);
  const y = (year: number): number => Math.round((year - firstYear) * perYear * 10) / 10;
  const named = marked.filter((year) => isRound(year, every) && y(year) > 12 && y(year) < height - 6);
  const again =
    height >= SAID_AGAIN && markup`<text x="72" y="${Math.round(height / 2) + 4}">${words.story.stillQuiet}</text>`;
  return markup`
<div class="quiet">
<p>${words.story.quiet(inWords(firstYear, lastYear), years)}</p>
<svg width="240" height="${height}" viewBox="0 0 240 ${height}" aria-hidden="true"><path d="M.5 0V${height}${marked
    .map((year) => `M.5 ${y(year)}h${isRound(year, every) ? 14 : 7}`)
    .join(
      '',
    )}"/>${named.map((year) => markup`<text x="22" y="${y(year) + 4}">${inWords(year, year)}</text>`)}${again}</svg>
</div>`;
}
