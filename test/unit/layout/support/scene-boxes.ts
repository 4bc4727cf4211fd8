import type { GroupShape, Shape, TextShape } from '../../../../src/drawing/shape.js';
import { measure } from './settings-at.js';

/** A rectangle in pixels. */
export interface Box {
  readonly name: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** From the baseline up to the tops of letters, and down to descenders, as shares of the font's size. */
const ASCENT = 0.75;
const DESCENT = 0.2;

function boxOf({ x, y, text, size, anchor }: TextShape, dx: number, dy: number): Box {
  const width = measure(text, 'plain', size);
  const left = x + dx - (anchor === 'end' ? width : anchor === 'middle' ? width / 2 : 0);
  return { name: text, left, right: left + width, top: y + dy - size * ASCENT, bottom: y + dy + size * DESCENT };
}

/** @returns how far a group moves what it holds */
export function moveOf({ transform }: GroupShape): [x: number, y: number] {
  const match = /^translate\((\S+) (\S+)\)$/.exec(transform ?? '');
  return match ? [Number(match[1]), Number(match[2])] : [0, 0];
}

/** @returns the groups that stand for events, in sight or pinned, or for stacks */
export const eventGroups = (shapes: readonly Shape[]): GroupShape[] =>
  shapes.filter((shape) => shape.type === 'group').filter(({ data }) => data);

/** @returns where each text of some shapes stands, groups moved */
export function textBoxes(shapes: readonly Shape[], dx = 0, dy = 0): Box[] {
  return shapes.flatMap((shape): Box[] => {
    if (shape.type === 'text') return [boxOf(shape, dx, dy)];
    if (shape.type !== 'group') return [];
    const [x, y] = moveOf(shape);
    return textBoxes(shape.children, dx + x, dy + y);
  });
}

const touch = (a: Box, b: Box): boolean =>
  a.left < b.right - 0.5 && b.left < a.right - 0.5 && a.top < b.bottom - 0.5 && b.top < a.bottom - 0.5;

/** @returns the pairs of boxes that overlap */
export const touching = (boxes: readonly Box[]): string[] =>
  boxes.flatMap((a, index) =>
    boxes.slice(index + 1).flatMap((b) => (touch(a, b) ? [`${a.name} touches ${b.name}`] : [])),
  );

/** @returns all shapes of a look, those in groups too */
export function ofLook<Type extends Shape['type']>(
  shapes: readonly Shape[],
  type: Type,
  look: string,
): Extract<Shape, { type: Type }>[] {
  return shapes.flatMap((shape) => {
    const inside = shape.type === 'group' ? ofLook(shape.children, type, look) : [];
    return shape.type === type && shape.look?.split(' ').includes(look)
      ? [shape as Extract<Shape, { type: Type }>, ...inside]
      : inside;
  });
}

/** @returns how many elements the shapes become */
export const countShapes = (shapes: readonly Shape[]): number =>
  shapes.reduce((sum, shape) => sum + 1 + (shape.type === 'group' ? countShapes(shape.children) : 0), 0);
