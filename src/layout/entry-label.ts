import type { ChartEntry } from './entry-index.js';
import { LABEL_GAP_PX, type LayoutSettings } from './measures.js';
import { isCut, labelText, type LabelText } from './label-text.js';

/** Ways to write an entry's label. */
export type LabelForm = 'dated' | 'plain' | 'narrow' | 'full' | 'line';

/** A title that would be cut may be this much wider than a label usually is, and each try is this much wider. */
const MAX_WIDENING = 1.4;
const WIDENING_STEP = 1.2;
/** Where a narrow title begins, as a share of a label's usual width. */
const NARROW_SHARE = 0.4;

const FORMS: Readonly<Record<LabelForm, (entry: ChartEntry, settings: LayoutSettings) => LabelText>> = {
  /** Title and date; the title alone where that has no room beside its date. */
  dated(entry, settings) {
    const { lines, labelWidth, measure, when } = settings;
    const isOurs = !entry.event.date?.stated.length;
    const text = labelText(entry.event.title, when(entry), labelWidth, lines - 1, measure, isOurs);
    return isCut(text) ? entryLabel(entry, settings, 'plain') : text;
  },
  /** The title, a little wider where it would be cut. */
  plain: (entry, settings) => uncutTitle(entry, settings, 1, MAX_WIDENING),
  /** The title as narrow as it gets without being cut. */
  narrow: (entry, settings) => uncutTitle(entry, settings, NARROW_SHARE, MAX_WIDENING),
  /** The title as wide as it takes. */
  full: (entry, settings) =>
    uncutTitle(entry, settings, MAX_WIDENING, (settings.width - 6 * LABEL_GAP_PX) / settings.labelWidth),
  /** The title in one line. */
  line: (entry, settings) => titleAt(entry, settings, Infinity),
};

/**
 * Writes an entry's label in one form. The settings keep it, because measuring text takes time.
 *
 * @returns the lines of the label and its width in pixels
 */
export function entryLabel(entry: ChartEntry, settings: LayoutSettings, form: LabelForm): LabelText {
  const key = `${form} ${entry.event.id}`;
  const label = settings.labels.get(key) ?? FORMS[form](entry, settings);
  settings.labels.set(key, label);
  return label;
}

/** The title in the narrowest of some widths that holds it; cut where none does. Widths are shares of a label's. */
function uncutTitle(entry: ChartEntry, settings: LayoutSettings, share: number, maxShare: number): LabelText {
  const text = titleAt(entry, settings, share);
  if (!isCut(text) || share >= maxShare) return text;
  return uncutTitle(entry, settings, Math.min(share * WIDENING_STEP, maxShare), maxShare);
}

const titleAt = ({ event }: ChartEntry, { labelWidth, lines, measure }: LayoutSettings, share: number): LabelText =>
  labelText(event.title, '', labelWidth * share, lines, measure);
