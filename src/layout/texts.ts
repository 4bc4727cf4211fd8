import type { ChartEntry } from './entries.js';
import { GAP, type LayoutSettings } from './measures.js';
import { isCut, labelText, type LabelText } from './text.js';

/** Ways to write an entry's label: with its date, or the title alone from so many widths of a label on. */
export const DATED = 0;
export const NARROW = 0.4;
export const PLAIN = 1;
/** The others become so wide where they would be cut; this one as wide as it takes. */
export const FULL = 1.4;
/** In one line. */
export const LINE = Infinity;

const labels = new WeakMap<LayoutSettings, Map<string, LabelText>>();

/** An entry's label in one form; remembered, since measuring takes time. */
export function labelOf(entry: ChartEntry, settings: LayoutSettings, form: number): LabelText {
  const known = labels.get(settings) ?? new Map<string, LabelText>();
  const key = form + entry.event.id;
  const label = known.get(key) ?? write(entry, settings, form);
  labels.set(settings, known.set(key, label));
  return label;
}

/** Cut only where it is as wide as may be. The words below the title are the source's own, or ours where it says nothing. */
function write(
  entry: ChartEntry,
  settings: LayoutSettings,
  form: number,
  most = form < FULL ? FULL : (settings.width - 6 * GAP) / settings.labelWidth,
): LabelText {
  const { lines, labelWidth, measure, when } = settings;
  const { title, date } = entry.event;
  const text = form
    ? labelText(title, '', labelWidth * form, lines, measure)
    : labelText(title, when(entry), labelWidth, lines - 1, measure, !date?.stated.length);
  if (!isCut(text) || form >= most) return text;
  return form ? write(entry, settings, Math.min(form * 1.2, most), most) : labelOf(entry, settings, PLAIN);
}
