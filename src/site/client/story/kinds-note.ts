import type { ResolvedTimeline } from '../../../timeline/resolved-types.js';
import type { StoryWords } from '../../../words/story-words.js';

/** Says which kinds the chart shows where there is no room for its legend, and offers to show all kinds again. */
export class KindsNote {
  readonly #note: HTMLElement;
  readonly #timeline: ResolvedTimeline;
  readonly #words: StoryWords;

  /** @param clear - shows all kinds again */
  constructor(note: HTMLElement, timeline: ResolvedTimeline, words: StoryWords, clear: () => void) {
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
