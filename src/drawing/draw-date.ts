import { round } from '../layout/chart-sizes.js';
import type { DatePart, DateShape } from '../layout/date-shape.js';
import type { ChartEntry } from '../layout/entry-index.js';
import type { Kind } from '../timeline/types.js';
import { bandHatch, fadingHatch } from './hatch.js';
import { movedTo, type Shape } from './shape.js';
import { HATCH_PATHS, SHAPE_PATHS } from './shape-paths.js';

/** The size for which the paths of the shapes are drawn. */
const SHAPE_PX = 14;
const BRACKET_FOOT_PX = 4;
/** How far a bracket reaches over its band. */
const BRACKET_OVER_PX = 2;
/** What is certain is seen at any scale. */
const LEAST_SURE_PX = 1.5;

/** @returns the height of an entry's band, in pixels */
export function bandHeight({ bounds, kind }: ChartEntry): number {
  if (bounds.moment) return 8;
  return kind.tone === 'war' ? 14 : kind.tone === 'background' ? 10 : 12;
}

/**
 * Draws a kind's shape in the colour of the group that holds it.
 *
 * @param isSure - solid; otherwise an outline with hatch
 */
export function drawKind({ shape }: Kind, x: number, y: number, size: number, isSure = true): Shape[] {
  const transform = `${movedTo(x, y)} scale(${round((size / SHAPE_PX) * 10) / 10})`;
  if (isSure) return [{ type: 'path', look: 'sure', d: SHAPE_PATHS[shape], transform }];
  return [
    { type: 'path', look: 'unsure-mark', d: SHAPE_PATHS[shape], transform },
    { type: 'path', look: 'mark-hatch', d: HATCH_PATHS[shape], transform },
  ];
}

interface DateDrawing {
  readonly kind: Kind;
  readonly shape: DateShape;
  /** Of its middle. */
  readonly y: number;
  /** Of its band. */
  readonly height: number;
  readonly markSize: number;
}

/** Draws a date: what is certain solid, where it may lie hatched between brackets, what is open fading out. */
export function drawDate({ kind, shape, y, height, markSize }: DateDrawing): Shape[] {
  if (shape.mark) return drawKind(kind, shape.mark.x, y, markSize, shape.mark.isSure);
  const top = y - height / 2;
  return [
    ...shape.parts.flatMap((part) => drawPart(part, top, height)),
    ...(shape.brackets.length > 0 ? [bracketsOf(shape, top, height)] : []),
  ];
}

function drawPart({ look, from, to }: DatePart, top: number, height: number): Shape[] {
  if (look === 'open-start') return [{ type: 'path', look: 'hatch', d: fadingHatch(to, from, top, height) }];
  if (look === 'open-end') return [{ type: 'path', look: 'hatch', d: fadingHatch(from, to, top, height) }];
  const box = { type: 'rect', x: round(from), y: top, height } as const;
  if (look === 'sure') return [{ ...box, look: 'sure', width: round(Math.max(to - from, LEAST_SURE_PX)) }];
  return [
    { ...box, look: 'unsure', width: round(to - from) },
    { type: 'path', look: 'hatch', d: bandHatch(from, to, top, height) },
  ];
}

function bracketsOf({ brackets }: DateShape, top: number, height: number): Shape {
  const foot = { start: BRACKET_FOOT_PX, end: -BRACKET_FOOT_PX };
  const [upper, lower] = [top - BRACKET_OVER_PX, top + height + BRACKET_OVER_PX];
  const d = brackets.map(
    ({ at, side }) => `M${round(at + foot[side])} ${upper}H${round(at)}V${lower}H${round(at + foot[side])}`,
  );
  return { type: 'path', look: 'bracket', d: d.join('') };
}
