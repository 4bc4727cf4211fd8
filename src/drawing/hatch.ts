/** A corner of a polygon, in pixels. */
export type Point = readonly [x: number, y: number];

/** From line to line, along the horizontal. */
const PITCH_PX = 4.5 * Math.SQRT2;
const LINE_PX = 1.4 * Math.SQRT2;

const tenths = (pixels: number): number => Math.round(pixels * 10) / 10;

/**
 * Hatches a band with lines that rise at 45°. They are shapes of their own rather than a pattern: so they need no id,
 * print sharply, and are the same in a file. One begins where the band begins, so that they move with it.
 *
 * @returns the data of a path to be filled
 */
export function bandHatch(from: number, to: number, top: number, height: number): string {
  return linesIn(from - height, to, from)
    .map((at) => slantedBar(at, LINE_PX, { from, to, top, height }))
    .join('');
}

/**
 * Hatches what fades out: the lines become thinner towards the open side.
 *
 * @param solid - the end from which it fades, in pixels; `open` the other one
 */
export function fadingHatch(solid: number, open: number, top: number, height: number): string {
  const [from, to] = [Math.min(solid, open), Math.max(solid, open)];
  return linesIn(from - height, to, solid)
    .map((at) => {
      const middle = at + height / 2;
      const share = Math.min(Math.max((middle - open) / (solid - open), 0), 1);
      return slantedBar(at, LINE_PX * share, { from, to, top, height });
    })
    .join('');
}

function linesIn(from: number, to: number, phase: number): number[] {
  const first = Math.ceil((from - phase) / PITCH_PX);
  const last = Math.floor((to - phase) / PITCH_PX);
  return Array.from({ length: Math.max(last - first + 1, 0) }, (_, line) => phase + (first + line) * PITCH_PX);
}

interface Band {
  readonly from: number;
  readonly to: number;
  readonly top: number;
  readonly height: number;
}

/** A bar that begins at `at` on the lower edge and leans to the right, without what lies outside of the band. */
function slantedBar(at: number, width: number, { from, to, top, height }: Band): string {
  const bottom = top + height;
  const corners: Point[] = [
    [at, bottom],
    [at + height, top],
    [at + height + width, top],
    [at + width, bottom],
  ];
  const inside = clipLeft(clipRight(corners, to), from);
  return inside.length < 3 ? '' : `M${inside.map(([x, y]) => `${tenths(x)} ${tenths(y)}`).join('L')}z`;
}

const clipRight = (corners: readonly Point[], limit: number): Point[] => clip(corners, (x) => limit - x);
const clipLeft = (corners: readonly Point[], limit: number): Point[] => clip(corners, (x) => x - limit);

/** Cuts a polygon at an upright line (Sutherland and Hodgman, 1974). */
function clip(corners: readonly Point[], depth: (x: number) => number): Point[] {
  return corners.flatMap((corner, index) => {
    const next = corners[(index + 1) % corners.length]!;
    const [here, there] = [depth(corner[0]), depth(next[0])];
    const kept = here >= 0 ? [corner] : [];
    if (here >= 0 === there >= 0) return kept;
    const share = here / (here - there);
    return [...kept, [corner[0] + (next[0] - corner[0]) * share, corner[1] + (next[1] - corner[1]) * share] as const];
  });
}
