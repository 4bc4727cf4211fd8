import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { timeline as article } from '../../../data/timeline.js';
import { ChartLayout } from '../../../src/layout/chart-layout.js';
import { axisOf } from '../../../src/layout/ticks.js';
import { wholeView, zoomView } from '../../../src/layout/view.js';
import { checkText } from '../../../src/command/check-text.js';
import { contentsOf } from '../../../src/elements/conflict-timeline/timeline-contents.js';
import { english } from '../../../src/words/english.js';
import { citationFormats } from '../../../src/sources/citation-formats.js';
import { entryItem, sourceItem } from '../../../src/sources/citation-item.js';
import { checkTimeline } from '../../../src/words/check-timeline.js';
import type { ResolvedTimeline } from '../../../src/timeline/resolved-types.js';
import { eventPage } from '../../../src/site/pages/event-page.js';
import { framePage } from '../../../src/site/pages/frame-page.js';
import { feed, sitemap } from '../../../src/site/pages/listings.js';
import { markup } from '../../../src/site/shared/markup.js';
import { siteEnglish } from '../../../src/words/site-english.js';
import { WORKSHEETS, worksheetPage } from '../../../src/site/pages/worksheet-page.js';
import { settingsAt } from '../layout/support/settings-at.js';
import { event, timeline } from '../timeline/support/checked.js';
import { hostileTimeline } from '../../hostile/markup-timeline.js';
import { damaged, dateText, hostileText } from './support/damaged.js';
import { survives } from './support/runs.js';

const words = { ...english, ...siteEnglish };
const siteUrl = 'https://timeline.example/';
const settings = settingsAt(800);

/** Few records that have all parts there are. */
const small = timeline({
  events: [
    event('first', { aliases: ['once-first'], related: ['second'] }),
    event('second', {
      date: {
        start: '[1987..1989]',
        end: '1994',
        stated: [],
        basis: 'inferred',
        reasoning: 'So.',
        inferredEnds: ['end'],
      },
      notes: [{ text: 'n', references: [{ publisher: 'P', url: 'https://example.org/', published: '2020' }] }],
    }),
  ],
  glossary: [{ term: 'treaty', citations: [{ source: 'paper', quote: 'A treaty', supports: 'context' }] }],
  corrections: [{ event: 'first', date: '2023-05-02', what: 'a', why: 'b' }],
});

function draw(kept: ResolvedTimeline): void {
  const { index, whole } = contentsOf(kept, 'peace', kept.events[0]?.id);
  for (const shown of [index, contentsOf(kept, undefined, undefined).index]) {
    const layout = new ChartLayout(shown, settings);
    for (const view of [whole, wholeView(shown.span), zoomView(whole, 50)]) {
      for (const { shape } of layout.sceneAt(view).shown) expect(Number.isFinite(shape.left)).toBe(true);
      axisOf(view, 800, 90, 'en');
    }
  }
}

function write(kept: ResolvedTimeline): void {
  const files = { styles: [] };
  framePage({ timeline: kept, words, form: 'file', head: markup``, script: markup`` });
  for (const { hides } of WORKSHEETS) worksheetPage({ timeline: kept, words, hides, files, siteUrl });
  sitemap(kept, siteUrl);
  feed(kept, siteUrl);
  for (const one of kept.events.slice(0, 2)) {
    eventPage({ timeline: kept, event: one, words, siteUrl, styles: [] });
    const items = [entryItem(kept, one, siteUrl), sourceItem(kept, one.citations[0].source)];
    for (const { write } of citationFormats) for (const item of items) item && write(item);
  }
}

const anything = fc.oneof(
  fc.jsonValue(),
  fc.anything({ withNullPrototype: true, withSparseArray: true, withBigInt: true }),
);

describe('timelines of any kind', () => {
  it('are read, whatever they are', () => {
    survives('any value', anything, (data) => void checkTimeline(data));
  });

  it('are drawn as far as they are good', () => {
    survives('damaged, drawn', damaged(small, hostileTimeline), (data) => {
      const { timeline: kept, skipped, problems } = checkTimeline(data);
      if (!kept) return expect(problems.length).toBeGreaterThan(0);
      expect(skipped).toBe((data as ResolvedTimeline).events.length - kept.events.length);
      draw(kept);
    });
  });

  it('are written as far as they are good', () => {
    survives(
      'damaged, written',
      damaged(small, hostileTimeline),
      (data) => {
        const { timeline: kept } = checkTimeline(data);
        if (kept) write(kept);
      },
      { share: 0.3 },
    );
  });

  it('lose the damaged records alone', () => {
    survives('of the article', damaged(article), (data) => void checkTimeline(data), { share: 0.3 });
  });

  it('are checked as text with a line for each problem', () => {
    const text = fc.oneof(
      hostileText,
      damaged(small).map((data) => JSON.stringify(data)),
    );
    survives(
      'texts',
      text,
      (input) => {
        try {
          const { lines } = checkText(input);
          for (const line of lines) expect(line).not.toMatch(/[\p{Cc}\p{Cs}]/u);
        } catch (error) {
          expect((error as Error).message).toMatch(/^not JSON: /);
        }
      },
      { share: 0.3 },
    );
  });

  it('have dates of any kind', () => {
    const dates = fc.record({ start: dateText, end: fc.option(dateText, { nil: undefined }) });
    survives('dates in events', dates, (date) => {
      const one = event('first', { date: { ...date, stated: [], basis: 'stated' } });
      const { timeline: kept } = checkTimeline(timeline({ events: [one, event('second')] }));
      expect(kept!.events.at(-1)!.id).toBe('second');
      draw(kept!);
    });
  });
});
