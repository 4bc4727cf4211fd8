/** Pixels between a label and whatever is next to it. */
const CLEAR = 6;

interface Box {
  readonly left: number;
  readonly right: number;
  /** Takes the label or open side away again; absent where the box is neither. */
  readonly remove?: () => void;
}

/**
 * What is already in place in a stretch of the chart: boxes by lane, and stems from their lane down to the axis.
 * Lanes count from the axis up; lengths are pixels.
 */
export class Room {
  readonly #boxes: Box[][] = [];
  readonly #stems: { readonly x: number; readonly lane: number }[] = [];
  readonly #left: number;
  readonly #right: number;

  constructor(left: number, right: number) {
    this.#left = left;
    this.#right = right;
  }

  addBox(lane: number, left: number, right: number, remove?: () => void): void {
    (this.#boxes[lane] ??= []).push({ left, right, ...(remove ? { remove } : {}) });
  }

  addStem(x: number, lane: number): void {
    this.#stems.push({ x, lane });
  }

  isFree(lane: number, left: number, right: number): boolean {
    return !this.#boxes[lane]?.some((box) => box.left < right && box.right > left);
  }

  /** Whether a label may stand here: inside, on nothing, and crossed by no stem from above. */
  takesLabel(lane: number, left: number, right: number): boolean {
    return (
      left >= this.#left &&
      right <= this.#right &&
      this.isFree(lane, left - CLEAR, right + CLEAR) &&
      !this.#stems.some((stem) => stem.lane > lane && stem.x > left - CLEAR && stem.x < right + CLEAR)
    );
  }

  /** Whether a mark may stand here, its stem crossing nothing between the bottom lane and its own. */
  takesMark(lane: number, left: number, right: number, stem: number, bottom: number): boolean {
    for (let below = bottom; below < lane; below++) {
      if (!this.isFree(below, stem - CLEAR, stem + CLEAR)) return false;
    }
    return this.isFree(lane, left, right);
  }

  /** Takes away the labels and open sides that leave a mark no lane. */
  clearLabels(left: number, right: number): void {
    this.#boxes.forEach((boxes, lane) => {
      this.#boxes[lane] = boxes.filter((box) => {
        const gone = box.remove && box.left < right + CLEAR && box.right > left - CLEAR;
        if (gone) box.remove?.();
        return !gone;
      });
    });
  }
}
