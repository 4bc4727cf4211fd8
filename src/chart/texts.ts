import type { ChartEntry } from './entries.js';
import { GAP, type LayoutSettings } from './measures.js';
import { isCut, labelText, type LabelText } from './text.js';

/** Ways to write an entry's label. */
type Form = 'dated' | 'plain' | 'narrow' | 'full' | 'line';

const FORMS: Record<Form, (entry: ChartEntry, settings: LayoutSettings) => LabelText> = {
  /** Title and date; the title alone where only that has room for the whole of it. */
  dated(entry, settings) {
    const dated = write(entry, settings, settings.labelWidth, settings.lines - 1, settings.when(entry));
    return isCut(dated) ? labelOf(entry, settings, 'plain') : dated;
  },
  /** The title, a little wider where else it would be cut. */
  plain: (entry, settings) => uncut(entry, settings, 1, 1.4),
  /** As narrow as the title gets without being cut. */
  narrow: (entry, settings) => uncut(entry, settings, 0.4, 1.4),
  /** As wide as it takes not to cut the title. */
  full: (entry, settings) => uncut(entry, settings, 1, (settings.width - 6 * GAP) / settings.labelWidth),
  line: (entry, settings) => write(entry, settings, Infinity, 1),
};

/** The title in the narrowest of some widths, in widths of labels, that holds it; cut where none does. */
function uncut(entry: ChartEntry, settings: LayoutSettings, from: number, to: number): LabelText {
  const text = write(entry, settings, settings.labelWidth * from);
  return isCut(text) && from < to ? uncut(entry, settings, Math.min(from * 1.2, to), to) : text;
}

/** The words below the title are the source's own, or ours where it says nothing. */
const write = (
  entry: ChartEntry,
  settings: LayoutSettings,
  width: number,
  lines = settings.lines,
  when = '',
): LabelText => labelText(entry.event.title, when, width, lines, settings.measure, !entry.event.date?.stated.length);

const labels = new WeakMap<LayoutSettings, Map<string, LabelText>>();

/** An entry's label in one form; remembered, since measuring takes time. */
export function labelOf(entry: ChartEntry, settings: LayoutSettings, form: Form): LabelText {
  const known = labels.get(settings) ?? new Map<string, LabelText>();
  const key = form + entry.event.id;
  const label = known.get(key) ?? FORMS[form](entry, settings);
  labels.set(settings, known.set(key, label));
  return label;
}
