import type { AddressState } from '../../url/address.js';
import { encodeAddress } from '../../url/address.js';
import { escaped } from './markup.js';
import { FRAME_HEIGHT, frameSnippet } from './frame-snippet.js';

/** What can be put into a page. */
export const FORMS = ['frame', 'tag', 'link', 'file'] as const;
export type Form = (typeof FORMS)[number];
export const THEMES = ['auto', 'light', 'dark'] as const;

/** What was chosen in the builder; what is absent is left to the element. */
export interface Choices extends AddressState {
  readonly form: Form;
  readonly theme: (typeof THEMES)[number];
  /** Of the frame, in pixels. */
  readonly height: number;
}

/** Where the timeline is published, and what holds a page to the versioned module. */
export interface Publication {
  readonly siteUrl: string;
  readonly title: string;
  /** Path of the versioned module, and its hash. */
  readonly module: string;
  readonly integrity: string;
}

/** What the page's script has to know. */
export interface BuilderData {
  readonly siteUrl: string | undefined;
  readonly title: string;
  readonly module: string;
  readonly integrity: string;
  readonly events: readonly string[];
  readonly kinds: readonly string[];
}

const LEAST = 240;
const MOST = 4000;

/** Reads choices from a query or a form. Never throws: what cannot be read is the default. */
export function choicesFrom(query: URLSearchParams, eventIds: readonly string[], kindKeys: readonly string[]): Choices {
  const one = <T extends string>(name: string, all: readonly T[]): T | undefined =>
    all.find((value) => value === query.get(name));
  const height = Number(query.get('height'));
  const kinds = kindKeys.filter((key) => query.getAll('kinds').some((said) => said.split(' ').includes(key)));
  const [from, to] = [query.get('from')?.trim(), query.get('to')?.trim()];
  const selected = one('selected', eventIds);
  return {
    form: one('form', FORMS) ?? 'frame',
    theme: one('theme', THEMES) ?? 'auto',
    height: height >= LEAST && height <= MOST ? Math.round(height) : FRAME_HEIGHT,
    ...(selected && { selected }),
    ...(from && to && { view: `${from}/${to}` }),
    ...(kinds.length > 0 && kinds.length < kindKeys.length && { kinds }),
  };
}

/** Choices as a query, the defaults left out: the builder's own address. The inverse of `choicesFrom`. */
export function queryOf({ form, theme, height, selected, view, kinds }: Choices): string {
  const [from = '', to = ''] = view?.split('/') ?? [];
  const parts = {
    form: form === 'frame' ? '' : form,
    from,
    to,
    selected: selected ?? '',
    kinds: kinds?.join(' ') ?? '',
    theme: theme === 'auto' ? '' : theme,
    height: height === FRAME_HEIGHT ? '' : String(height),
  };
  return new URLSearchParams(Object.entries(parts).filter(([, value]) => value)).toString();
}

/** The frame's address for what was chosen, relative to the site. */
export function frameAddress({ theme, ...state }: Choices): string {
  return `embed/index.html${encodeAddress(state, theme === 'auto' ? '' : `theme=${theme}`)}`;
}

/** What to paste, by form. Every value of it is escaped where it stands. */
export const SNIPPETS: Record<Form, (choices: Choices, publication: Publication) => string> = {
  frame: (choices, { siteUrl, title }) =>
    frameSnippet({ address: siteUrl + frameAddress(choices), title, height: choices.height }),
  tag: ({ selected, view, kinds, theme }, { siteUrl, title, module, integrity }) => {
    const attributes = { selected, view, kinds: kinds?.join(' '), theme: theme === 'auto' ? undefined : theme };
    const said = Object.entries(attributes).flatMap(([name, value]) => (value ? [` ${name}="${escaped(value)}"`] : []));
    return [
      `<script type="module" src="${escaped(siteUrl + module)}" integrity="${escaped(integrity)}" crossorigin="anonymous"></script>`,
      `<conflict-timeline${said.join('')}>`,
      `  <a href="${escaped(siteUrl + encodeAddress({ ...(selected && { selected }), ...(view && { view }) }, ''))}">${escaped(title)}</a>`,
      '</conflict-timeline>',
    ].join('\n');
  },
  link: ({ selected, view, kinds }, { siteUrl }) =>
    siteUrl +
    (selected && !view && !kinds
      ? `events/${selected}/`
      : encodeAddress({ ...(selected && { selected }), ...(view && { view }), ...(kinds && { kinds }) }, '')),
  file: (choices, { siteUrl }) =>
    `${siteUrl}conflict-timeline.html${frameAddress(choices).replace('embed/index.html', '')}`,
};
