import type { EntryIndex } from './entry-index.js';
import { layoutLevel, levelOf, rateOf, type Level } from './level.js';
import type { LayoutSettings } from './measures.js';
import { pixelsPerMs } from './time-scale.js';
import { wholeView, type View } from './view.js';

/** So many layouts are kept: the levels a reader goes to and fro between. */
const MAX_LEVELS = 24;

/** The levels of one chart, each laid out when it is first looked at. */
export class Levels {
  readonly index: EntryIndex;
  readonly settings: LayoutSettings;
  readonly #kept = new Map<number, Level>();
  /** Pixels a millisecond where everything shows. */
  readonly #whole: number;

  constructor(index: EntryIndex, settings: LayoutSettings) {
    this.index = index;
    this.settings = settings;
    this.#whole = pixelsPerMs(wholeView(index.span), settings.width);
  }

  /** The level that a view is drawn on. */
  for(view: View): Level {
    const number = levelOf(pixelsPerMs(view, this.settings.width), this.#whole);
    let level = this.#kept.get(number);
    if (!level) {
      level = layoutLevel(this.index, rateOf(number, this.#whole), this.settings);
      if (this.#kept.size >= MAX_LEVELS) this.#kept.delete(this.#kept.keys().next().value!);
      this.#kept.set(number, level);
    }
    return level;
  }
}
