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
  /** Tells a group from its neighbours: the writer keeps the node of the same key. */
  readonly key?: string;
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

/** The attributes of an element of SVG; without those that are undefined. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** The element of SVG that each shape becomes. */
export const ELEMENTS = { path: 'path', rect: 'rect', text: 'text', group: 'g' } as const;

/** @returns the attributes of a shape's element, in the order in which they are written */
export function attributesOf(shape: Shape): Attributes {
  switch (shape.type) {
    case 'path':
      return { class: shape.look, d: shape.d, transform: shape.transform };
    case 'rect': {
      const { look, x, y, width, height, radius } = shape;
      return { class: look, x, y, width, height, rx: radius };
    }
    case 'text': {
      const { look, x, y, size, anchor } = shape;
      return { class: look, x, y, 'font-size': size, 'text-anchor': anchor };
    }
    case 'group': {
      const { look, transform, data = {} } = shape;
      const names = Object.entries(data).map(([name, value]) => [`data-${name}`, value] as const);
      return { class: look, transform, ...Object.fromEntries(names) };
    }
  }
}

/** @returns the attribute that moves a group */
export const movedTo = (x: number, y: number): string =>
  `translate(${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10})`;
