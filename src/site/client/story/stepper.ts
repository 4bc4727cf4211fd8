import type { StoryWords } from '../../../words/story-words.js';

/** The buttons that lead from step to step, and the line that says which step is read. */
export class Stepper {
  readonly #titles: readonly string[];
  readonly #words: StoryWords;
  readonly #previous: HTMLButtonElement;
  readonly #next: HTMLButtonElement;
  readonly #position: HTMLElement;
  readonly #status: HTMLElement;

  /**
   * @param titles - of the steps, in their order
   * @param step - goes to the next step or to the one before
   */
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
    nameButton(
      this.#previous,
      position > 0 ? this.#titles[position - 1] : position === 0 ? this.#words.story.start : undefined,
    );
    nameButton(this.#next, this.#titles[position + 1]);
  }

  /** Says where the reader is now, for those who cannot see it; only when they asked to be taken there. */
  announce(position: number): void {
    const title = this.#titles[position] ?? this.#words.story.start;
    this.#status.textContent = `${this.#words.story.position(position + 1, this.#titles.length)}: ${title}`;
  }
}

/** A button that can do nothing keeps the focus: a disabled one would drop it. */
function nameButton(button: HTMLButtonElement, title: string | undefined): void {
  button.ariaDisabled = String(title === undefined);
  button.querySelector('b')!.textContent = title ?? '';
}
