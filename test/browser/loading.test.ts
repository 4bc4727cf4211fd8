import { expect, fixture, html } from '@open-wc/testing';
import type { ConflictTimelineElement } from '../../src/elements/conflict-timeline/element.js';
import { drawn, listed, textOf, titled, until } from './support/timeline.js';

describe('a timeline that is loaded', () => {
  const FOUND: readonly (readonly [src: string, said: string])[] = [
    ['http://', 'invalid address: http://'],
    ['/no-such-timeline', 'the server answered 404'],
    ['data:text/html,<!doctype html><p>Sign in', 'this looks like a web page'],
    ['data:text/csv,date,title%0A1994,Ceasefire', 'this looks like a table (CSV)'],
    ['data:application/json,{"events":[{"start_date":{"year":"1994"}}]}', 'this looks like a TimelineJS file'],
    ['data:application/json,null', 'this looks like JSON of another kind'],
    ['data:,', 'this looks like an empty file'],
    ['mailto:someone@example.org', 'invalid address: mailto:someone@example.org'],
    ['https://user:word@example.org/timeline.json', 'invalid address'],
    ['blob:nothing', 'invalid address: blob:nothing'],
  ];
  for (const [src, said] of FOUND) {
    it(`keeps what is between its tags and says what was found where src is ${src}`, async () => {
      const reported: string[] = [];
      const note = (event: Event): void => void reported.push(event.type);
      for (const type of ['error', 'unhandledrejection']) addEventListener(type, note);
      const problems: string[] = [];
      const element = document.createElement('conflict-timeline');
      element.append('kept');
      element.src = src;
      element.addEventListener('timeline-error', (event) => problems.push(event.problems[0]!.message));
      const place = await fixture(html`<div></div>`);
      place.append(element);
      await until(() => element.shadowRoot?.querySelector('[role="alert"]') !== null);
      expect(textOf(element.shadowRoot!.querySelector('[role="alert"]')!)).to.contain(said);
      expect(element.shadowRoot!.querySelector('.button') === null).to.equal(true);
      expect(element.shadowRoot!.querySelector('slot')!.assignedNodes()).to.have.length(1);
      expect(problems).to.deep.equal([problems[0]]);
      for (const type of ['error', 'unhandledrejection']) removeEventListener(type, note);
      expect(reported).to.deep.equal([]);
    });
  }

  it('says where an address led to that another host answered', async () => {
    const fetched = window.fetch.bind(window);
    const answer = new Response('<!doctype html><p>Sign in', { status: 200 });
    Object.defineProperty(answer, 'url', { value: 'https://login.example.org/sign-in?to=timeline' });
    window.fetch = () => Promise.resolve(answer);
    const element = await fixture<ConflictTimelineElement>(
      html`<conflict-timeline src="/timeline.json">kept</conflict-timeline>`,
    );
    await until(() => element.shadowRoot!.querySelector('[role="alert"]') !== null);
    window.fetch = fetched;
    const said = textOf(element.shadowRoot!.querySelector('[role="alert"]')!);
    expect(said).to.contain('login.example.org/sign-in: this looks like a web page');
    expect(said).to.contain('(redirected from /timeline.json)');
  });

  it('keeps what follows it in the page out of sight while it loads, and afterwards', async () => {
    const fetched = window.fetch.bind(window);
    let answer: (response: Response) => void = () => undefined;
    window.fetch = () => new Promise((resolve) => (answer = resolve));
    const page = await fixture(
      html`<div>
        <conflict-timeline src="/slow.json">kept</conflict-timeline>
        <p>Next</p>
      </div>`,
    );
    window.fetch = fetched;
    const [element, after] = [page.querySelector('conflict-timeline')!, page.querySelector('p')!];
    const isOutOfSight = (): boolean => after.getBoundingClientRect().top >= innerHeight;
    expect([textOf(element).includes('Loading'), isOutOfSight()]).to.deep.equal([true, true]);
    answer(new Response(JSON.stringify(titled('Slow'))));
    await until(() => listed(element).includes('Slow'));
    expect(isOutOfSight()).to.equal(true);
  });

  const TO_COME: readonly (readonly [how: string, prepare: (element: ConflictTimelineElement) => void])[] = [
    ['timeline is undefined', (element) => (element.timeline = undefined)],
    ['timeline is null', (element) => (element.timeline = null)],
    ['src is empty', (element) => element.setAttribute('src', '')],
  ];
  for (const [how, prepare] of TO_COME) {
    it(`shows and reports no timeline but that of its page where ${how} at first`, async () => {
      const element = document.createElement('conflict-timeline');
      prepare(element);
      const loads: string[] = [];
      element.addEventListener('timeline-load', ({ timeline: { events } }) => loads.push(events[0]!.title));
      element.append('kept');
      const place = await fixture(html`<div></div>`);
      place.append(element);
      await element.updateComplete;
      expect(element.shadowRoot!.querySelector('slot')!.assignedNodes()).to.have.length(1);
      element.timeline = titled('Its own');
      await drawn(element);
      expect(loads).to.deep.equal(['Its own']);
    });
  }

  it('loads again when the reader asks, and says meanwhile that it is loading', async () => {
    const fetched = window.fetch.bind(window);
    let answer: (response: Response) => void = () => undefined;
    window.fetch = () => Promise.resolve(new Response('', { status: 503 }));
    const element = await fixture<ConflictTimelineElement>(
      html`<conflict-timeline src="/timeline.json"><a href="/">kept</a></conflict-timeline>`,
    );
    await until(() => element.shadowRoot!.querySelector('[role="alert"]') !== null);
    expect(textOf(element.shadowRoot!.querySelector('[role="alert"]')!)).to.contain('the server answered 503');
    window.fetch = () => new Promise((resolve) => (answer = resolve));
    element.shadowRoot!.querySelector<HTMLElement>('.button')!.click();
    await until(() => element.shadowRoot!.querySelector('[role="status"]') !== null);
    expect(textOf(element)).to.contain('Loading');
    expect(element.shadowRoot!.querySelector('slot')!.assignedElements()).to.have.length(1);
    answer(new Response(JSON.stringify(titled('Again'))));
    window.fetch = fetched;
    await drawn(element);
    expect(listed(element)).to.contain('Again');
  });
});
