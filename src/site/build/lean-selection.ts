/**
 * As much of d3-selection as d3-zoom, d3-drag and the zoom controller use, on one node. It stands in for d3-selection in
 * the bundles only, where the whole would cost 1 kB gzip more; `test/unit/site/lean-selection.test.ts` holds it to the
 * original, and the gestures are tested on the built page.
 */
type Listener = (this: EventTarget, event: Event, datum: unknown) => void;
type Node = EventTarget & Record<string, unknown>;

interface Registered {
  readonly type: string;
  readonly name: string;
  readonly listener: Listener;
  readonly handler: (event: Event) => void;
  readonly options: boolean | AddEventListenerOptions | undefined;
}

const registered = new WeakMap<EventTarget, Registered[]>();

export class Selection {
  readonly #nodes: readonly Node[];

  constructor(nodes: readonly Node[]) {
    this.#nodes = nodes;
  }

  /** Without a listener: the one registered. Names are `type.name`, several with spaces between, or `.name` for any type. */
  on(names: string): Listener | undefined;
  on(names: string, listener: Listener | null, options?: boolean | AddEventListenerOptions): this;
  on(names: string, listener?: Listener | null, options?: boolean | AddEventListenerOptions): unknown {
    for (const full of names.trim().split(/\s+/)) {
      const [type = '', name = ''] = full.split('.');
      const isMeant = (one: Registered): boolean => (!type || one.type === type) && one.name === name;
      for (const node of this.#nodes) {
        const all = registered.get(node) ?? [];
        if (listener === undefined) return all.find(isMeant)?.listener;
        for (const { type, handler, options } of all.filter(isMeant)) node.removeEventListener(type, handler, options);
        const kept = all.filter((one) => !isMeant(one));
        registered.set(node, kept);
        if (!listener) continue;
        const handler = (event: Event): void => listener.call(node, event, node['__data__']);
        node.addEventListener(type, handler, options);
        kept.push({ type, name, listener, handler, options });
      }
    }
    return listener === undefined ? undefined : this;
  }

  call(act: (selection: this, ...rest: unknown[]) => void, ...rest: unknown[]): this {
    act(this, ...rest);
    return this;
  }

  each(act: (this: Node) => void): this {
    for (const node of this.#nodes) act.call(node);
    return this;
  }

  filter(match: (this: Node) => boolean): Selection {
    return new Selection(this.#nodes.filter((node) => match.call(node)));
  }

  /** Sets a property to what a function makes of the node. */
  property(name: string, value: (this: Node) => unknown): this {
    return this.each(function (this: Node) {
      this[name] = value.call(this);
    });
  }

  datum(): unknown {
    return this.#nodes[0]?.['__data__'];
  }

  /** What d3-zoom would set stands in the chart's style sheet; a strict policy forbids it in an attribute. */
  style(): this {
    return this;
  }

  /** Nothing here is ever in transition. */
  interrupt(): this {
    return this;
  }
}

export const select = (node: EventTarget): Selection => new Selection([node as Node]);

/** Where an event, or one finger of it, is in a drawing's coordinates. */
export function pointer(
  { clientX, clientY, currentTarget }: { clientX: number; clientY: number; currentTarget?: unknown },
  node = currentTarget as SVGGraphicsElement,
): [x: number, y: number] {
  const { x, y } = new DOMPoint(clientX, clientY).matrixTransform(node.getScreenCTM()?.inverse());
  return [x, y];
}
