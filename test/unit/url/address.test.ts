import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressState, decodeAddress, encodeAddress, type AddressState } from '../../../src/url/address.js';

const read = (address: string): AddressState => {
  const { search, hash } = new URL(address, 'https://example.org/page');
  return decodeAddress({ search, hash });
};

const id = fc.stringMatching(/^[a-z0-9]+(-[a-z0-9]+)*$/);
const state: fc.Arbitrary<AddressState> = fc.record(
  {
    selected: id,
    view: fc.constantFrom('1988/1994', '2020-09/2020-11', '-0044/0014'),
    kinds: fc.array(id, { minLength: 1 }),
  },
  { requiredKeys: [] },
);

describe('addresses', () => {
  it('read back what was written', () => {
    fc.assert(
      fc.property(state, (any) => {
        expect(read(encodeAddress(any, '') || '?')).toEqual(any);
      }),
    );
  });

  it('are read without the secret that WordPress adds to a frame’s', () => {
    const hashes = ['#ceasefire-1994#?secret=aB3', '#ceasefire-1994?secret=aB3', '#?secret=aB3'];
    expect(hashes.map((hash) => decodeAddress({ search: '', hash }).selected)).toEqual([
      'ceasefire-1994',
      'ceasefire-1994',
      undefined,
    ]);
  });

  it('have neither query nor hash for the default state', () => {
    expect(encodeAddress({}, '')).toBe('');
  });

  it.each(['#/', '#/lesson/3', '#!', '#!lesson', '#tab=2', '#access_token=abc&state=1', '#%2Flesson', '#?page=2'])(
    'name no event by %s, which is the page’s own',
    (hash) => {
      expect(decodeAddress({ search: '?view=1991', hash })).toEqual({ view: '1991' });
    },
  );

  it('combine a period, kinds and an event, readable by people', () => {
    const all = { selected: 'ceasefire-1994', view: '1991/1994', kinds: ['war', 'ceasefire'] };
    expect(encodeAddress(all, '')).toBe('?view=1991/1994&kinds=war+ceasefire#ceasefire-1994');
  });

  it('leave the page’s own parameters alone', () => {
    expect(encodeAddress({ view: '1988/1994' }, '?course=7&view=1900/1950')).toBe('?course=7&view=1988/1994');
    expect(encodeAddress({}, '?course=7&kinds=war')).toBe('?course=7');
  });

  it('never throw, whatever they hold', () => {
    fc.assert(fc.property(fc.string(), fc.string(), (search, hash) => void decodeAddress({ search, hash })));
    expect(decodeAddress({ search: '?view=%E0%A4%A', hash: '#%E0%A4%A' }).selected).toBeUndefined();
  });

  it('read back any text, and keep any parameters of the page in their order', () => {
    const name = fc.string({ minLength: 1 }).filter((text) => text !== 'view' && text !== 'kinds');
    const text = fc.string({ minLength: 1, unit: 'grapheme' });
    const kind = fc.stringMatching(/^[^\s]+$/u);
    const any = fc.record(
      {
        selected: text.filter((one) => !/[!/?=&]/.test(one)),
        view: text,
        kinds: fc.array(kind, { minLength: 1, maxLength: 4 }),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(any, any, fc.array(fc.tuple(name, fc.string())), (before, after, own) => {
        const page = new URLSearchParams(own).toString();
        const search = (address: string): string => address.replace(/#.*$/s, '');
        const address = encodeAddress(after, search(encodeAddress(before, page)));
        const hash = address.slice(search(address).length);
        expect(decodeAddress({ search: search(address), hash })).toEqual(after);
        const kept = [...new URLSearchParams(search(address))].filter(([key]) => key !== 'view' && key !== 'kinds');
        expect(kept).toEqual([...new URLSearchParams(page)]);
      }),
      { seed: 19880220, numRuns: 1000 },
    );
  });

  it('are written for text that ends in the middle of a character', () => {
    expect(encodeAddress({ view: '\ud800', kinds: ['a\udc00'], selected: 'b\ud800' }, '')).toBe(
      '?view=%EF%BF%BD&kinds=a%EF%BF%BD#b%EF%BF%BD',
    );
  });

  it('take the empty and the malformed for absent', () => {
    expect(decodeAddress({ search: '?view=&kinds=', hash: '#' })).toEqual({});
    expect(decodeAddress({ search: '?kinds=++', hash: '#%E0%A4%A' })).toEqual({});
    const hostile = fc.string({ unit: fc.constantFrom(...'%&=+#?/ 2F0cview kinds\u0000\ud800é') });
    fc.assert(
      fc.property(hostile, hostile, (search, hash) => {
        const { selected, view, kinds } = decodeAddress({ search, hash });
        expect([selected, view, ...(kinds ?? ['a'])]).not.toContain('');
        expect(kinds).not.toEqual([]);
      }),
      { seed: 19880220, numRuns: 2000 },
    );
  });
});

describe('addressState(state)', () => {
  it('separates the kinds, and leaves out what is empty', () => {
    expect(addressState({ selected: 'a', view: '1988/1994', kinds: ' war  ceasefire ' })).toEqual({
      selected: 'a',
      view: '1988/1994',
      kinds: ['war', 'ceasefire'],
    });
    expect(addressState({ selected: undefined, view: '', kinds: ' ' })).toEqual({});
  });
});
