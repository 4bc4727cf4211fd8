import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatView, parseView } from '../../../src/layout/view-interval.js';
import { english } from '../../../src/words/english.js';
import { wordsFor } from '../../../src/words/words-for.js';
import { kindsOf } from '../../../src/elements/conflict-timeline/timeline-contents.js';
import { decodeAddress, encodeAddress } from '../../../src/url/address.js';
import { stateAddress } from '../../../src/url/event-address.js';
import { findEvent, nearestEvents } from '../../../src/url/find-event.js';
import { dateInWords, formatEdtf } from '../../../src/dates/date-words.js';
import { parseEdtf, parseInterval } from '../../../src/dates/edtf.js';
import { choicesFrom, queryOf } from '../../../src/url/builder-choices.js';
import { safeAddress } from '../../../src/site/shared/markup.js';
import { timeline } from '../../../data/timeline.js';
import { dateText, hostileText } from './support/damaged.js';
import { survives } from './support/runs.js';

const YEARS = 10_001 * 366 * 86_400_000;

const parameter = fc.tuple(
  fc.constantFrom('view', 'kinds', 'selected', 'form', 'height', 'from', 'to', 'x'),
  fc.oneof(dateText, hostileText),
);
const search = fc.oneof(
  hostileText.map((text) => `?${text}`),
  fc.array(parameter, { maxLength: 5 }).map((all) => `?${all.map(([name, value]) => `${name}=${value}`).join('&')}`),
);
const hash = hostileText.map((text) => `#${text}`);

describe('values of any kind', () => {
  it('are dates or are none', () => {
    survives('dates', dateText, (text) => {
      const date = parseEdtf(text);
      parseInterval(text);
      if (date) expect(formatEdtf(date, english.dates, 'en')).toBeTypeOf('string');
      if (!date) return;
      expect(date.min).toBeLessThan(date.max);
      for (const time of [date.min, date.max])
        expect(Number.isFinite(time) ? Math.abs(time + 62e12) < YEARS : true).toBe(true);
      expect(dateInWords({ start: text }, english.dates, 'en')).not.toContain('NaN');
    });
  });

  it('are views or are none, and those that are can be written', () => {
    survives(
      'views',
      dateText,
      (text) => {
        const view = parseView(text);
        if (view) expect(parseView(formatView(view, 800))).toBeDefined();
      },
      { regressions: ['1994/Y10000', 'Y-10000/1994'] },
    );
  });

  it('are read from addresses and written to them', () => {
    survives(
      'addresses',
      fc.record({ search, hash }),
      ({ search, hash }) => {
        const state = decodeAddress({ search, hash });
        const again = encodeAddress(state, search);
        expect(decodeAddress(new URL(again, 'https://timeline.example/'))).toEqual(
          decodeAddress(new URL(encodeAddress(state, ''), 'https://timeline.example/')),
        );
        if (state.selected)
          nearestEvents(timeline.events, findEvent(timeline.events, state.selected)?.id ?? state.selected);
        queryOf(
          choicesFrom(
            new URLSearchParams(search),
            timeline.events.map(({ id }) => id),
            Object.keys(timeline.kinds),
          ),
        );
      },
      {
        regressions: [
          { search: '?', hash: '#\ud800' },
          { search: '?kinds=\ud800', hash: '' },
        ],
      },
    );
  });

  it('are attributes', () => {
    const base = { url: 'https://timeline.example/', search: '', pages: false };
    survives(
      'attributes',
      fc.oneof(hostileText, dateText),
      (text) => {
        expect(wordsFor(text)).toBeDefined();
        stateAddress(base, { kinds: kindsOf(text), view: text, selected: text });
        const address = safeAddress(text);
        if (address) expect(address).toMatch(/^https?:\/\//);
      },
      { regressions: ['\ud800', 'war \udc00'] },
    );
  });
});
