/** Collects the project's own words for the check of wording, from data, interface and page, each with its place. */
import ts from 'typescript';
import { boundsOf } from '../../src/dates/bounds.js';
import type { EventDate, Timeline } from '../../src/timeline/types.js';
import type { OwnText } from './wording-faults.js';

/**
 * The texts of a timeline that are its author's own, with their data paths. Quotations and the source's words for a date
 * are left out, and so are aliases, because published ones cannot change.
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

/** The year in which an event begins at the earliest, or else the year of its mark. */
function yearOf(date: EventDate): number | undefined {
  const bounds = boundsOf(date);
  if (!bounds) return undefined;
  const { earliestStart, anchor } = bounds;
  return new Date(Number.isFinite(earliestStart) ? earliestStart : anchor).getUTCFullYear();
}

/** The strings and template parts of a TypeScript module with their lines. Paths of imports are left out. */
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

/** Attributes whose values readers may see or hear. Some values of `content` and `data-` are no words, which is harmless. */
const SPOKEN = /\s(?:alt|aria-[a-z]+|content|data-[a-z-]+|label|placeholder|title)="([^"]*)"/g;
const ENTITIES: Readonly<Record<string, string>> = {
  '&nbsp;': ' ',
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
};

/** Tags that do not separate words. */
const INLINE = /^<\/?(?:a|abbr|b|cite|em|i|q|span|strong|time)\b/;

/** The texts of a page that readers see or hear, with their lines: its content, and attributes that are shown or spoken. */
export function textsOfPage(html: string): OwnText[] {
  // Removed parts leave their line breaks, so that lines keep their numbers.
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
