import { noChange } from 'lit';
import { Directive, directive, PartType, type ElementPart, type PartInfo } from 'lit/directive.js';
import { attributesOf, ELEMENTS, type Attributes, type Shape } from './shape.js';

/** A shape that is in the page. */
interface Written {
  /** Tells it from its neighbours: the key of its group, or its type and place. */
  readonly key: string;
  readonly node: SVGElement;
  attributes: Attributes;
  children: Written[];
}

/**
 * Writes shapes into an element, `<svg ${liveShapes(shapes)}></svg>`, and afterwards only what differs: a chart that
 * moves changes few attributes of many nodes, for which templates are too slow. A group with a key stays the same node
 * wherever it stands.
 */
class LiveShapes extends Directive {
  #written: Written[] = [];

  constructor(part: PartInfo) {
    super(part);
    if (part.type !== PartType.ELEMENT) throw new Error('liveShapes() stands inside the tag of the element it fills');
  }

  /** Only says what the directive takes: `update` does the work. */
  override render(shapes: readonly Shape[]): unknown {
    return shapes;
  }

  override update(part: ElementPart, [shapes]: [readonly Shape[]]): unknown {
    this.#written = writeChildren(part.element, this.#written, shapes);
    return noChange;
  }
}

export const liveShapes = directive(LiveShapes);

function writeChildren(parent: Element, before: readonly Written[], shapes: readonly Shape[]): Written[] {
  const left = new Map(before.map((one) => [one.key, one]));
  const after = shapes.map((shape, place) => {
    const key = (shape.type === 'group' && shape.key) || `${shape.type} ${place}`;
    const written = left.get(key) ?? create(shape, key);
    left.delete(key);
    write(written, shape);
    return written;
  });
  for (const { node } of left.values()) node.remove();
  let next = parent.firstChild;
  for (const { node } of after) {
    if (node === next) next = next.nextSibling;
    else parent.insertBefore(node, next);
  }
  return after;
}

function create(shape: Shape, key: string): Written {
  const node = document.createElementNS('http://www.w3.org/2000/svg', ELEMENTS[shape.type]);
  return { key, node, attributes: {}, children: [] };
}

function write(written: Written, shape: Shape): void {
  const { node } = written;
  const attributes = attributesOf(shape);
  for (const name of Object.keys({ ...written.attributes, ...attributes })) {
    const value = attributes[name];
    if (value === written.attributes[name]) continue;
    if (value === undefined) node.removeAttribute(name);
    else node.setAttribute(name, String(value));
  }
  written.attributes = attributes;
  if (shape.type === 'group') written.children = writeChildren(node, written.children, shape.children);
  if (shape.type === 'text' && node.textContent !== shape.text) node.textContent = shape.text;
}
