import type { CitationDate, CitationItem } from './citation-item.js';
import { titleCase } from './title-case.js';

/** A style or file format for citations. */
export interface CitationFormat {
  /** The name under which readers know it. */
  readonly label: string;
  readonly write: (item: CitationItem) => string;
}

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** `May 1, 2023`, or its known parts. */
const american = ({ 'date-parts': [[year, month, day]] }: CitationDate): string =>
  `${month ? `${MONTHS[month - 1]}${day ? ` ${day},` : ''} ` : ''}${year}`;

/** `2023, May 1`. */
const yearFirst = ({ 'date-parts': [[year, month, day]] }: CitationDate): string =>
  `${year}${month ? `, ${MONTHS[month - 1]}${day ? ` ${day}` : ''}` : ''}`;

/** `1 Sept. 2023`; month names of up to four letters are written in full. */
function dayFirst({ 'date-parts': [[year, month, day]] }: CitationDate): string {
  const name = month && MONTHS[month - 1]!;
  const short = name && (name.length > 4 ? `${name.slice(0, month === 9 ? 4 : 3)}.` : name);
  return [day, short, year].filter(Boolean).join(' ');
}

/** Adds a full stop to a sentence that does not end yet. */
const withFullStop = (text: string): string => (/[.?!]$/.test(text) ? text : `${text}.`);

const headline = ({ language }: CitationItem, title: string): string =>
  /^en\b/.test(language) ? titleCase(title) : title;

/** The title in quotation marks, with a final `mark` inside them; the genre for an item without a title. */
const titleOrGenre = (item: CitationItem, mark: string): string => {
  const title = item.title && headline(item, item.title);
  return title ? `“${title}${/[?!]$/.test(title) ? '' : mark}”` : `${item.genre}.`;
};

const sentences = (...parts: (string | undefined | false)[]): string => parts.filter(Boolean).join(' ');

/** APA, 7th edition. */
function apa(item: CitationItem): string {
  const { title, genre, author, issued, accessed, URL } = item;
  const named = withFullStop(title ?? `[${genre}]`);
  return sentences(
    author ? withFullStop(author[0].literal) : named,
    `(${issued ? yearFirst(issued) : 'n.d.'}).`,
    author && named,
    withFullStop(headline(item, item['container-title'])),
    URL && (issued || !accessed ? URL : `Retrieved ${american(accessed)}, from ${URL}`),
  );
}

/** MLA, 9th edition. */
function mla(item: CitationItem): string {
  const { author, issued, accessed, URL } = item;
  const container = [headline(item, item['container-title']), issued && dayFirst(issued), URL]
    .filter(Boolean)
    .join(', ');
  return sentences(
    author && withFullStop(author[0].literal),
    titleOrGenre(item, '.'),
    withFullStop(container),
    !issued && accessed && `Accessed ${dayFirst(accessed)}.`,
  );
}

/** Chicago Manual of Style, 17th edition, author-date. A newspaper stands in for an author who is not named. */
function chicago(item: CitationItem): string {
  const { author, issued, accessed, URL } = item;
  const container = headline(item, item['container-title']);
  const year = issued ? `${issued['date-parts'][0][0]}.` : 'n.d.';
  const address = URL && `${URL}.`;
  if (!issued) {
    const first = author
      ? [withFullStop(author[0].literal), year, titleOrGenre(item, '.')]
      : [titleOrGenre(item, '.'), year];
    return sentences(...first, withFullStop(container), accessed && `Accessed ${american(accessed)}.`, address);
  }
  const date = `${american(issued)}.`;
  return author
    ? sentences(withFullStop(author[0].literal), year, titleOrGenre(item, '.'), `${container}, ${date}`, address)
    : sentences(withFullStop(container), year, titleOrGenre(item, ','), date, address);
}

const BIBTEX_ESCAPES: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};
const bibtexText = (text: string): string =>
  text.replace(/\s+/g, ' ').replace(/[\\~^&%$#_{}]/g, (sign) => BIBTEX_ESCAPES[sign] ?? `\\${sign}`);

const parts = (date: CitationDate | undefined): readonly (number | undefined)[] => date?.['date-parts'][0] ?? [];
const digits = (date: CitationDate, separator: string): string =>
  parts(date)
    .map((part) => String(part).padStart(2, '0'))
    .join(separator);

function bibtex(item: CitationItem): string {
  const { id, type, title, genre, author, issued, accessed, URL, note } = item;
  const [year, month, day] = parts(issued);
  const article = type === 'article-newspaper';
  const braced = (text: string): string => `{${bibtexText(text)}}`;
  const fields = {
    // A second pair of braces keeps a name in one piece and a title's capitals.
    author: author && braced(author[0].literal),
    title: title && braced(title),
    [article ? 'journal' : 'howpublished']: bibtexText(item['container-title']),
    year,
    month,
    day,
    url: URL?.replace(/[{}]/g, encodeURIComponent),
    urldate: accessed && digits(accessed, '-'),
    note: bibtexText([genre && `${genre}.`, note].filter(Boolean).join(' ')),
  };
  const lines = Object.entries(fields).flatMap(([name, value]) => (value ? `  ${name} = {${value}}` : []));
  return `@${article ? 'article' : 'misc'}{${[id, ...lines].join(',\n')}\n}`;
}

function ris(item: CitationItem): string {
  const { id, type, title, genre, author, issued, accessed, URL, note } = item;
  const fields = {
    TY: type === 'webpage' ? 'ELEC' : 'NEWS',
    ID: id,
    AU: author?.[0].literal,
    TI: title,
    T2: item['container-title'],
    PY: parts(issued)[0],
    DA: issued && digits(issued, '/'),
    UR: URL,
    Y2: accessed && digits(accessed, '/'),
    M3: genre,
    N1: note,
  };
  const lines = Object.entries(fields).flatMap(([tag, value]) =>
    value ? `${tag}  - ${String(value).replace(/\s+/g, ' ')}` : [],
  );
  return [...lines, 'ER  - '].join('\n');
}

/** The formats in which readers can copy a citation: three styles for texts, three formats for reference managers. */
export const citationFormats: readonly CitationFormat[] = [
  { label: 'APA', write: apa },
  { label: 'MLA', write: mla },
  { label: 'Chicago (author-date)', write: chicago },
  { label: 'BibTeX', write: bibtex },
  { label: 'RIS', write: ris },
  { label: 'CSL-JSON', write: (item) => JSON.stringify([item], undefined, 2) },
];
