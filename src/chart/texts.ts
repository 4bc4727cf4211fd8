import type { ChartEntry } from './entries.js';
import { GAP, type LayoutSettings } from './measures.js';
import { isCut, labelText, type LabelText } from './text.js';

/** Ways to write an entry's label. */
type Form = 'dated' | 'plain' | 'narrow' | 'whole' | 'line' | 'inline';

const FORMS: Record<Form, (entry: ChartEntry, settings: LayoutSettings) => LabelText> = {
  /** Title and date; the title alone where only that has room for the whole of it. */
  dated(entry, settings) {
    const { lines, labelWidth } = settings;
    const dated = lines > 1 ? write(entry, settings, labelWidth, lines - 1, settings.when(entry)) : undefined;
    return dated && !isCut(dated) ? dated : labelOf(entry, settings, 'plain');
  },
  /** The title, a little wider where else it would be cut. */
  plain: (entry, settings) => uncut(entry, settings, 1, 1.4),
  /** As narrow as the title gets without being cut. */
  narrow: (entry, settings) => uncut(entry, settings, 0.4, 1.4),
  /** As wide as it takes not to cut the title. */
  whole: (entry, settings) => uncut(entry, settings, 1, (settings.width - 6 * GAP) / settings.labelWidth),
  line: (entry, settings) => write(entry, settings, Infinity, 1),
  /** Title and date on one line. */
  inline(entry, settings) {
    const text = write(entry, settings, Infinity, 1, settings.when(entry));
    const when = settings.measure(text.when, text.ours ? 'tick' : 'when');
    return { ...text, inline: true, width: labelOf(entry, settings, 'line').width + GAP + when };
  },
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

type Labels = Partial<Record<Form, LabelText>>;
const labels = new WeakMap<LayoutSettings, WeakMap<ChartEntry, Labels>>();

/** An entry's label in one form; remembered, since measuring takes time. */
export function labelOf(entry: ChartEntry, settings: LayoutSettings, form: Form): LabelText {
  const ofSettings = labels.get(settings) ?? new WeakMap<ChartEntry, Labels>();
  const ofEntry = ofSettings.get(entry) ?? {};
  labels.set(settings, ofSettings.set(entry, ofEntry));
  return (ofEntry[form] ??= FORMS[form](entry, settings));
}
