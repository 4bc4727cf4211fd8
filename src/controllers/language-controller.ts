import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Knows the language of its host, which it renders anew when its attribute `lang` changes. */
export class LanguageController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #observer: MutationObserver;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    this.#observer = new MutationObserver(() => host.requestUpdate());
    host.addController(this);
  }

  /** As a tag of BCP 47. */
  get value(): string {
    return languageOf(this.#host);
  }

  hostConnected(): void {
    this.#observer.observe(this.#host, { attributeFilter: ['lang'] });
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
  }
}

/**
 * Finds the language of an element.
 *
 * @returns the nearest `lang` attribute, across shadow roots; `en` where there is none
 */
function languageOf(element: Element): string {
  const near = element.closest<HTMLElement>('[lang]');
  if (near) return near.lang;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? languageOf(root.host) : 'en';
}
