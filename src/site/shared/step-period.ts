import { formatView, parseView } from '../../layout/view-interval.js';
import type { ChartEntry, EntryIndex } from '../../layout/entry-index.js';
import { stepView } from '../../layout/step-view.js';
import { sameView, wholeView, type View } from '../../layout/view.js';

/** A view is written as finely as a chart of this width needs it. */
const WIDTH = 1000;

/** The period that the chart shows at a step of the story. */
export interface StepPeriod {
  /** As an address names it; undefined for the whole timeline. */
  readonly name: string | undefined;
  /** What that names: what is said of the step beside the chart is what the chart says. */
  readonly view: View;
}

/** @param entry - undefined for an event without a date, and before the first step */
export function stepPeriod(entry: ChartEntry | undefined, index: Pick<EntryIndex, 'span'>): StepPeriod {
  const whole = wholeView(index.span);
  const view = stepView(entry, index);
  const name = sameView(view, whole) ? undefined : formatView(view, WIDTH);
  return { name, view: (name !== undefined && parseView(name)) || whole };
}
