import { executeServerCommand } from '@web/test-runner-commands';

interface Point {
  x: number;
  y: number;
}

type Modifier = 'Control' | 'Meta' | 'Shift' | 'Alt';

const command =
  <Payload, Result = { done: true }>(name: string) =>
  (payload: Payload): Promise<Result> =>
    executeServerCommand(`input-${name}`, payload);

/** Real input through the browser's driver. Places are CSS pixels of the test page. */
export const wheel = command<Point & { deltaX?: number; deltaY?: number; modifier?: Modifier }>('wheel');
export const drag = command<Point & { dx?: number; dy?: number; steps?: number }>('drag');
export const click = command<Point & { count?: number }>('click');
export const move = command<Point>('move');
export const tap = command<Point & { count?: number }>('tap');
export const swipe = command<Point & { dx?: number; dy?: number; steps?: number; rest?: number }>('swipe');
export const pinch = command<Point & { from: number; to: number; steps?: number }>('pinch');
export const key = command<{ key: string; modifier?: Modifier }>('key');
export const viewport = command<{ width: number; height: number }>('viewport');
export const media = command<{ features?: Record<string, string>; type?: '' | 'print' | 'screen' }>('media');
/** Bytes of the heap after garbage collection, and what Chromium counts in the page. */
export const memory = command<object, { heap: number; nodes?: number; listeners?: number }>('memory');
/** What the browser tells assistive software of the first thing that has that role, and of all inside it. */
export const tree = command<{ role: string }, { role: string; name: string }[]>('tree');
export const picture = command<
  Point & { name: string; width: number; height: number; fonts: string },
  { result: string }
>('picture');

/** The middle of an element in the page. */
export function middleOf(element: Element): Point {
  const { x, y, width, height } = element.getBoundingClientRect();
  return { x: x + width / 2, y: y + height / 2 };
}
