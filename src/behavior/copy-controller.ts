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

  clear(): void {
    this.copied = undefined;
    this.refused = undefined;
  }
}
