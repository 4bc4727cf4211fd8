/** Gathers the words that are ours, for the check of wording: data, interface and page, each with where it stands. */
import ts from 'typescript';
import { boundsOf } from '../../src/dates/bounds.js';
import type { EventDate, Timeline } from '../../src/timeline/types.js';
import type { OwnText } from '../../src/command/wording.js';

/**
 * What a timeline says in words of its own, by data path. Quotations and the source's words for a date are not ours; an
 * alias is, but what was published cannot be taken back.
 */
export function textsOfTimeline(timeline: Timeline): OwnText[] {
  const { title, summary, kinds, events, glossary = [], corrections = [] } = timeline;
  return [
    { path: 'title', text: title },
    { path: 'summary', text: summary },
    ...Object.entries(kinds).map(([key, { label }]) => ({ path: `kinds.${key}.label`, text: label })),
    ...events.flatMap((event, index) => {
      const { date, notes = [], citations } = event;
      const texts = {
        id: event.id,
        title: event.title,
        summary: event.summary,
        'date.reasoning': date?.reasoning,
        ...Object.fromEntries(notes.map(({ text }, note) => [`notes[${note}].text`, text])),
        ...Object.fromEntries(citations.map(({ speaker }, citation) => [`citations[${citation}].speaker`, speaker])),
      };
      const year = date ? yearOf(date) : undefined;
      return Object.entries(texts).flatMap(([part, text]) =>
        text ? [{ path: `events[${index}].${part}`, text, ...(year !== undefined && { year }) }] : [],
      );
    }),
    ...glossary.map(({ term }, index) => ({ path: `glossary[${index}].term`, text: term })),
    ...corrections.flatMap(({ what, why }, index) => [
      { path: `corrections[${index}].what`, text: what },
      { path: `corrections[${index}].why`, text: why },
    ]),
  ];
}

/** The year an event begins in at the earliest; where that is open, the year its mark stands in. */
function yearOf(date: EventDate): number | undefined {
  const bounds = boundsOf(date);
  if (!bounds) return undefined;
  const { earliestStart, anchor } = bounds;
  return new Date(Number.isFinite(earliestStart) ? earliestStart : anchor).getUTCFullYear();
}

/** Every string and piece of a template in a TypeScript module, by line; paths of imports are no words. */
export function textsOfModule(path: string, code: string): OwnText[] {
  const file = ts.createSourceFile(path, code, ts.ScriptTarget.Latest, true);
  const texts: OwnText[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return;
    if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node)) {
      const { line } = file.getLineAndCharacterOfPosition(node.getStart());
      texts.push({ path: `line ${line + 1}`, text: node.text });
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return texts.filter(({ text }) => text.trim() !== '');
}

/** Attributes that a reader meets; some values of `content` and `data-` are no words, which does no harm. */
const SPOKEN = /\s(?:alt|aria-[a-z]+|content|data-[a-z-]+|label|placeholder|title)="([^"]*)"/g;
const ENTITIES: Readonly<Record<string, string>> = {
  '&nbsp;': ' ',
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
};

/** Tags within a phrase, which part no words. */
const INLINE = /^<\/?(?:a|abbr|b|cite|em|i|q|span|strong|time)\b/;

/** What a page says to whoever reads or hears it, by line: its text, and the attributes that are shown or spoken. */
export function textsOfPage(html: string): OwnText[] {
  // What is left out leaves its line breaks, so that lines keep their numbers.
  const shown = html.replace(/<!--.*?-->|<(script|style)\b.*?<\/\1>/gs, lineBreaks);
  const spoken = [...shown.matchAll(/<[^>]*>/g)].flatMap(({ 0: tag, index }) =>
    [...tag.matchAll(SPOKEN)].map((match) => ({ text: match[1]!, line: lineAt(shown, index + match.index) })),
  );
  const marked = shown.replace(/<[^>]*>/g, (tag) => lineBreaks(tag) + (INLINE.test(tag) ? '' : BREAK));
  const read = [...marked.matchAll(/[^\0]+/g)].map(({ 0: text, index }) => ({
    text,
    line: lineAt(marked, index + text.search(/\S|$/)),
  }));
  return [...spoken, ...read].flatMap(({ text, line }) => {
    const words = text.replace(/&[a-z]+;/g, (entity) => ENTITIES[entity] ?? entity).trim();
    return words ? [{ path: `line ${line}`, text: words }] : [];
  });
}

const BREAK = '\0';
const lineBreaks = (text: string): string => text.replace(/[^\n]/g, '');
const lineAt = (text: string, index: number): number => text.slice(0, index).split('\n').length;
