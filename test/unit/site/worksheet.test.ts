import { describe, expect, it } from 'vitest';
import { timeline } from '../../../data/timeline.js';
import { en } from '../../../src/elements/words/en.js';
import type { Timeline } from '../../../src/model/types.js';
import { siteEnglish } from '../../../src/site/words/en.js';
import { worksheetPage, type Hidden } from '../../../src/site/worksheet/worksheet-page.js';
import { hostileTimeline } from './hostile-timeline.js';

const words = { ...en, ...siteEnglish };
const page = (hides: Hidden, of: Timeline = timeline): string =>
  worksheetPage({ timeline: of, words, hides, files: { styles: [] }, siteUrl: undefined });
const [tasks, answers] = ['<ol class="tasks">', '<section class="answers">'];
const asked = (html: string): string => html.slice(html.indexOf(tasks), html.indexOf(answers));
const dated = timeline.events.filter(({ date }) => date !== null);

describe('the worksheet without dates', () => {
  const html = page('dates');

  it('asks for every dated event, with none of the article’s words for its date in sight', () => {
    expect(asked(html).match(/<li /g)).toHaveLength(dated.length);
    for (const { date } of dated) {
      for (const words of date!.stated) expect(asked(html)).not.toContain(words);
    }
    expect(asked(html).match(/class="gap"/g)!.length).toBeGreaterThan(5);
  });

  it('gives the answers apart, with what is our reading said to be', () => {
    const given = html.slice(html.indexOf(answers));
    for (const { title, date } of dated) {
      expect(given).toContain(title);
      for (const words of date!.stated) expect(given).toContain(words);
    }
    expect(given.match(/our reading<\/b>/g)).toHaveLength(
      dated.filter(({ date }) => date!.basis === 'inferred').length,
    );
  });
});

describe('the worksheet without events', () => {
  it('asks by dates in the order of time, and names no event before the answers', () => {
    const html = page('events');
    for (const { title, citations } of dated) {
      expect(asked(html)).not.toContain(title);
      for (const { quote } of citations) expect(asked(html)).not.toContain(quote);
    }
    expect(asked(html).match(/class="line"/g)).toHaveLength(2 * dated.length);
  });
});

it('a worksheet shows text as text', () => {
  for (const hides of ['dates', 'events'] as const)
    expect(page(hides, hostileTimeline)).not.toMatch(/<(?:img|b onclick)/i);
});
