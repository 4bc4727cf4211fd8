/**
 * As much of d3-dispatch as d3-zoom and the zoom controller use: it stands in for d3-dispatch in the bundles only, and
 * `test/unit/site/lean-dispatch.test.ts` holds it to the original.
 */
type Listener = (this: unknown, ...parameters: unknown[]) => void;

interface Registered {
  readonly type: string;
  readonly name: string;
  readonly listener: Listener;
}

export class Dispatch {
  #listeners: readonly Registered[] = [];

  /** Without a listener: the one registered. Names are `type.name`, or `.name` for any type. */
  on(full: string, listener?: Listener | null): unknown {
    const [type = '', name = ''] = full.split('.');
    const isMeant = (one: Registered): boolean => (!type || one.type === type) && one.name === name;
    if (listener === undefined) return this.#listeners.find(isMeant)?.listener;
    this.#listeners = this.#listeners.filter((one) => !isMeant(one));
    if (listener) this.#listeners = [...this.#listeners, { type, name, listener }];
    return this;
  }

  /** Whoever is registered while others are called has to wait; whoever is taken away is not called any more. */
  call(type: string, that: unknown, ...parameters: unknown[]): void {
    for (const one of this.#listeners) {
      if (one.type === type && this.#listeners.includes(one)) one.listener.apply(that, parameters);
    }
  }
}

export const dispatch = (): Dispatch => new Dispatch();
