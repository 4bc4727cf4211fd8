import { describe, expect, it } from 'vitest';
import { timeline } from '../../support/resolved.js';
import { english } from '../../../src/words/english.js';
import { dateInWords } from '../../../src/dates/date-words.js';
import type { ResolvedTimeline } from '../../../src/timeline/resolved-types.js';
import { siteEnglish } from '../../../src/words/site-english.js';
import { worksheetPage, type Hidden } from '../../../src/site/pages/worksheet-page.js';
import { hostileTimeline } from '../../hostile/markup-timeline.js';

const words = { ...english, ...siteEnglish };
const page = (hides: Hidden, of: ResolvedTimeline = timeline): string =>
  worksheetPage({ timeline: of, words, hides, files: { styles: [] }, siteUrl: undefined });
const [tasks, answers] = ['<ol class="tasks">', '<section class="answers">'];
const asked = (html: string): string => html.slice(html.indexOf(tasks), html.indexOf(answers));
const dated = timeline.events.filter(({ date }) => date !== null);

describe('the worksheet without dates', () => {
  const html = page('dates');

  it('asks for the date of every dated event and shows none of the article’s words for it', () => {
    expect(asked(html).match(/<li /g)).toHaveLength(dated.length);
    for (const { date } of dated) {
      for (const words of date!.stated) expect(asked(html)).not.toContain(words);
    }
    expect(asked(html).match(/class="gap"/g)!.length).toBeGreaterThan(5);
  });

  it('puts dots outside the quotation where a passage begins or ends inside a sentence', () => {
    const passages = [...asked(html).matchAll(/<blockquote(?: class="([^"]*)")?>(.*?)<\/blockquote>/g)];
    expect(passages).toHaveLength(dated.length);
    for (const [, cut = '', passage = ''] of passages) {
      expect(cut.includes('cut-after'), passage).toBe(!/[.!?]["”’]?$/.test(passage));
      expect(passage).not.toContain('…');
    }
    expect(passages.filter(([, cut = '']) => cut.includes('cut-before')).length).toBeGreaterThan(2);
    expect(passages.find(([passage]) => passage.includes('Washington DC'))![1] ?? '').not.toContain('cut-before');
  });

  it('shows the answers by a control that works without script', () => {
    expect(html.indexOf('class="show-answers"')).toBeLessThan(html.indexOf(answers));
    expect(html).toContain(words.worksheet.showAnswers);
  });

  it('gives the answers apart, and labels our estimates', () => {
    const given = html.slice(html.indexOf(answers));
    for (const { title, date } of dated) {
      expect(given).toContain(title);
      for (const words of date!.stated) expect(given).toContain(words);
    }
    expect(given.match(/our estimate<\/b>/g)).toHaveLength(
      dated.filter(({ date }) => date!.basis === 'inferred').length,
    );
  });
});

describe('the worksheet without events', () => {
  it('lists the dates in the order of time, and names no event before the answers', () => {
    const html = page('events');
    for (const { title, citations } of dated) {
      expect(asked(html)).not.toContain(title);
      const told = citations.filter(({ supports }) => supports !== 'date');
      for (const { quote } of told) expect(asked(html)).not.toContain(quote);
    }
    expect(asked(html).match(/class="line"/g)).toHaveLength(2 * dated.length);
  });

  it('asks with the article’s words for the date where there are any, and sets ours apart', () => {
    const html = asked(page('events'));
    for (const { date } of dated) {
      if (date!.stated.length > 0) expect(html).toContain(`<i>“${date!.stated.join(' … ')}”</i>`);
      expect(html).toContain(`<span>${dateInWords(date!, words.dates, 'en')}`);
    }
  });
});

it('a worksheet shows text as text', () => {
  for (const hides of ['dates', 'events'] as const)
    expect(page(hides, hostileTimeline)).not.toMatch(/<(?:img|b onclick)/i);
});
