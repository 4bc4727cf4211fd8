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
  plain(entry, settings) {
    const text = write(entry, settings, settings.labelWidth);
    return isCut(text) ? write(entry, settings, settings.labelWidth * 1.4) : text;
  },
  /** As narrow as the title gets without being cut. */
  narrow(entry, settings) {
    for (let share = 0.4; share < 1; share += 0.1) {
      const text = write(entry, settings, settings.labelWidth * share);
      if (!isCut(text)) return text;
    }
    return labelOf(entry, settings, 'plain');
  },
  /** As wide as it takes not to cut the title. */
  whole(entry, settings) {
    for (let width = settings.labelWidth; ; width *= 1.2) {
      const text = write(entry, settings, Math.min(width, settings.width - 6 * GAP));
      if (!isCut(text) || width > settings.width) return text;
    }
  },
  line: (entry, settings) => write(entry, settings, Infinity, 1),
  /** Title and date on one line. */
  inline(entry, settings) {
    const text = write(entry, settings, Infinity, 1, settings.when(entry));
    const when = settings.measure(text.when, text.ours ? 'tick' : 'when');
    return { ...text, inline: true, width: labelOf(entry, settings, 'line').width + GAP + when };
  },
};

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
  labels.set(settings, ofSettings);
  const ofEntry: Labels = ofSettings.get(entry) ?? {};
  ofSettings.set(entry, ofEntry);
  return (ofEntry[form] ??= FORMS[form](entry, settings));
}
