import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeAddress } from '../../../src/url/address.js';
import { showEarly } from '../../../src/site/pages/navigation.js';
import { showAddress, showOf, SHOWS } from '../../../src/url/show.js';

const at = (search: string) => ({ pathname: '/some/course/', search });

describe('showOf(search)', () => {
  it('never throws, and returns the story for any unknown value', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (search) => SHOWS.includes(showOf(search))));
    expect(showOf('?show=table')).toBe('story');
  });

  it('agrees with the script that runs before the page is painted', () => {
    for (const search of [
      '',
      '?show=explore',
      '?a=b&show=list',
      '?show=listing',
      '?view=1988/1994&show=list&c',
      '?show=',
    ]) {
      const root = { dataset: { show: '' } };
      runInNewContext(showEarly, {
        document: { documentElement: root },
        location: { search },
        addEventListener: () => {},
      });
      expect(root.dataset.show, search).toBe(showOf(search));
    }
  });
});

describe('showAddress(show, state, location)', () => {
  it('is read back as it was written, and keeps the page’s own parameters', () => {
    const state = fc.record(
      {
        selected: fc.stringMatching(/^[a-z][a-z0-9-]{0,20}$/),
        kinds: fc.array(fc.stringMatching(/^[a-z]{1,9}$/), { minLength: 1 }),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.constantFrom(...SHOWS), state, (show, said) => {
        const { search, hash, pathname } = new URL(
          showAddress(show, said, at('?course=7&show=list')),
          'https://a.example',
        );
        expect(pathname).toBe('/some/course/');
        expect(showOf(search)).toBe(show);
        expect(decodeAddress({ search, hash })).toEqual(said);
        expect(new URLSearchParams(search).get('course')).toBe('7');
      }),
    );
  });

  it('has no query and no hash in the default state, whatever the address was', () => {
    expect(showAddress('story', {}, at('?show=list&view=1988/1994'))).toBe('/some/course/');
  });
});
