import { markup, type Markup } from '../../shared/markup.js';
import { kindsNoteMarkup } from './kinds-note.js';
import type { StoryPageWords, StoryWords } from '../../../words/story-words.js';

/** The way through the story for those who would rather not scroll: where one is, and what comes before and after. */
export function stepperMarkup(first: string, total: number, words: StoryPageWords): Markup {
  const { stepper, position } = words.story;
  return markup`<nav class="stepper" aria-label="${stepper}">
<button type="button" class="previous" aria-disabled="true"><small>${words.previous}</small> <b></b></button>
<div class="position">${position(0, total)}</div>
<button type="button" class="next"><small>${words.next}</small> <b>${first}</b></button>
<p class="away" role="status"></p>
${kindsNoteMarkup(words)}
</nav>`;
}

/** Keeps the stepper in step with the story. */
export class Stepper {
  readonly #titles: readonly string[];
  readonly #words: StoryWords;
  readonly #previous: HTMLButtonElement;
  readonly #next: HTMLButtonElement;
  readonly #position: HTMLElement;
  readonly #status: HTMLElement;

  constructor(root: HTMLElement, titles: readonly string[], words: StoryWords, step: (by: 1 | -1) => void) {
    this.#titles = titles;
    this.#words = words;
    this.#previous = root.querySelector('.previous')!;
    this.#next = root.querySelector('.next')!;
    this.#position = root.querySelector('.position')!;
    this.#status = root.querySelector('[role=status]')!;
    this.#previous.addEventListener('click', () => step(-1));
    this.#next.addEventListener('click', () => step(1));
    // The style sheet pads the page's scrolling by what sticks.
    new ResizeObserver(() => {
      document.documentElement.style.setProperty('--stepper', `${root.offsetHeight}px`);
    }).observe(root);
  }

  /** @param position - of the step that is read; -1 before the first */
  show(position: number): void {
    this.#position.textContent = this.#words.story.position(position + 1, this.#titles.length);
    name(
      this.#previous,
      position > 0 ? this.#titles[position - 1] : position === 0 ? this.#words.story.start : undefined,
    );
    name(this.#next, this.#titles[position + 1]);
  }

  /** Says where the reader is now, for those who cannot see it; only when they asked to be taken there. */
  announce(position: number): void {
    const title = this.#titles[position] ?? this.#words.story.start;
    this.#status.textContent = `${this.#words.story.position(position + 1, this.#titles.length)}: ${title}`;
  }
}

/** A button that can do nothing keeps the focus: a disabled one would drop it. */
function name(button: HTMLButtonElement, title: string | undefined): void {
  button.ariaDisabled = String(title === undefined);
  button.querySelector('b')!.textContent = title ?? '';
}
