import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { CitationItem } from '../../../../src/sources/citation-item.js';

interface Cite {
  readonly data: Record<string, unknown>[];
  format(name: 'bibliography' | 'bibtex' | 'ris', options?: object): string;
}
interface CitationJs {
  readonly Cite: new (input: unknown) => Cite;
  readonly plugins: { config: { get(name: string): { templates: { add(name: string, style: string): void } } } };
}

// None of them has types of its own.
const require = createRequire(import.meta.url);
const { Cite, plugins } = require('@citation-js/core') as CitationJs;
for (const plugin of ['csl', 'bibtex', 'ris']) require(`@citation-js/plugin-${plugin}`);

/** MLA and Chicago (author-date) as citation styles; APA comes with citation-js. */
const styles = join(dirname(require.resolve('rehype-citation')), 'styles');
for (const style of ['mla', 'chicago']) {
  const { default: text } = (await import(pathToFileURL(join(styles, `${style}.js`)).href)) as { default: string };
  plugins.config.get('@csl').templates.add(style, text);
}

/** What citation-js writes for an item in a style. */
export const bibliography = (item: CitationItem, style: 'apa' | 'mla' | 'chicago'): string =>
  new Cite(structuredClone(item)).format('bibliography', { template: style, format: 'text', lang: 'en-US' }).trim();

/** What citation-js reads in a text of BibTeX, RIS or CSL-JSON, apart from its own notes on the reading. */
export function read(text: string): Record<string, unknown> {
  const data = new Cite(text).data;
  if (data.length !== 1) throw new Error(`${data.length} items: ${text}`);
  return Object.fromEntries(Object.entries(data[0]!).filter(([name]) => name !== '_graph'));
}

/** An item in BibTeX or RIS as citation-js writes it. */
export const written = (item: CitationItem, format: 'bibtex' | 'ris'): string =>
  new Cite(structuredClone(item)).format(format);
