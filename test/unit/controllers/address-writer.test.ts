import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { AddressWriter } from '../../../src/controllers/address-writer.js';

describe('AddressWriter', () => {
  const written: { method: string; address: string }[] = [];
  const pageAt = (address: string, inFrame = false, refuses = false): Window => {
    const location = new URL(address, 'https://page.example');
    const record = (method: string) => (_state: unknown, _title: string, next: string) => {
      if (refuses) throw new DOMException('refused', 'SecurityError');
      written.push({ method, address: next });
      location.href = new URL(next, location).href;
    };
    const history = { state: null, pushState: record('push'), replaceState: record('replace') };
    const self = {};
    return { location, history, self, top: inFrame ? {} : self, setTimeout, clearTimeout } as unknown as Window;
  };
  beforeEach(() => {
    written.length = 0;
    vi.useFakeTimers();
  });
  afterEach(() => vi.useRealTimers());

  it('adds an entry to the history, and says that Back leads to the one before', () => {
    expect(new AddressWriter(pageAt('/')).push('/#war')).toBe(true);
    expect(written).toEqual([{ method: 'push', address: '/#war' }]);
  });

  it('inside a frame replaces the present entry, and says that Back leads elsewhere', () => {
    expect(new AddressWriter(pageAt('/', true)).push('/#war')).toBe(false);
    expect(written).toEqual([{ method: 'replace', address: '/#war' }]);
  });

  it('does not write the address that is there already', () => {
    const writer = new AddressWriter(pageAt('/?view=1988/1994#war'));
    expect(writer.push('/?view=1988/1994#war')).toBe(false);
    writer.replace('/?view=1988/1994#war');
    expect(written).toEqual([]);
  });

  it('does without an address in a document that may have none', () => {
    const writer = new AddressWriter(pageAt('/', false, true));
    expect(writer.push('/#war')).toBe(false);
    expect(() => writer.replace('/#war')).not.toThrow();
  });

  it('writes the last of many addresses 300 ms after it was asked for', () => {
    const writer = new AddressWriter(pageAt('/'));
    for (let year = 1988; year < 1995; year++) {
      writer.replaceSoon(() => `/?view=${year}`);
      vi.advanceTimersByTime(299);
    }
    expect(written).toEqual([]);
    vi.advanceTimersByTime(1);
    expect(written).toEqual([{ method: 'replace', address: '/?view=1994' }]);
  });

  it.each<[string, (writer: AddressWriter) => void]>([
    ['another is written', (writer) => writer.push('/#war')],
    ['it is given up', (writer) => writer.cancel()],
  ])('does not write an address that waits once %s', (_, act) => {
    const writer = new AddressWriter(pageAt('/'));
    writer.replaceSoon(() => '/?view=1988');
    act(writer);
    vi.advanceTimersByTime(1000);
    expect(written.map(({ address }) => address)).not.toContain('/?view=1988');
  });

  it('writes nothing where there is nothing to say when the time has come', () => {
    new AddressWriter(pageAt('/')).replaceSoon(() => undefined);
    vi.advanceTimersByTime(1000);
    expect(written).toEqual([]);
  });
});
