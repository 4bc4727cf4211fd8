import type { ChartEntry } from './entry-index.js';
import type { SceneElement } from './scene-items.js';
import { BESIDE_FORMS, labelPlaces, boxOf, iconWidth, SHORT_OPEN_SIDE_PX } from './mark-placement.js';
import type { PlacedLabel } from './stretch.js';
import {
  LABEL_GAP_PX,
  GLYPH_RADIUS_PX,
  halfHeight,
  heightOf,
  MIN_TARGET_PX,
  RING_GAP_PX,
  type LayoutSettings,
} from './measures.js';
import { Room, type Box } from './room.js';
import { isCut, rowsOf, type LabelText } from './label-text.js';
import { entryLabel, type LabelForm } from './entry-label.js';

interface LabelPlacement {
  readonly left: number;
  readonly right: number;
  readonly settings: LayoutSettings;
  /** What stands for the selected entry. */
  readonly on: SceneElement | undefined;
  readonly selected: ChartEntry | undefined;
}

/** Space between two lines of text. */
const LEADING_PX = 3;
/** Space that a label keeps free above and below itself. */
const LABEL_CLEARANCE_PX = 6;
/** Search for a place for at most this many unplaced labels per frame. */
const MAX_SEARCHES = 40;
/** The forms of a label above a bar that keeps within the bar's length, and of one that may be longer. */
const ALONG_FORMS: readonly LabelForm[] = ['dated', 'line'];
const ABOVE_FORMS: readonly LabelForm[] = ['line', ...BESIDE_FORMS];

/**
 * Gives the items of a view their labels. The selected item comes first, and its label is never cut. Then come the
 * labels that stand where the layout has them, and then, one by one, those whose place is taken or cut by the view's
 * edge: they go to the other side, or above.
 *
 * @param laid - the labels that the layout has placed
 */
export function placeLabels(
  items: readonly SceneElement[],
  laid: ReadonlyMap<SceneElement, PlacedLabel>,
  { left, right, settings, on, selected }: LabelPlacement,
): void {
  const { lanes, laneHeight, lineHeight } = settings;
  const halfLanes = Array.from({ length: 2 * lanes }, (_, step) => (step * laneHeight) / 2);
  const room = new Room(left, right, lanes * laneHeight, LABEL_CLEARANCE_PX);
  for (const item of items) {
    const { from, to, middle, half, frame, stems } = seatOf(item, laneHeight);
    const ring = item === on ? frame + LABEL_GAP_PX - LABEL_CLEARANCE_PX : 0;
    room.add({ left: from - ring, right: to + ring, bottom: middle - half - ring, top: middle + half + ring });
    for (const x of stems) room.addStem(x, middle);
  }

  if (on) {
    // Where no place near by is free of stems, the selected label covers them.
    for (const far of [false, true]) for (room.crossed of [false, true]) if (!on.label) seek(on, far);
    room.crossed = false;
  }
  const rest = items.filter((item) => {
    const place = laid.get(item);
    return item !== on && !(place && seek(item, false, place));
  });
  let searches = MAX_SEARCHES;
  // From the top down, because items high up have fewer places to choose from than long bars.
  for (const item of rest.reverse()) if (searches > 0 && !seek(item, true)) searches--;

  /** Places the label of an item beside or above it, or only where `only` says. Returns whether there was room. */
  function seek(item: SceneElement, far: boolean, only?: PlacedLabel): boolean {
    const { from, to, middle, half, frame, icon } = seatOf(item, laneHeight);
    const isOn = item === on;
    const isBar = 'left' in item;
    const entry = 'entry' in item ? item.entry : isOn ? selected : undefined;
    if (only) return isBeside(only);
    const base = middle + half + (isOn ? frame + LABEL_GAP_PX : LABEL_CLEARANCE_PX);
    return (
      (isBar && isAbove(ALONG_FORMS, base, true)) ||
      texts(BESIDE_FORMS).flatMap(labelPlaces).some(isBeside) ||
      ((isBar || isOn) && isAbove(ABOVE_FORMS, base)) ||
      (far &&
        ((isBar && halfLanes.slice(1, 3).some((by) => isAbove(BESIDE_FORMS, base + by))) ||
          (isOn && halfLanes.some((bottom) => isAbove(BESIDE_FORMS, bottom, false, left)))))
    );

    /** The texts that a label may have. That of the selected entry is never cut. */
    function texts(forms: readonly LabelForm[]): readonly LabelText[] {
      if (!entry) return 'text' in item ? [item.text] : [];
      const found = forms.map((form) => entryLabel(entry, settings, form));
      return isOn ? [...found.filter((text) => !isCut(text)), entryLabel(entry, settings, 'full')] : found;
    }

    function isBeside({ text, side }: PlacedLabel): boolean {
      const [start] = boxOf({ text, side }, from - frame, to + frame, icon);
      const { bottom, top } = boxAt(text, 0, middle);
      const least = item.lane * laneHeight + LEADING_PX;
      const most = least + laneHeight - 2 * LEADING_PX - (top - bottom);
      return takes(text, start, Math.min(Math.max(middle - (top - bottom) / 2, least), most), side);
    }

    /** Places the label above, at the start of the visible part or behind what is in the way there, else at its end. */
    function isAbove(forms: readonly LabelForm[], bottom: number, inside = false, first = from): boolean {
      const last = Math.min(first === from ? to : right, right);
      return texts(forms).some((text) => {
        const width = icon + text.width;
        let start = Math.max(first, left + LABEL_GAP_PX);
        for (let shift; start < last - GLYPH_RADIUS_PX && (shift = room.shift(boxAt(text, start, bottom)));)
          start += shift;
        return (
          (start < last - GLYPH_RADIUS_PX && start + width <= (inside ? last : right) && takes(text, start, bottom)) ||
          (!inside && takes(text, Math.max(left, last - width), bottom))
        );
      });
    }

    function boxAt(text: LabelText, start: number, bottom: number): Box {
      return {
        left: start,
        right: start + icon + text.width,
        bottom,
        top: bottom + rowsOf(text) * lineHeight - LEADING_PX,
      };
    }

    function takes(text: LabelText, start: number, bottom: number, side?: PlacedLabel['side']): boolean {
      const box = boxAt(text, start, bottom);
      if (!room.takesLabel(box)) return false;
      room.add(box);
      const isLeft = side === 'left';
      item.label = {
        text,
        align: isLeft ? 'end' : 'start',
        x: isLeft ? box.right - icon : start + icon,
        up: bottom,
        icon,
      };
      return true;
    }
  }
}

/** The room that something takes, with its open side. Pixels. */
interface Seat {
  readonly from: number;
  readonly to: number;
  /** Of its height, above the axis. */
  readonly middle: number;
  /** Half its height. */
  readonly half: number;
  /** How far the frame of what is selected reaches beyond it. */
  readonly frame: number;
  /** The width of a shape before its label. */
  readonly icon: number;
  /** Where its stems stand. */
  readonly stems: readonly number[];
}

function seatOf(item: SceneElement, laneHeight: number): Seat {
  const middle = heightOf(item, laneHeight);
  if ('left' in item) {
    const { left, right, entry } = item;
    const stems = entry.bounds.moment ? [left, right] : [];
    return {
      from: left,
      to: right,
      middle,
      half: halfHeight(entry),
      frame: RING_GAP_PX,
      icon: iconWidth(entry),
      stems,
    };
  }
  const { x } = item;
  const half = MIN_TARGET_PX / 2;
  const open = (side: 'start' | 'end'): number =>
    half + ('entry' in item && item.entry.open === side && item.open > SHORT_OPEN_SIDE_PX ? item.open : 0);
  // The room of a mark is larger than its ink.
  return {
    from: x - open('start'),
    to: x + open('end'),
    middle,
    half,
    frame: RING_GAP_PX + GLYPH_RADIUS_PX - half,
    icon: 0,
    stems: [x],
  };
}
