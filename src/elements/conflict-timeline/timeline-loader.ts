import { Task } from '@lit/task';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { checkTimeline, type CheckedTimeline } from '../../words/check-timeline.js';
import type { Timeline } from '../../timeline/types.js';
import { TimelineErrorEvent, TimelineLoadEvent } from '../timeline-events.js';
import { failed, loadTimeline } from './load-timeline.js';

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

  /**
   * Shows a timeline that is given at once, as far as it is good, or fetches that of an address. Without either it shows
   * nothing: the page will give one later.
   *
   * @param base - what a relative address starts from
   */
  load(given: Timeline | undefined, address: string | undefined, base: string): void {
    this.#url = undefined;
    this.#task.abort();
    if (given) this.#show(checkTimeline(given));
    else if (!address) this.#give(undefined);
    else if (URL.canParse(address, base)) this.#fetch(new URL(address, base));
    else this.#show(failed({ path: 'src', code: 'invalid-address', value: address }));
  }

  #fetch(url: URL): void {
    this.#url = url;
    this.#give(undefined);
    void this.#task.run([url]);
  }

  hostConnected(): void {
    // The host was taken away before its timeline had arrived.
    if (this.#url) this.#fetch(this.#url);
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
