import type { ResolvedSource, ResolvedTimeline } from '../timeline/resolved-types.js';

/** More paragraphs than these are shown page by page. */
export const MAX_UNPAGED = 200;
const PAGE_SIZE = 20;

/** Which of all paragraphs are shown, counted from 0; without `end`. */
export interface ParagraphWindow {
  readonly start: number;
  readonly end: number;
}

/** Some paragraphs of a source. */
export interface SourcePart extends ParagraphWindow {
  readonly key: string;
  readonly source: ResolvedSource;
}

/** @returns the number of paragraphs of all sources */
export const paragraphCount = ({ sources }: ResolvedTimeline): number =>
  Object.values(sources).reduce((sum, { paragraphs }) => sum + paragraphs.length, 0);

/** @returns what is shown at first */
export const firstWindow = (timeline: ResolvedTimeline): ParagraphWindow => {
  const count = paragraphCount(timeline);
  return { start: 0, end: count > MAX_UNPAGED ? PAGE_SIZE : count };
};

/** @returns the window with a page more before or after it */
export const widerWindow = ({ start, end }: ParagraphWindow, side: 'before' | 'after'): ParagraphWindow =>
  side === 'before' ? { start: Math.max(start - PAGE_SIZE, 0), end } : { start, end: end + PAGE_SIZE };

/**
 * @param place - of a paragraph among all, counted from 0
 * @returns the same window where it shows the paragraph; else the page about it
 */
export const windowWith = (place: number, shown: ParagraphWindow): ParagraphWindow =>
  place >= shown.start && place < shown.end
    ? shown
    : { start: Math.max(place - PAGE_SIZE / 2, 0), end: place + PAGE_SIZE / 2 };

/** @returns the sources of which something is shown, and which of their paragraphs, counted within each */
export function partsIn({ sources }: ResolvedTimeline, { start, end }: ParagraphWindow): SourcePart[] {
  let first = 0;
  return Object.entries(sources).flatMap(([key, source]) => {
    const count = source.paragraphs.length;
    const part = { key, source, start: Math.max(start - first, 0), end: Math.min(end - first, count) };
    // A source without paragraphs is still named, by its title.
    const isShown = part.start < part.end || (count === 0 && first >= start && first <= end);
    first += count;
    return isShown ? [part] : [];
  });
}
