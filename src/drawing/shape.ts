/**
 * What drawings are made of: plain objects, which one writer turns into live SVG (`live-writer.ts`) and another into text
 * (`markup-writer.ts`). A look is a class of the drawing's style sheet (`drawing-styles.ts`). Lengths in pixels.
 */
export type Shape = PathShape | RectShape | TextShape | GroupShape;

export interface PathShape {
  readonly type: 'path';
  readonly look: string;
  readonly d: string;
  readonly transform?: string;
}

export interface RectShape {
  readonly type: 'rect';
  readonly look: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Radius of the corners. */
  readonly radius?: number;
}

export interface TextShape {
  readonly type: 'text';
  readonly look: string;
  readonly x: number;
  /** Of the baseline. */
  readonly y: number;
  readonly text: string;
  readonly size: number;
  readonly anchor?: 'middle' | 'end';
}

export interface GroupShape {
  readonly type: 'group';
  readonly look?: string;
  /** Tells a group from its neighbours: the writer keeps the node of the same key. Another event never takes it over. */
  readonly key?: string | object;
  readonly transform?: string;
  readonly data?: GroupData;
  readonly children: readonly Shape[];
}

/** What a group stands for, as `data-` attributes. */
export interface GroupData {
  readonly event?: string;
  readonly date?: string;
  readonly pinned?: 'start' | 'end';
  readonly stack?: string;
  readonly count?: number;
  readonly events?: string;
}

/** @returns the attribute that moves a group */
export const movedTo = (x: number, y: number): string =>
  `translate(${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10})`;
