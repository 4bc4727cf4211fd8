import { expect, html } from '@open-wc/testing';
import { settled, timelineFixture } from './support/timeline.js';

/** Goes to an address as a link of the page does, and waits until the page has been told. */
async function goTo(hash: string): Promise<void> {
  const told = new Promise((resolve) => addEventListener('hashchange', resolve, { once: true }));
  location.hash = hash;
  await told;
}

describe('<conflict-timeline bookmark>', () => {
  afterEach(() => history.replaceState(undefined, '', location.pathname + location.search));

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
});
