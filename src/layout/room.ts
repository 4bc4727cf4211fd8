/** Pixels between a label and whatever is next to it. */
const CLEARANCE_PX = 6;
/** What calculating with fractions of pixels leaves over. */
const LEAST = 1e-6;

/** A part of the drawing. Heights count from the axis up. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  readonly top: number;
  /** Takes the label or open side away again; absent where the box is neither. */
  readonly remove?: (() => void) | undefined;
}

/** What is already in place in a part of the chart: boxes, and stems down to the axis. */
export class Room {
  /** Stems pass behind labels. */
  crossed = false;
  readonly #left: number;
  readonly #right: number;
  readonly #top: number;
  readonly #above: number;
  #boxes: Box[] = [];
  readonly #stems: Box[] = [];

  /**
   * @param top - in pixels, or in lanes where these are all that is told apart
   * @param above - how much a label keeps free above and below, in the same
   */
  constructor(left: number, right: number, top: number, above = 0) {
    this.#left = left;
    this.#right = right;
    this.#top = top;
    this.#above = above;
  }

  add(box: Box): void {
    this.#boxes.push(box);
  }

  addStem(x: number, top: number): void {
    this.#stems.push({ left: x, right: x, bottom: 0, top });
  }

  /** Whether a label may stand here: inside, on nothing, and crossed by no stem. */
  takesLabel(box: Box): boolean {
    return (
      box.left >= this.#left && box.right <= this.#right && box.bottom >= 0 && box.top <= this.#top && !this.shift(box)
    );
  }

  /** How far a label has to move to the right to be clear of what is in its way: 0 where it may stand. */
  shift({ left, right, bottom, top }: Box): number {
    const [above, clear] = [this.#above, { left: left - CLEARANCE_PX, right: right + CLEARANCE_PX }];
    const box = { ...clear, bottom: bottom - above, top: top + above };
    const isInTheWay = (other: Box): boolean => overlap(other, box);
    const way = this.#boxes.find(isInTheWay) ?? (this.crossed ? undefined : this.#stems.find(isInTheWay));
    return way ? way.right + CLEARANCE_PX - left : 0;
  }

  /** Whether a mark may stand here, clear of labels, its stem crossing nothing from some height up. */
  takesMark(box: Box, stem: number, from: number): boolean {
    const clear = { ...box, left: box.left - CLEARANCE_PX, right: box.right + CLEARANCE_PX };
    const below = { left: stem - CLEARANCE_PX, right: stem + CLEARANCE_PX, bottom: from, top: box.bottom };
    return !this.#boxes.some((other) => overlap(other, other.remove ? clear : box) || overlap(other, below));
  }

  /** Takes away the labels and open sides that leave a mark no place. */
  clearLabels(left: number, right: number): void {
    this.#boxes = this.#boxes.filter((box) => {
      const gone = box.remove && box.left < right + CLEARANCE_PX && box.right > left - CLEARANCE_PX;
      if (gone) box.remove?.();
      return !gone;
    });
  }
}

const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right - LEAST && a.right > b.left + LEAST && a.bottom < b.top - LEAST && a.top > b.bottom + LEAST;
