import type { Timeline } from '../../../timeline/types.js';
import { markup, type Markup } from '../../shared/markup.js';
import type { StoryPageWords, StoryWords } from '../../../words/story-words.js';

/** Says which kinds the chart leaves out where there is no room for its legend, and takes that back. */
export const kindsNoteMarkup = (words: StoryPageWords): Markup =>
  markup`<p class="only" hidden><span></span> <button type="button" class="plain">${words.story.allKinds}</button></p>`;

export class KindsNote {
  readonly #note: HTMLElement;
  readonly #timeline: Timeline;
  readonly #words: StoryWords;

  /** @param clear - shows all kinds again */
  constructor(note: HTMLElement, timeline: Timeline, words: StoryWords, clear: () => void) {
    this.#note = note;
    this.#timeline = timeline;
    this.#words = words;
    note.querySelector('button')!.addEventListener('click', () => {
      clear();
      // The button goes away: the focus stays near it.
      note.parentElement!.querySelector<HTMLElement>('.next')!.focus({ preventScroll: true });
    });
  }

  /** @param kinds - keys with spaces between; undefined or empty for all */
  show(kinds: string | undefined): void {
    const { kinds: all } = this.#timeline;
    const labels = (kinds ?? '').split(/\s+/).flatMap((key) => (Object.hasOwn(all, key) ? [all[key]!.label] : []));
    this.#note.hidden = labels.length === 0;
    this.#note.querySelector('span')!.textContent = this.#words.story.onlyKinds(labels);
  }
}
