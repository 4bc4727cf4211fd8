import { wellFormedXml } from '../../shared/xml.js';

/** What a drawing's look is made of: what its style sheet says becomes attributes, so that the file needs none. */
const LOOK = [
  'fill',
  'fill-opacity',
  'font-family',
  'font-size',
  'font-style',
  'font-weight',
  'letter-spacing',
  'opacity',
  'paint-order',
  'stroke',
  'stroke-dasharray',
  'stroke-linejoin',
  'stroke-width',
  'text-anchor',
] as const;

/** What is there for pointer, keyboard and measuring alone. */
const UNSEEN = '.hit, .probe, .focus';

export interface Caption {
  readonly title: string;
  /** The period shown. */
  readonly period: string;
  /** Who is quoted, and where the picture is from. */
  readonly lines: readonly string[];
  /** The colour it stands on. */
  readonly paper: string;
}

const MARGIN = 24;
const HEAD = 84;
const LINE = 20;
const SVG = 'http://www.w3.org/2000/svg';

/** A drawing of the page as a file of its own: as it looks now, with its title above and its sources below. */
export function standalone(drawing: SVGSVGElement, { title, period, lines, paper }: Caption): string {
  const { width, height } = drawing.viewBox.baseVal;
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  const shown = [...copy.querySelectorAll('*')];
  [...drawing.querySelectorAll('*')].forEach((element, index) => {
    const style = getComputedStyle(element);
    for (const name of LOOK) {
      const value = style.getPropertyValue(name);
      // A pattern is named by an attribute, relative to the file.
      if (!value.startsWith('url')) shown[index]!.setAttribute(name, plain(value));
    }
    for (const name of ['class', 'aria-label', 'aria-selected', 'aria-hidden', 'role', 'id']) {
      if (name !== 'id' || element.localName !== 'pattern') shown[index]!.removeAttribute(name);
    }
  });
  [...drawing.querySelectorAll('*')].forEach((element, index) => element.matches(UNSEEN) && shown[index]!.remove());

  const host = getComputedStyle(drawing);
  const ink = plain(host.color);
  const full = { width: width + 2 * MARGIN, height: HEAD + height + MARGIN + lines.length * LINE };
  const file = document.implementation.createDocument(SVG, 'svg');
  const root = file.documentElement;
  set(root, { width: full.width, height: full.height, viewBox: `0 0 ${full.width} ${full.height}` });
  const [serif, sans] = ['--_display', '--_sans'].map((name) => host.getPropertyValue(name));
  const text = (said: string, y: number, font: string | undefined, size: number): void => {
    root.append(made('text', { x: MARGIN, y, fill: ink, 'font-family': font ?? '', 'font-size': size }, said));
  };
  root.append(
    made('title', {}, `${title}, ${period}`),
    made('rect', { width: '100%', height: '100%', fill: plain(paper) }),
  );
  text(title, 36, serif, 22);
  text(period, 60, sans, 14);
  const place = made('g', { transform: `translate(${MARGIN} ${HEAD})`, 'clip-path': 'url(#frame)' });
  const clip = made('clipPath', { id: 'frame' });
  clip.append(made('rect', { width, height }));
  place.append(...copy.childNodes);
  root.append(clip, place);
  lines.forEach((line, index) => text(line, HEAD + height + MARGIN + index * LINE - 4, sans, 12));
  return wellFormedXml(new XMLSerializer().serializeToString(file));

  function made(name: string, attributes: Record<string, string | number>, said?: string): Element {
    const element = file.createElementNS(SVG, name);
    set(element, attributes);
    if (said !== undefined) element.textContent = said;
    return element;
  }
}

function set(element: Element, attributes: Record<string, string | number>): void {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
}

/** Colours that were mixed come in a notation that drawing programs do not read. */
function plain(value: string): string {
  const mixed = /^color\(srgb ([\d.e-]+) ([\d.e-]+) ([\d.e-]+)(?: \/ ([\d.e-]+))?\)$/.exec(value);
  if (!mixed) return value;
  const [red, green, blue] = mixed.slice(1, 4).map((part) => Math.round(Number(part) * 255));
  return mixed[4] === undefined ? `rgb(${red}, ${green}, ${blue})` : `rgba(${red}, ${green}, ${blue}, ${mixed[4]})`;
}
