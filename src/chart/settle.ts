import type { ChartEntry } from './entries.js';
import type { Drawn } from './items.js';
import { beside, besides, boxOf, iconWidth, SHORT_OPEN, type PlacedLabel } from './labels.js';
import { GAP, GLYPH, halfHeight, heightOf, MARK, RING, type LayoutSettings } from './measures.js';
import { Room, type Box } from './room.js';
import { isCut, rowsOf, type LabelText } from './text.js';
import { labelOf } from './texts.js';

interface Settling {
  readonly left: number;
  readonly right: number;
  readonly settings: LayoutSettings;
  /** What stands for the selected entry. */
  readonly on: Drawn | undefined;
  readonly selected: ChartEntry | undefined;
}

/** Pixels between lines that are no ink. */
const LEADING = 3;
/** What a label keeps free above and below: to other labels, marks and bars. */
const CLEAR = 6;
/** Up to so many labels that have no place in the layout, or none in sight, are sought one. */
const SOUGHT = 40;
/** Written above a bar, as far as it reaches; and above it or what is near it, wherever it reaches. */
const ALONG = ['inline', 'line', 'dated'] as const;
const ABOVE = ['inline', 'line', ...beside] as const;

type Form = Parameters<typeof labelOf>[2];

/**
 * Gives what a view shows its labels: first the selected one, which is never cut; then those that stand where the layout
 * has them; then, one by one, those whose place is cut by the view's edge or taken: on the other side, or above.
 */
export function settle(
  items: readonly Drawn[],
  laid: (item: Drawn) => PlacedLabel | undefined,
  { left, right, settings, on, selected }: Settling,
): void {
  const { lanes, laneHeight, lineHeight } = settings;
  const top = lanes * laneHeight;
  const room = new Room(left, right, top, CLEAR);
  for (const item of items) {
    const [from, to] = reach(item);
    const ring = item === on ? framed(item) + GAP - CLEAR : 0;
    const [middle, half] = heights(item);
    room.add({ left: from - ring, right: to + ring, bottom: middle - half - ring, top: middle + half + ring });
    if (!('left' in item)) room.addStem(item.x, middle);
    else if (item.entry.bounds.moment) {
      room.addStem(from, middle);
      room.addStem(to, middle);
    }
  }

  // Stems pass behind words: where it is not clear of them near by, the selected one stands before them.
  if (on) [false, true].some((far) => [room, room.withoutStems()].some((within) => seek(on, within, far)));
  const rest = items.filter((item) => {
    const place = laid(item);
    return item !== on && !(place && takes(item, besidePlace(item, place), room));
  });
  let sought = SOUGHT;
  for (const item of rest) if (sought > 0 && !seek(item, room)) sought--;

  function seek(item: Drawn, within: Room, far = true): boolean {
    const entry = 'entry' in item ? item.entry : item === on ? selected : undefined;
    const isBar = 'left' in item;
    const [middle, half] = heights(item);
    const base = middle + half + (item === on ? framed(item) + GAP : CLEAR);
    return (
      (isBar && above(ALONG, base, true)) ||
      texts(beside)
        .flatMap(besides)
        .some((place) => takes(item, besidePlace(item, place), within)) ||
      ((isBar || item === on) && above(ABOVE, base)) ||
      (far &&
        entry !== undefined &&
        ((isBar && [0.5, 1].some((by) => above(beside, base + by * laneHeight))) ||
          (item === on && rows().some((bottom) => above(beside, bottom, false, left)))))
    );

    /** How the selected entry is written, which is never cut, or another, or a cluster. */
    function texts(forms: readonly Form[]): readonly LabelText[] {
      if (!entry) return 'text' in item ? [item.text] : [];
      const found = forms.map((form) => labelOf(entry, settings, form));
      return item === on ? [...found.filter((text) => !isCut(text)), labelOf(entry, settings, 'whole')] : found;
    }

    /** Heights, the nearest first. */
    function rows(): number[] {
      const all = Array.from({ length: 2 * lanes }, (_, step) => (step * laneHeight) / 2 + LEADING);
      return all.sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle));
    }

    /** Above, from where the visible part begins or behind what is in the way there; else where it ends. */
    function above(forms: readonly Form[], bottom: number, inside = false, from = reach(item)[0]): boolean {
      const last = Math.min(from > left ? reach(item)[1] : right, right);
      const most = inside ? last : right;
      return texts(forms).some((text) => {
        const width = ('left' in item ? iconWidth(item.entry) : 0) + text.width;
        const place = (start: number): Place => ({ text, side: 'right', box: boxAt(start, width, bottom, text) });
        let start = Math.max(from, left + GAP);
        for (let shift; start < last - GLYPH && (shift = within.shift(place(start).box));) start += shift;
        return (
          (start + width <= most && start < last - GLYPH && takes(item, place(start), within)) ||
          (!inside && takes(item, place(Math.max(left, last - width)), within))
        );
      });
    }
  }

  function takes(item: Drawn, { text, side, box }: Place, within: Room): boolean {
    if (!within.takesLabel(box)) return false;
    room.add(box);
    const icon = 'left' in item ? iconWidth(item.entry) : 0;
    const isRight = side === 'right';
    item.label = {
      text,
      align: isRight ? 'start' : 'end',
      x: isRight ? box.left + icon : box.right - icon,
      up: box.bottom,
      ...(icon ? { icon: isRight ? box.left + GLYPH : box.right - GLYPH } : {}),
    };
    return true;
  }

  function besidePlace(item: Drawn, { text, side }: PlacedLabel): Place {
    const [from, to] = reach(item);
    const by = framed(item);
    const [start, end] = boxOf({ text, side }, from - by, to + by, 'left' in item ? iconWidth(item.entry) : 0);
    const height = rowsOf(text) * lineHeight - LEADING;
    const least = item.lane * laneHeight + LEADING;
    const bottom = Math.min(Math.max(heights(item)[0] - height / 2, least), least + laneHeight - 2 * LEADING - height);
    return { text, side, box: boxAt(start, end - start, bottom, text) };
  }

  function boxAt(start: number, width: number, bottom: number, text: LabelText): Box {
    return { left: start, right: start + width, bottom, top: bottom + rowsOf(text) * lineHeight - LEADING };
  }

  /** How high something stands, and half of how high it is. */
  function heights(item: Drawn): [middle: number, half: number] {
    return [heightOf(item, laneHeight), 'left' in item ? halfHeight(item.entry) : MARK / 2];
  }
}

interface Place extends PlacedLabel {
  readonly box: Box;
}

/** How far the frame of what is selected reaches beyond it: the room of a mark is larger than its ink. */
const framed = (item: Drawn): number => ('left' in item ? RING : RING + GLYPH - MARK / 2);

/** From where to where something is drawn, with its open side. */
function reach(item: Drawn): [number, number] {
  if ('left' in item) return [item.left, item.right];
  const open = (side: 'start' | 'end'): number =>
    MARK / 2 + ('entry' in item && item.entry.open === side && item.open > SHORT_OPEN ? item.open : 0);
  return [item.x - open('start'), item.x + open('end')];
}
