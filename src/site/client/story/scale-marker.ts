import { parseView } from '../../../layout/view-interval.js';
import { scaleBar, type ScaleBar } from '../../../layout/scale-bar.js';
import { duration, type View } from '../../../layout/view.js';
import type { ConflictTimelineElement } from '../../../elements/conflict-timeline/element.js';
import type { StoryWords } from '../../../words/story-words.js';

/** The longest bar while the chart rests, as a share of the chart's width. */
const MAX_BAR_SHARE = 0.24;
/** The chart rests when its view has not changed for this many frames. */
const RESTING_FRAMES = 4;

/**
 * A length of time as a bar beside the chart, like the scale of a map. While the chart zooms the bar stays the same
 * length of time, so that it grows or shrinks as the chart does; when the chart rests, it becomes one that fits.
 */
export class ScaleMarker {
  readonly #element: ConflictTimelineElement;
  readonly #whole: View;
  readonly #bar: HTMLElement;
  readonly #length: HTMLElement;
  readonly #words: StoryWords;
  /** The side the bar stands at, which is where lines end. */
  readonly #towards: 1 | -1;
  #scale: ScaleBar | undefined;
  #frame = 0;

  /** @param marker - holds `.bar` and `.length` */
  constructor(marker: HTMLElement, element: ConflictTimelineElement, whole: View, words: StoryWords) {
    this.#element = element;
    this.#whole = whole;
    this.#words = words;
    this.#bar = marker.querySelector('.bar')!;
    this.#length = marker.querySelector('.length')!;
    this.#towards = getComputedStyle(marker).direction === 'rtl' ? -1 : 1;
    new ResizeObserver(() => this.follow()).observe(marker);
  }

  /** Follows the chart from now on until it rests. */
  follow(): void {
    cancelAnimationFrame(this.#frame);
    let [last, resting] = ['', 0];
    const look = (): void => {
      const view = this.#element.view ?? '';
      resting = view === last ? resting + 1 : 0;
      last = view;
      this.#draw(view, resting >= RESTING_FRAMES);
      if (resting < RESTING_FRAMES) this.#frame = requestAnimationFrame(look);
    };
    this.#frame = requestAnimationFrame(look);
  }

  #draw(address: string, rests: boolean): void {
    const view = parseView(address) ?? this.#whole;
    if (rests || !this.#scale) {
      this.#scale = scaleBar(view, MAX_BAR_SHARE);
      this.#length.textContent = this.#words.span(this.#scale.count, this.#scale.unit);
    }
    const share = Math.min(this.#scale.length / duration(view), 1);
    this.#bar.style.transform = `translateX(${((1 - share) * 100 * this.#towards).toFixed(2)}%)`;
  }
}
