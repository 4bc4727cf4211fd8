import { expect, html } from '@open-wc/testing';
import { timeline } from '../../data/timeline.js';
import type { ConflictTimelineElement } from '../../src/elements/conflict-timeline/element.js';
import type { EventDate, Timeline } from '../../src/timeline/types.js';
import { viewport } from './support/input.js';
import { chartOf, drawn, part, rootOf, settled, textOf, timelineFixture, until } from './support/timeline.js';

/** The article's timeline with other dates. */
const dated = (dates: readonly (EventDate | null)[]): Timeline => ({
  ...timeline,
  events: timeline.events.slice(0, dates.length).map((event, index) => ({ ...event, date: dates[index]! })),
});
const second = (number: number): EventDate => ({
  start: `1969-07-16T13:32:0${number}Z`,
  stated: [],
  basis: 'inferred',
  reasoning: 'Made up.',
});
const ticksOf = (element: ConflictTimelineElement): string[] =>
  [...chartOf(element).shadowRoot!.querySelectorAll('.tick')].map((tick) => tick.textContent);

describe('a timeline of other data', () => {
  it('tells apart what happened within seconds, in UTC, and says so', async () => {
    const element = await timelineFixture(
      html`<conflict-timeline
        .timeline=${dated([0, 1, 2, 3, 4].map(second))}
        style="width: 900px"
      ></conflict-timeline>`,
    );
    expect(ticksOf(element)).to.contain('13:32:01');
    expect(chartOf(element).period).to.equal('16 July 1969, 13:32:00 to 13:32:04 UTC');
    element.zoomBy(2);
    await settled(element);
    expect(element.view).to.equal('1969-07-16T13:32:01Z/1969-07-16T13:32:03Z');
    expect(textOf(part(element, 'chart'))).to.contain('16 July 1969 UTC');
  });

  it('has a shelf and a list and no axis where nothing is dated', async () => {
    const element = await timelineFixture(html`<conflict-timeline></conflict-timeline>`);
    element.timeline = dated([null, null, null]);
    await until(() => part(element, 'chart') === null);
    await until(() => part(element, 'list') !== null);
    expect(part(element, 'undated').querySelectorAll('a').length).to.equal(3);
    expect([part(element, 'overview'), part(element, 'date-key')].map((one) => one === null)).to.deep.equal([
      true,
      true,
    ]);
    part(element, 'undated').querySelector('a')!.click();
    await until(() => part(element, 'panel').shadowRoot!.querySelector('.title') !== null);
    element.timeline = timeline;
    await drawn(element);
    expect(chartOf(element).width).to.be.greaterThan(0);
  });

  const LONG = 'Nagornokarabakh'.repeat(40);
  for (const { what, title, lang, direction } of [
    { what: 'a word that never ends', title: LONG, lang: 'en', direction: 'ltr' },
    {
      what: 'Arabic',
      title: 'وقف إطلاق النار بين أرمينيا وأذربيجان بعد سنوات من القتال',
      lang: 'ar',
      direction: 'rtl',
    },
    { what: 'Hebrew and Latin', title: 'הפסקת אש (ceasefire) בין ארמניה לאזרבייג׳ן', lang: 'he', direction: 'rtl' },
    { what: 'Chinese', title: '亚美尼亚与阿塞拜疆在多年战斗之后签署了停火协议。', lang: 'zh', direction: 'ltr' },
    {
      what: 'Thai',
      title: 'มีการลงนามหยุดยิงหลังจากการสู้รบหลายปีระหว่างอาร์เมเนียและอาเซอร์ไบจาน',
      lang: 'th',
      direction: 'ltr',
    },
  ]) {
    it(`keeps within a phone with titles in ${what}, each in its own direction`, async () => {
      await viewport({ width: 360, height: 740 });
      const events = timeline.events.map((event) => ({ ...event, title, summary: title }));
      const element = await timelineFixture(
        html`<conflict-timeline
          .timeline=${{ ...timeline, lang, events }}
          selected="ceasefire-1994"
        ></conflict-timeline>`,
      );
      expect(document.documentElement.scrollWidth).to.be.at.most(360);
      const shown = rootOf(element, 'panel').querySelector<HTMLElement>('.title')!;
      expect([shown.lang, getComputedStyle(shown).direction]).to.deep.equal([lang, direction]);
      // The words around stay English, and the axis runs from left to right.
      expect(getComputedStyle(shown.closest('article')!).direction).to.equal('ltr');
      const [first, ...ticks] = [...chartOf(element).shadowRoot!.querySelectorAll('.tick')].map(
        (tick) => tick.getBoundingClientRect().x,
      );
      expect([first, ...ticks]).to.deep.equal([first, ...ticks].toSorted((a, b) => a! - b!));
      const { left, right } = element.getBoundingClientRect();
      for (const name of chartOf(element).shadowRoot!.querySelectorAll('.label, .pin')) {
        const box = name.getBoundingClientRect();
        expect(box.left).to.be.at.least(left - 1);
        expect(box.right).to.be.at.most(right + 1);
      }
    });
  }
});
