import type { EntryIndex } from './entries.js';
import { layoutLevel, levelOf, scaleOf, type Level } from './level.js';
import type { LayoutSettings } from './measures.js';
import { duration, wholeView, type View } from './view.js';

/** So many layouts are kept: the levels a reader goes to and fro between. */
const KEPT = 24;

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
    this.#whole = settings.width / duration(wholeView(index.span));
  }

  /** The level that a view is drawn on. */
  for(view: View): Level {
    const number = levelOf(this.settings.width / duration(view), this.#whole);
    let level = this.#kept.get(number);
    if (!level) {
      level = layoutLevel(this.index, scaleOf(number, this.#whole), this.settings);
      if (this.#kept.size >= KEPT) this.#kept.delete(this.#kept.keys().next().value!);
      this.#kept.set(number, level);
    }
    return level;
  }
}
