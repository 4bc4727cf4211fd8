import { ITEMS, PROBLEMS } from './limits.js';

/** Something wrong with data: where, as a path such as `events[3].date.start`, and what. */
export interface Problem {
  readonly path: string;
  /** Lower case: what is wrong, then the value. */
  readonly message: string;
}

/** What comes of reading: the faults found, and where in the input each object that was kept came from. */
export interface Reading {
  readonly problems: Problem[];
  readonly places: WeakMap<object, string>;
}

/**
 * How a value of some type is read from foreign data. It keeps what is good: an invalid optional part is dropped, an
 * invalid item of a list or record is skipped, and only an invalid required part takes what holds it along. It copies,
 * never changes its input and never throws; whatever is dropped is added to the reading's problems. Validation libraries
 * answer with a whole value or none, which is why this is our own.
 */
export interface Shape<T> {
  /** What was kept; undefined where nothing could be. */
  (input: unknown, path: string, reading: Reading): { readonly value: T } | undefined;
  /** May be absent. */
  readonly optional?: true;
}

type ValueOf<S> = S extends Shape<infer T> ? T : never;
type OptionalKeys<E> = { [K in keyof E]: E[K] extends { readonly optional: true } ? K : never }[keyof E];
type ObjectOf<E> = { [K in Exclude<keyof E, OptionalKeys<E>>]: ValueOf<E[K]> } & {
  [K in OptionalKeys<E>]?: ValueOf<E[K]>;
};

const join = (path: string, name: string): string => (path ? `${path}.${name}` : name);
const isRecord = (input: unknown): input is Record<string, unknown> =>
  typeof input === 'object' && input !== null && !Array.isArray(input);

export function fail({ problems }: Reading, path: string, message: string): undefined {
  if (problems.length < PROBLEMS) problems.push({ path, message });
  return undefined;
}

/** The first so many: what is beyond is left out, and said to be. */
function first<T>(items: readonly T[], most: number, path: string, reading: Reading): T[] {
  if (items.length > most) fail(reading, path, `more than ${most} items`);
  return items.slice(0, most);
}

export const text: Shape<string> = (input, path, reading) =>
  typeof input === 'string' ? { value: input } : fail(reading, path, 'not a text');

/** @param fault - says what is wrong with a value that was read, undefined if nothing is */
export const checked =
  <T>(shape: Shape<T>, fault: (value: T) => string | false | undefined): Shape<T> =>
  (input, path, reading) => {
    const kept = shape(input, path, reading);
    const message = kept && fault(kept.value);
    return message ? fail(reading, path, message) : kept;
  };

/** A value as a message names it: short, and never by what it says of itself. */
export const shown = (input: unknown): string => (typeof input === 'string' ? input.slice(0, 100) : typeof input);

/** @param what - what they are, in a word */
export const oneOf =
  <const T extends string>(values: readonly T[], what: string): Shape<T> =>
  (input, path, reading) => {
    const value = values.find((one) => one === input);
    return value === undefined ? fail(reading, path, `unknown ${what}: ${shown(input)}`) : { value };
  };

export const optional = <T>(shape: Shape<T>, fallback?: T): Shape<T | undefined> & { readonly optional: true } =>
  Object.assign(
    (input: unknown, path: string, reading: Reading) =>
      (input === undefined ? undefined : shape(input, path, reading)) ?? { value: fallback },
    { optional: true as const },
  );

/** May be absent, or null; but where it is given and cannot be read, what holds it would say something else without it. */
export const ifGiven = <T>(shape: Shape<T>): Shape<T | undefined> & { readonly optional: true } =>
  Object.assign(
    (input: unknown, path: string, reading: Reading) => {
      const kept = input === undefined ? undefined : shape(input, path, reading);
      return (input ?? undefined) === undefined ? { value: undefined } : kept;
    },
    { optional: true as const },
  );

export const nullable =
  <T>(shape: Shape<T>): Shape<T | null> =>
  (input, path, reading) =>
    input === null ? { value: null } : shape(input, path, reading);

/** A text, or an object in its place. */
export const textOr =
  <S, T>(plain: Shape<S>, object: Shape<T>, neither: string): Shape<S | T> =>
  (input, path, reading) => {
    if (typeof input === 'string') return plain(input, path, reading);
    return isRecord(input) ? object(input, path, reading) : fail(reading, path, neither);
  };

export const list =
  <T>(item: Shape<T>, most = ITEMS): Shape<T[]> =>
  (input, path, reading) => {
    if (!Array.isArray(input)) return fail(reading, path, 'not a list');
    const items = first<unknown>(input, most, path, reading).map((one, index) =>
      item(one, `${path}[${index}]`, reading),
    );
    return { value: items.flatMap((one) => (one ? [one.value] : [])) };
  };

export const object =
  <E extends Record<string, Shape<unknown>>>(entries: E): Shape<ObjectOf<E>> =>
  (input, path, reading) => {
    if (!isRecord(input)) return fail(reading, path, 'not an object');
    const kept: Record<string, unknown> = {};
    let complete = true;
    for (const [name, entry] of Object.entries(entries)) {
      const own = Object.hasOwn(input, name) ? input[name] : undefined;
      const at = join(path, name);
      const one = own === undefined && !entry.optional ? fail(reading, at, `missing ${name}`) : entry(own, at, reading);
      if (!one) complete = false;
      else if (one.value !== undefined) kept[name] = one.value;
    }
    reading.places.set(kept, path);
    return complete ? { value: kept as ObjectOf<E> } : undefined;
  };

export const record =
  <T>(key: Shape<string>, value: Shape<T>): Shape<Record<string, T>> =>
  (input, path, reading) => {
    if (!isRecord(input)) return fail(reading, path, 'not an object');
    const kept: Record<string, T> = {};
    for (const [name, one] of first(Object.entries(input), ITEMS, path, reading)) {
      // What is wrong with a key is said in the key's own words, once.
      const sound = key(name, path, { ...reading, problems: [] });
      const at = join(path, name);
      const read = sound ? value(one, at, reading) : fail(reading, at, `invalid key: ${name}`);
      if (read) kept[name] = read.value;
    }
    return { value: kept };
  };
