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

/** Keys that would reach into the prototype of whatever they are copied to. */
const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype']);

const join = (path: string, name: string): string => (path ? `${path}.${name}` : name);
const isRecord = (input: unknown): input is Record<string, unknown> =>
  typeof input === 'object' && input !== null && !Array.isArray(input);

function fail({ problems }: Reading, path: string, message: string): undefined {
  problems.push({ path, message });
  return undefined;
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

/** @param unknown - says that a value is none of these */
export const oneOf =
  <const T extends string>(values: readonly T[], unknown: (input: unknown) => string): Shape<T> =>
  (input, path, reading) => {
    const value = values.find((one) => one === input);
    return value === undefined ? fail(reading, path, unknown(input)) : { value };
  };

export const optional = <T>(shape: Shape<T>, fallback?: T): Shape<T | undefined> & { readonly optional: true } =>
  Object.assign(
    (input: unknown, path: string, reading: Reading) =>
      (input === undefined ? undefined : shape(input, path, reading)) ?? { value: fallback },
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
  <T>(item: Shape<T>): Shape<T[]> =>
  (input, path, reading) => {
    if (!Array.isArray(input)) return fail(reading, path, 'not a list');
    const items = input.map((one: unknown, index) => item(one, `${path}[${index}]`, reading));
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
    for (const [name, one] of Object.entries(input)) {
      // What is wrong with a key is said in the key's own words, once.
      const sound = !FORBIDDEN.has(name) && key(name, path, { ...reading, problems: [] });
      const at = join(path, name);
      const read = sound ? value(one, at, reading) : fail(reading, at, `invalid key: ${name}`);
      if (read) kept[name] = read.value;
    }
    return { value: kept };
  };
