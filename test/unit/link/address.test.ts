import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeAddress, encodeAddress, type AddressState } from '../../../src/link/address.js';

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

  it('have neither query nor hash for the default state', () => {
    expect(encodeAddress({}, '')).toBe('');
  });

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
});
