import { Task } from '@lit/task';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { checkTimeline, type CheckedTimeline } from '../../words/check-timeline.js';
import { MAX_BYTES } from '../../timeline/limits.js';
import type { Fault } from '../../timeline/fault.js';
import type { Timeline } from '../../timeline/types.js';
import { problemOf } from '../../words/problem-words.js';
import { TimelineErrorEvent, TimelineLoadEvent } from '../timeline-events.js';

/** Loads the timeline its host asks for, and tells the page of it. Only what the host asked for last is shown. */
export class TimelineLoader implements ReactiveController {
  readonly #host: EventTarget;
  readonly #give: (loaded: CheckedTimeline | undefined) => void;
  readonly #task: Task<[URL], CheckedTimeline>;
  /** The address that is being loaded. */
  #url: URL | undefined;

  /** @param give - takes the timeline, or undefined while it is being loaded */
  constructor(host: ReactiveControllerHost & EventTarget, give: (loaded: CheckedTimeline | undefined) => void) {
    this.#host = host;
    this.#give = give;
    // It is run by hand: a timeline that is already there must show in the same update.
    this.#task = new Task(host, {
      autoRun: false,
      task: ([url], { signal }) => loadTimeline(url, signal),
      onComplete: (loaded) => this.#complete(loaded),
    });
    host.addController(this);
  }

  /** Shows a timeline at once, as far as it is good. */
  take(timeline: Timeline): void {
    this.#url = undefined;
    this.#task.abort();
    this.#show(checkTimeline(timeline));
  }

  fetch(url: URL): void {
    this.#url = url;
    this.#give(undefined);
    void this.#task.run([url]);
  }

  hostConnected(): void {
    // The host was taken away before its timeline had arrived.
    if (this.#url) this.fetch(this.#url);
  }

  hostDisconnected(): void {
    this.#task.abort();
  }

  #complete(loaded: CheckedTimeline): void {
    if (!this.#url) return;
    this.#url = undefined;
    this.#show(loaded);
  }

  #show(loaded: CheckedTimeline): void {
    this.#give(loaded);
    const { timeline, problems } = loaded;
    if (timeline) this.#host.dispatchEvent(new TimelineLoadEvent(timeline, problems));
    if (problems.length > 0) this.#host.dispatchEvent(new TimelineErrorEvent(problems));
  }
}

/**
 * Fetches a timeline as JSON and keeps what is good of it.
 *
 * @returns without a timeline where it cannot be had; the first problem says why
 * @throws only when the signal aborts
 */
async function loadTimeline(url: URL, signal: AbortSignal): Promise<CheckedTimeline> {
  let left = MAX_BYTES;
  let fault: Pick<Fault, 'code' | 'value'>;
  try {
    const response = await fetch(url, { signal, credentials: 'same-origin' });
    // What is longer than the limit ends with an error there: the rest is not asked for.
    const limit = new TransformStream<Uint8Array, Uint8Array>({
      transform(chunk, stream) {
        left -= chunk.length;
        if (left < 0) stream.error();
        else stream.enqueue(chunk);
      },
    });
    if (response.ok) return checkTimeline(JSON.parse(await new Response(response.body?.pipeThrough(limit)).text()));
    fault = { code: 'server-error', value: String(response.status) };
  } catch (error) {
    signal.throwIfAborted();
    const otherwise = error instanceof SyntaxError ? 'not-json' : 'connection-failed';
    fault = { code: left < 0 ? 'too-large' : otherwise };
  }
  return { timeline: undefined, skipped: 0, problems: [problemOf({ path: 'src', owner: url.pathname, ...fault })] };
}
