import { encodeAddress } from '../../url/address.js';
import { frameAddress, frameParameters, type Choices, type Form } from '../../url/builder-choices.js';
import { eventPath } from '../../url/event-address.js';
import { frameSnippet } from './frame-snippet.js';
import { escaped } from './markup.js';

/** Where the timeline is published, and what holds a page to the versioned module. */
export interface Publication {
  readonly siteUrl: string;
  readonly title: string;
  /** Path of the versioned module. */
  readonly module: string;
  /** Hash of the versioned module, as the attribute `integrity` takes it. */
  readonly integrity: string;
}

/** What the script of the builder's page needs to know. */
export interface BuilderData extends Omit<Publication, 'siteUrl'> {
  /** Undefined where the site was built without its public address. */
  readonly siteUrl: string | undefined;
  readonly events: readonly string[];
  readonly kinds: readonly string[];
}

/** A rule for the page around a tag: it keeps the room of the timeline until the script is there, so that nothing jumps. */
export const RESERVED_ROOM = 'conflict-timeline:not(:defined) { display: block; min-height: 100vh }';

/** Writes what to paste into another page, by form. Every value is escaped where it stands. */
export const SNIPPETS: Record<Form, (choices: Choices, publication: Publication) => string> = {
  frame: (choices, { siteUrl, title }) =>
    frameSnippet({ address: siteUrl + frameAddress(choices), title, height: choices.height }),
  tag: ({ selected, view, kinds, theme }, { siteUrl, title, module, integrity }) => {
    const attributes = { selected, view, kinds: kinds?.join(' '), theme: theme === 'auto' ? undefined : theme };
    const written = Object.entries(attributes).flatMap(([name, value]) =>
      value ? [` ${name}="${escaped(value)}"`] : [],
    );
    return [
      `<style>${RESERVED_ROOM}</style>`,
      `<script type="module" src="${escaped(siteUrl + module)}" integrity="${escaped(integrity)}" crossorigin="anonymous"></script>`,
      `<conflict-timeline${written.join('')}>`,
      `  <a href="${escaped(siteUrl + encodeAddress({ ...(selected && { selected }), ...(view && { view }) }, ''))}">${escaped(title)}</a>`,
      '</conflict-timeline>',
    ].join('\n');
  },
  link: ({ selected, view, kinds }, { siteUrl }) =>
    siteUrl +
    (selected && !view && !kinds
      ? eventPath(selected)
      : encodeAddress({ ...(selected && { selected }), ...(view && { view }), ...(kinds && { kinds }) }, '')),
  file: (choices, { siteUrl }) => `${siteUrl}conflict-timeline.html${frameParameters(choices)}`,
};
