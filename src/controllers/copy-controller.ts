import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Copies text, and knows afterwards what was copied or what the browser refused to. */
export class CopyController implements ReactiveController {
  /** The key of what was copied last. */
  copied: string | undefined;
  /** What could not be copied: readers are shown it, to copy it themselves. */
  refused: string | undefined;
  readonly #host: ReactiveControllerHost;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {}

  /**
   * Copies a text. Where the browser refuses, the text is kept for the reader to copy.
   *
   * @param key - tells afterwards what was copied
   */
  async copy(key: string, text: string): Promise<void> {
    this.clear();
    try {
      // Absent without a secure context, refused in frames without the permission.
      await navigator.clipboard.writeText(text);
      this.copied = key;
    } catch {
      this.refused = text;
    }
    this.#host.requestUpdate();
  }

  /** Offers an address to the system's own sheet. Where the browser refuses, as in some frames, the address is copied. */
  async share(title: string, url: string): Promise<void> {
    try {
      await navigator.share({ title, url });
    } catch (error) {
      // The reader closing the sheet is an answer too.
      if ((error as Error).name !== 'AbortError') await this.copy('link', url);
    }
  }

  /** Forgets what was copied or refused. */
  clear(): void {
    this.copied = undefined;
    this.refused = undefined;
  }
}
