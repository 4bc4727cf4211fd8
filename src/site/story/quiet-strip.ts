import type { Quiet } from '../../chart/quiet.js';
import { markup, type Markup } from '../markup.js';
import type { StoryPageWords } from '../words/story.js';

/** The longest quiet of a story takes so many pixels to scroll through; the others take their share of that. */
const LONGEST = 640;
/** A year takes no more than this, however short the longest quiet is. */
const YEAR = 24;
/** Years that bear their number, whichever leaves room for it. */
const NAMED = [5, 10, 50, 100, 500, 1000];
const LABEL = 40;

export const quietYears = ({ firstYear, lastYear }: Quiet): number => lastYear - firstYear + 1;

/** Pixels a year takes in every quiet of a story, so that they can be compared. */
export const quietScale = (quiets: readonly Quiet[]): number =>
  Math.min(YEAR, LONGEST / Math.max(1, ...quiets.map(quietYears)));

/** Years in which nothing that is dated begins, as far to scroll as they were long. Position is downwards in time. */
export function quietStrip(quiet: Quiet, perYear: number, words: StoryPageWords): Markup {
  const { firstYear, lastYear } = quiet;
  const years = quietYears(quiet);
  const height = Math.round(years * perYear);
  const every = NAMED.find((step) => step * perYear >= LABEL) ?? NAMED.at(-1)!;
  // Ticks nearer than three pixels would be a grey bar.
  const tick = perYear >= 3 ? 1 : every;
  const marked = Array.from({ length: years }, (_, index) => firstYear + index).filter((year) => year % tick === 0);
  const y = (year: number): number => Math.round((year - firstYear) * perYear * 10) / 10;
  const named = marked.filter((year) => year % every === 0 && y(year) > 12 && y(year) < height - 6);
  return markup`
<div class="quiet">
<p>${words.story.quiet(firstYear, lastYear)}</p>
<svg width="72" height="${height}" viewBox="0 0 72 ${height}" aria-hidden="true"><path d="M.5 0V${height}${marked
    .map((year) => `M.5 ${y(year)}h${year % every === 0 ? 14 : 7}`)
    .join('')}"/>${named.map((year) => markup`<text x="22" y="${y(year) + 4}">${year}</text>`)}</svg>
</div>`;
}
