import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { checkTimeline, type CheckedTimeline } from '../../timeline/check.js';
import { BYTES } from '../../timeline/limits.js';
import type { Timeline } from '../../timeline/types.js';

/** Gets a timeline from wherever its host is told to. What is asked for last counts, and nothing of what came before. */
export class TimelineLoader implements ReactiveController {
  readonly #show: (loaded: CheckedTimeline | undefined) => void;
  #loading: AbortController | undefined;
  /** What is on its way. */
  #awaited: URL | undefined;

  /** @param show - takes what was loaded, and undefined while something is on its way */
  constructor(host: ReactiveControllerHost, show: (loaded: CheckedTimeline | undefined) => void) {
    this.#show = show;
    host.addController(this);
  }

  /** Shows a timeline that is there; `checked` where that was done when it was built. */
  take(timeline: Timeline, checked: boolean): void {
    this.#stop();
    this.#show(checked ? { timeline, skipped: 0, problems: [] } : checkTimeline(timeline));
  }

  fetch(url: URL): void {
    this.#stop();
    this.#awaited = url;
    this.#show(undefined);
    const { signal } = (this.#loading = new AbortController());
    void loadTimeline(url, signal).then((loaded) => {
      if (signal.aborted) return;
      this.#awaited = undefined;
      this.#show(loaded);
    });
  }

  hostConnected(): void {
    // The host was taken away while its data was on its way.
    if (this.#awaited) this.fetch(this.#awaited);
  }

  hostDisconnected(): void {
    this.#loading?.abort();
  }

  #stop(): void {
    this.#loading?.abort();
    this.#awaited = undefined;
  }
}

/** Fetches a timeline as JSON and keeps what is good of it; never throws. Without one, the first problem says why. */
async function loadTimeline(url: URL, signal: AbortSignal): Promise<CheckedTimeline> {
  let left = BYTES;
  let why: string;
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
    why = `the server answered ${response.status}`;
  } catch (error) {
    const otherwise = error instanceof SyntaxError ? 'it is not JSON' : 'the connection failed or was refused';
    why = left < 0 ? 'it is too large' : otherwise;
  }
  return { timeline: undefined, skipped: 0, problems: [{ path: 'src', message: `${url.pathname}: ${why}` }] };
}
