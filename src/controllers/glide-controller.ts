import { easeCubicInOut, interpolateZoom } from 'd3';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { duration, sameView, type View } from '../layout/view.js';
import { prefersLessMotion } from './less-motion.js';

const MILLISECONDS = 400;

/** Moves the view from where it is to where it should be, and can be stopped at any frame. */
export class GlideController implements ReactiveController {
  readonly #apply: (view: View) => void;
  #frame = 0;

  /** `apply` is called once a frame. */
  constructor(host: ReactiveControllerHost, apply: (view: View) => void) {
    this.#apply = apply;
    host.addController(this);
  }

  get moving(): boolean {
    return this.#frame !== 0;
  }

  /**
   * Takes about 400 ms along van Wijk's path for zooming; at once for readers who prefer no motion.
   *
   * @param apply - takes the views of this glide in place of the one that was given
   */
  glide(from: View, to: View, apply = this.#apply): void {
    this.stop();
    if (sameView(from, to) || prefersLessMotion()) return apply(to);
    const path = glidePath(from, to);
    this.#run(
      (elapsed) => (elapsed >= MILLISECONDS ? [to, true] : [path(easeCubicInOut(elapsed / MILLISECONDS)), false]),
      apply,
    );
  }

  /** Goes on after a swipe: `speed` in views a millisecond, fading out. */
  coast(from: View, speed: number): void {
    this.stop();
    if (prefersLessMotion()) return;
    const fading = 325;
    this.#run((elapsed) => {
      const by = speed * fading * (1 - Math.exp(-elapsed / fading)) * duration(from);
      return [{ start: from.start + by, end: from.end + by }, elapsed > 4 * fading];
    });
  }

  stop(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
  }

  hostDisconnected(): void {
    this.stop();
  }

  #run(at: (elapsed: number) => [View, done: boolean], apply = this.#apply): void {
    let began: number | undefined;
    const step = (now: number): void => {
      began ??= now;
      const [view, done] = at(now - began);
      this.#frame = done ? 0 : requestAnimationFrame(step);
      apply(view);
    };
    this.#frame = requestAnimationFrame(step);
  }
}

/**
 * Van Wijk's path from one view to another, by its share from 0 to 1. It is the same both ways and always reckoned from
 * the longer view: from the shorter, two middles that nearly meet cancel out to no number at all.
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
