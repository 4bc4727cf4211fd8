import { interpolateZoom } from 'd3-interpolate';
import { duration, type View } from '../layout/view.js';

/**
 * Van Wijk's path from one view to another. It is the same both ways and always computed from the longer view: from the
 * shorter, two middles that nearly meet cancel out to no number at all.
 *
 * @returns the view at a share of the path, from 0 to 1
 * @see https://vanwijk.win.tue.nl/zoompan.pdf
 */
export function glidePath(from: View, to: View): (share: number) => View {
  if (duration(from) < duration(to)) {
    const back = glidePath(to, from);
    return (share) => back(1 - share);
  }
  const middle = (view: View): number => (view.start + view.end) / 2;
  const path = interpolateZoom([0, 0, duration(from)], [middle(to) - middle(from), 0, duration(to)]);
  return (share) => {
    const [shift, , length] = path(share);
    const center = middle(from) + shift;
    return { start: center - length / 2, end: center + length / 2 };
  };
}
