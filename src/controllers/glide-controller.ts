import { easeCubicInOut } from 'd3-ease';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { panView, sameView, type View } from '../layout/view.js';
import { glidePath } from './glide-path.js';
import { prefersLessMotion } from './prefers-less-motion.js';

const GLIDE_MS = 400;
/** After this time a swipe has lost all but 1/e of its speed. */
const COAST_MS = 325;

/** One frame of a movement. */
interface Frame {
  readonly view: View;
  readonly isLast: boolean;
}

/** Moves the view from where it is to where it should be, and can be stopped at any frame. */
export class GlideController implements ReactiveController {
  readonly #apply: (view: View) => void;
  #frame = 0;

  /** @param apply - takes the view of each frame */
  constructor(host: ReactiveControllerHost, apply: (view: View) => void) {
    this.#apply = apply;
    host.addController(this);
  }

  get moving(): boolean {
    return this.#frame !== 0;
  }

  hostDisconnected(): void {
    this.stop();
  }

  /**
   * Takes about 400 ms along van Wijk's path for zooming; at once for readers who prefer no motion.
   *
   * @param apply - takes the views of this glide in place of the one that the constructor was given
   */
  glide(from: View, to: View, apply = this.#apply): void {
    this.stop();
    if (sameView(from, to) || prefersLessMotion()) return apply(to);
    const path = glidePath(from, to);
    this.#run((elapsed) => {
      const isLast = elapsed >= GLIDE_MS;
      return { view: isLast ? to : path(easeCubicInOut(elapsed / GLIDE_MS)), isLast };
    }, apply);
  }

  /**
   * Goes on after a swipe, and fades out.
   *
   * @param speed - in lengths of the view a millisecond
   */
  coast(from: View, speed: number): void {
    this.stop();
    if (prefersLessMotion()) return;
    this.#run((elapsed) => {
      const share = speed * COAST_MS * (1 - Math.exp(-elapsed / COAST_MS));
      return { view: panView(from, share), isLast: elapsed > 4 * COAST_MS };
    }, this.#apply);
  }

  stop(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
  }

  /** @param frameAt - gives the frame so many milliseconds after the first */
  #run(frameAt: (elapsed: number) => Frame, apply: (view: View) => void): void {
    let start: number | undefined;
    const step = (now: number): void => {
      start ??= now;
      const { view, isLast } = frameAt(now - start);
      this.#frame = isLast ? 0 : requestAnimationFrame(step);
      apply(view);
    };
    this.#frame = requestAnimationFrame(step);
  }
}
