import { expect, html } from '@open-wc/testing';
import { everyElement } from './support/monkey/tree.js';
import { part, rested, rootOf, settled, surfaceOf, timelineFixture, until } from './support/timeline.js';

/** Goes to an address as a link of the page does, and waits until the page has been told. */
async function goTo(hash: string): Promise<void> {
  const told = new Promise((resolve) => addEventListener('hashchange', resolve, { once: true }));
  location.hash = hash;
  await told;
}

describe('<conflict-timeline bookmark>', () => {
  const { pathname, search } = location;
  afterEach(() => history.replaceState(undefined, '', pathname + search));

  it('opens the event of an address that the reader goes to', async () => {
    const element = await timelineFixture(html`<conflict-timeline bookmark></conflict-timeline>`);
    await goTo('#ceasefire-1994');
    await settled(element);
    expect(element.selected).to.equal('ceasefire-1994');
  });

  it('leaves the address alone without the attribute, and follows it once that is set', async () => {
    const element = await timelineFixture();
    await goTo('#ceasefire-1994');
    await settled(element);
    expect(element.selected).to.equal(undefined);
    element.bookmark = true;
    await settled(element);
    await goTo('#fighting-2020');
    await settled(element);
    expect(element.selected).to.equal('fighting-2020');
    element.bookmark = false;
    await settled(element);
    await goTo('#ceasefire-1994');
    expect(element.selected).to.equal('fighting-2020');
  });

  it('follows no address while it is out of the page, and follows the next one when it is back', async () => {
    const element = await timelineFixture(html`<conflict-timeline bookmark></conflict-timeline>`);
    const parent = element.parentElement!;
    element.requestUpdate();
    element.remove();
    await element.updateComplete;
    await goTo('#ceasefire-1994');
    expect(element.selected).to.equal(undefined);
    parent.append(element);
    await goTo('#fighting-2020');
    await settled(element);
    expect(element.selected).to.equal('fighting-2020');
  });

  for (const route of ['#/lesson/3', '#!lesson', '#tab=2']) {
    it(`leaves ${route} to the page, whatever the reader opens, closes and moves`, async () => {
      const element = await timelineFixture(html`<conflict-timeline bookmark></conflict-timeline>`);
      await goTo(route);
      await settled(element);
      rootOf(element, 'list').querySelector<HTMLElement>('[data-event="fighting-2020"]')!.click();
      await settled(element);
      history.replaceState(undefined, '', `${search || '?'}&view=1988/1994${route}`);
      await goTo(`${route}/next`);
      await settled(element);
      expect([element.selected, element.view]).to.deep.equal(['fighting-2020', '1988/1994']);
      expect(location.hash).to.equal(`${route}/next`);
      surfaceOf(element).dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
      await settled(element);
      expect([element.selected, location.hash]).to.deep.equal([undefined, `${route}/next`]);
      expect(part(element, 'notice') === null).to.equal(true);
    });
  }

  for (const anchor of [
    { name: 'further-reading', around: html`<p id="further-reading">Further reading</p>` },
    { name: 'named', around: html`<a name="named">Named</a>` },
    { name: 'top', around: html`` },
  ]) {
    it(`leaves the page’s anchor “${anchor.name}” alone until an event is opened, and says nothing of it`, async () => {
      const element = await timelineFixture(html`<conflict-timeline bookmark></conflict-timeline>${anchor.around}`);
      const open = (id: string): void =>
        rootOf(element, 'list').querySelector<HTMLElement>(`[data-event="${id}"]`)!.click();
      open('ceasefire-1994');
      await settled(element);
      await goTo('#no-such-event');
      await settled(element);
      expect(part(element, 'notice')?.textContent).to.contain('no-such-event');
      open('fighting-2020');
      await settled(element);
      await goTo(`#${anchor.name}`);
      await settled(element);
      surfaceOf(element).dispatchEvent(new KeyboardEvent('keydown', { key: '+', bubbles: true }));
      await rested(element);
      await until(() => location.search.includes('view='));
      expect([element.selected, location.hash]).to.deep.equal(['fighting-2020', `#${anchor.name}`]);
      expect(part(element, 'notice') === null).to.equal(true);
      open('ceasefire-1994');
      await settled(element);
      expect(location.hash).to.equal('#ceasefire-1994');
    });
  }

  it('leads every link to this page, whatever base the page has', async () => {
    const base = document.createElement('base');
    base.href = '/somewhere/else/';
    document.head.append(base);
    const element = await timelineFixture(html`<conflict-timeline selected="ceasefire-1994"></conflict-timeline>`);
    const links = everyElement<HTMLAnchorElement>(element.shadowRoot!, 'a:not([rel])');
    const here = location.href.replace(/#.*/, '');
    expect(links.map(({ href }) => href).filter((href) => !href.startsWith(`${here}#`))).to.deep.equal([]);
    expect(links.length).to.be.greaterThan(12);
    base.remove();
  });
});
