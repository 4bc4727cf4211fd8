import { wellFormedXml } from '../../shared/xml.js';

/** The properties of style sheets that become attributes, so that the file needs no style sheet. */
const STYLE_PROPERTIES = [
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

/** What only serves pointer, keyboard and measuring. */
const INVISIBLE = '.hit, .probe, .focus';

/** What a picture says beside the drawing. */
export interface PictureCaption {
  readonly title: string;
  /** The period that the chart shows, in words. */
  readonly period: string;
  /** Who is quoted, and where the picture is from; below the drawing. */
  readonly lines: readonly string[];
  /** The colour of the ground. */
  readonly paper: string;
}

const MARGIN_PX = 24;
/** Height of the title and the period above the drawing. */
const HEAD_PX = 84;
const LINE_PX = 20;
const SVG_NAMESPACE = 'http://www.w3.org/2000/svg';

/** A new element in a document of SVG. */
type CreateElement = (name: string, attributes: Record<string, string | number>, text?: string) => Element;

/**
 * Makes a file of its own from a drawing of the page: as it looks now, with its title above and its sources below.
 *
 * @returns the text of an SVG file
 */
export function standalonePicture(drawing: SVGSVGElement, caption: PictureCaption): string {
  const { title, period, lines, paper } = caption;
  const { width, height } = drawing.viewBox.baseVal;
  const file = document.implementation.createDocument(SVG_NAMESPACE, 'svg');
  const create: CreateElement = (name, attributes, text) => {
    const element = file.createElementNS(SVG_NAMESPACE, name);
    setAttributes(element, attributes);
    if (text !== undefined) element.textContent = text;
    return element;
  };
  const full = { width: width + 2 * MARGIN_PX, height: HEAD_PX + height + MARGIN_PX + lines.length * LINE_PX };
  setAttributes(file.documentElement, { ...full, viewBox: `0 0 ${full.width} ${full.height}` });
  const clip = create('clipPath', { id: 'frame' });
  clip.append(create('rect', { width, height }));
  const place = create('g', { transform: `translate(${MARGIN_PX} ${HEAD_PX})`, 'clip-path': 'url(#frame)' });
  place.append(...copyWithStyles(drawing).childNodes);
  file.documentElement.append(
    create('title', {}, `${title}, ${period}`),
    create('rect', { width: '100%', height: '100%', fill: plainColor(paper) }),
    ...captionTexts(caption, HEAD_PX + height + MARGIN_PX, getComputedStyle(drawing), create),
    clip,
    place,
  );
  return wellFormedXml(new XMLSerializer().serializeToString(file));
}

/** A copy of a drawing whose look is in its attributes, without what nobody sees. */
function copyWithStyles(drawing: SVGSVGElement): SVGSVGElement {
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  const originals = [...drawing.querySelectorAll('*')];
  const copies = [...copy.querySelectorAll('*')];
  for (const [index, original] of originals.entries()) {
    const style = getComputedStyle(original);
    for (const name of STYLE_PROPERTIES) {
      const value = style.getPropertyValue(name);
      // An attribute names a pattern already, relative to the file.
      if (!value.startsWith('url')) copies[index]!.setAttribute(name, plainColor(value));
    }
    for (const name of ['class', 'aria-label', 'aria-selected', 'aria-hidden', 'role', 'id']) {
      if (name !== 'id' || original.localName !== 'pattern') copies[index]!.removeAttribute(name);
    }
  }
  for (const [index, original] of originals.entries()) if (original.matches(INVISIBLE)) copies[index]!.remove();
  return copy;
}

/** The title and the period above the drawing, and the lines below it from `bottom` on. */
function captionTexts(
  { title, period, lines }: PictureCaption,
  bottom: number,
  style: CSSStyleDeclaration,
  create: CreateElement,
): Element[] {
  const fill = plainColor(style.color);
  const [serif, sans] = [style.getPropertyValue('--_display'), style.getPropertyValue('--_sans')];
  const text = (content: string, y: number, font: string, size: number): Element =>
    create('text', { x: MARGIN_PX, y, fill, 'font-family': font, 'font-size': size }, content);
  return [
    text(title, 36, serif, 22),
    text(period, 60, sans, 14),
    ...lines.map((line, index) => text(line, bottom + index * LINE_PX - 4, sans, 12)),
  ];
}

function setAttributes(element: Element, attributes: Record<string, string | number>): void {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
}

/** Writes a colour that the browser has mixed in a notation that drawing programs read; other values stay as they are. */
function plainColor(value: string): string {
  const mixed = /^color\(srgb ([\d.e-]+) ([\d.e-]+) ([\d.e-]+)(?: \/ ([\d.e-]+))?\)$/.exec(value);
  if (!mixed) return value;
  const [red, green, blue] = mixed.slice(1, 4).map((part) => Math.round(Number(part) * 255));
  return mixed[4] === undefined ? `rgb(${red}, ${green}, ${blue})` : `rgba(${red}, ${green}, ${blue}, ${mixed[4]})`;
}
