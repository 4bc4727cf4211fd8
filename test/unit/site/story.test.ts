import { describe, expect, it } from 'vitest';
import { resolved, timeline } from '../../support/resolved.js';
import { english } from '../../../src/words/english.js';
import type { TimelineEvent } from '../../../src/timeline/types.js';
import { indexEntries } from '../../../src/layout/entry-index.js';
import { parseView } from '../../../src/layout/view-interval.js';
import { wholeView } from '../../../src/layout/view.js';
import { stepPeriod } from '../../../src/site/shared/step-period.js';
import { storySteps } from '../../../src/site/pages/story/story-steps.js';
import { termCards, withTerms } from '../../../src/site/pages/story/terms.js';
import { siteEnglish } from '../../../src/words/site-english.js';
import { storyEnglish } from '../../../src/words/story-english.js';
import { markup } from '../../../src/site/shared/markup.js';
import { hostileTimeline } from '../../hostile/markup-timeline.js';

const words = { ...english, ...siteEnglish, ...storyEnglish };
const story = storySteps(timeline, words).toString();
const stepOf = (id: string): string => story.split(`<li class="entry" id="${id}">`)[1]!.split('</li>')[0]!;

describe('the period of a step', () => {
  it('has the same name in the story and in the chart', () => {
    const index = indexEntries(timeline);
    for (const { id, date } of timeline.events) {
      const { name, view } = stepPeriod(index.byId.get(id), index);
      if (name === undefined) expect(view).toEqual(wholeView(index.span));
      else expect(view).toEqual(parseView(name));
      if (!date) expect(name).toBe(undefined);
    }
  });

  it('has no name where it is the whole timeline', () => {
    const span = { start: Date.UTC(1901, 0), end: Date.UTC(2023, 4, 2) };
    const entry = { ...indexEntries(timeline).byAnchor[0]!, from: span.start, to: span.end };
    expect(stepPeriod(entry, { span })).toEqual({ name: undefined, view: wholeView(span) });
  });
});

describe('the story as it is served', () => {
  it('holds every event once, under its id, with all its quotations', () => {
    for (const { id, citations } of timeline.events) {
      expect(story.split(` id="${id}"`)).toHaveLength(2);
      expect(stepOf(id).match(/<blockquote\b/g)).toHaveLength(citations.length);
    }
  });

  it('announces only changes of scale of more than ten times', () => {
    const noted = timeline.events.filter(({ id }) => stepOf(id).includes('scale-note')).map(({ id }) => id);
    expect(noted).toEqual([
      'late-1980s-flare-up',
      'unresolved-since-1994',
      'fighting-2020',
      'lachin-checkpoint-2023',
      'humanitarian-impact',
    ]);
    expect(stepOf('fighting-2020')).toContain('The chart now shows only 27 July to 17 December 2020, far less');
    expect(stepOf('humanitarian-impact')).toContain('The chart now shows 1901 to 2023, far more');
  });

  it('counts quiet years from the dates of the events, not from the day of the article', () => {
    expect(stepOf('early-20th-century-roots')).toContain(
      '1934 to 1986: the article dates nothing that begins in these 53 years.',
    );
    expect(stepOf('unresolved-since-1994')).toContain(
      '1995 to 2019: the article dates nothing that begins in these 25 years.',
    );
    expect(story.match(/class="quiet"/g)).toHaveLength(2);
    // Only a quiet that is long to scroll through says so once more.
    expect(story.match(/still nothing dated/g)).toHaveLength(1);
  });

  it('says years before ours as people count them, also along the strip', () => {
    const [event] = timeline.events;
    const at = (id: string, start: string): TimelineEvent => ({
      ...event!,
      id,
      related: [],
      date: { start, stated: [], basis: 'stated' },
    });
    const html = storySteps(resolved({ ...timeline, events: [at('a', '-0501'), at('b', '-0400')] }), words).toString();
    expect(html).toContain('501 BC to 402 BC: the article dates nothing that begins in these 100 years.');
    expect(html).toContain('>450 BC</text>');
    expect(html.split('class="quiet"')[1]).not.toMatch(/>-|-\d+ to/);
    const turn = storySteps(resolved({ ...timeline, events: [at('a', '-0020'), at('b', '0020')] }), words).toString();
    expect(turn).toContain('20 BC to 19: the article dates nothing that begins in these 39 years.');
    expect(turn).toContain('>10 BC</text>');
    expect(turn).toContain('>10</text>');
    expect(turn).not.toMatch(/>(0|1 BC)<\/text>/);
  });

  it('ends with the day the account ends and with links to go on', () => {
    const end = story.slice(story.indexOf('class="story-end"'));
    expect(end).toContain('TDI published it on 1 May 2023. What it leaves out is missing here too.');
    for (const way of ['?show=explore', '?show=list', 'worksheet/dates/', 'worksheet/events/']) {
      expect(end).toContain(`href="${way}"`);
    }
  });

  it('makes a button only of the first mention of a term, and changes no letter', () => {
    const text = 'The Lachin corridor, and the Lachin corridor again, near Nagorno-Karabakh.';
    const html = markup`${withTerms(text, timeline)}`.toString();
    expect(html.match(/<button/g)).toHaveLength(2);
    expect(html.replace(/<[^>]*>/g, '')).toBe(text);
    for (const [, id] of html.matchAll(/popovertarget="([^"]+)"/g)) {
      expect(markup`${termCards(timeline, words)}`.toString()).toContain(`id="${id}"`);
    }
  });

  it('keeps what the data say as text', () => {
    const html = storySteps(hostileTimeline, words).toString();
    expect(html).not.toMatch(/<script|<img|onerror=["']?[a-z]|javascript:/i);
  });
});
