import { describe, expect, it } from 'vitest';
import { eventAddress, stateAddress } from '../../../src/url/event-address.js';

const site = { url: 'https://timeline.example/karabakh/', search: '', pages: true };
const page = { url: 'https://school.example/lesson', search: '?p=12&view=1900/1910', pages: false };

describe('links that are passed on', () => {
  it('lead to an event’s own page where the timeline has a site', () => {
    expect(eventAddress(site, 'ceasefire-1994')).toBe(`${site.url}events/ceasefire-1994/`);
  });

  it('lead to the event on the page that shows it otherwise, and keep what else that page was asked', () => {
    expect(eventAddress(page, 'ceasefire-1994')).toBe(`${page.url}?p=12#ceasefire-1994`);
  });

  it('say the period, the kinds and what is open', () => {
    const state = { view: '1988/1994', kinds: ['war', 'ceasefire'], selected: 'ceasefire-1994' };
    expect(stateAddress(site, state)).toBe(`${site.url}?view=1988/1994&kinds=war+ceasefire#ceasefire-1994`);
    expect(stateAddress(page, {})).toBe(`${page.url}?p=12`);
  });
});
