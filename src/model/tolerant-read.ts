import * as v from 'valibot';

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

/** What was kept of some data; undefined where nothing could be. */
type Kept = { readonly value: unknown } | undefined;

/** What the reader looks at in a valibot schema. */
interface Parts {
  readonly type: string;
  readonly wrapped: v.GenericSchema;
  readonly default: unknown;
  readonly item: v.GenericSchema;
  readonly key: v.GenericSchema;
  readonly value: v.GenericSchema;
  readonly options: readonly v.GenericSchema[];
  readonly entries: Record<string, v.GenericSchema>;
  readonly pipe?: readonly v.GenericSchema[];
}

type Reader = (parts: Parts, input: unknown, path: string, reading: Reading) => Kept;

/** Keys that would reach into the prototype of whatever they are copied to. */
const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype']);

const partsOf = (schema: v.GenericSchema): Parts => schema as unknown as Parts;
const join = (path: string, name: string): string => (path ? `${path}.${name}` : name);
const isRecord = (input: unknown): input is Record<string, unknown> =>
  typeof input === 'object' && input !== null && !Array.isArray(input);

/** The checks of a pipe apart from its shape, made once for each. */
const CHECKS = new WeakMap<v.GenericSchema, v.GenericSchema>();

/** How each kind of container is read; all other schemas are checked as a whole. */
const READERS: Readonly<Record<string, Reader>> = {
  optional: ({ wrapped, default: fallback }, input, path, reading) =>
    (input === undefined ? undefined : readTolerantly(wrapped, input, path, reading)) ?? { value: fallback },

  nullable: ({ wrapped }, input, path, reading) =>
    input === null ? { value: null } : readTolerantly(wrapped, input, path, reading),

  union(union, input, path, reading) {
    const fit = union.options.find((option) =>
      partsOf(option).type === 'object' ? isRecord(input) : v.is(option, input),
    );
    return fit
      ? readTolerantly(fit, input, path, reading)
      : parse(union as unknown as v.GenericSchema, input, path, reading);
  },

  array({ item }, input, path, reading) {
    if (!Array.isArray(input)) return fail(reading, path, 'not a list');
    const items = input.map((one, index) => readTolerantly(item, one, `${path}[${index}]`, reading));
    return { value: items.flatMap((one) => (one ? [one.value] : [])) };
  },

  object({ entries }, input, path, reading) {
    if (!isRecord(input)) return fail(reading, path, 'not an object');
    const kept: Record<string, unknown> = {};
    let complete = true;
    for (const [name, entry] of Object.entries(entries)) {
      const own = Object.hasOwn(input, name) ? input[name] : undefined;
      const one =
        own === undefined && partsOf(entry).type !== 'optional'
          ? fail(reading, join(path, name), `missing ${name}`)
          : readTolerantly(entry, own, join(path, name), reading);
      if (!one) complete = false;
      else if (one.value !== undefined) kept[name] = one.value;
    }
    reading.places.set(kept, path);
    return complete ? { value: kept } : undefined;
  },

  record({ key, value }, input, path, reading) {
    if (!isRecord(input)) return fail(reading, path, 'not an object');
    const kept: Record<string, unknown> = {};
    for (const [name, one] of Object.entries(input)) {
      const read =
        FORBIDDEN.has(name) || !v.is(key, name)
          ? fail(reading, join(path, name), `invalid key: ${name}`)
          : readTolerantly(value, one, join(path, name), reading);
      if (read) kept[name] = read.value;
    }
    return { value: kept };
  },
};

/**
 * Reads foreign data by a schema and keeps what is good of it: an invalid optional part is dropped, an invalid item of
 * a list or record is skipped, and only an invalid required part takes what holds it along. Copies; never changes its
 * input and never throws. Whatever was dropped is added to the reading's problems.
 */
export function readTolerantly(schema: v.GenericSchema, input: unknown, path: string, reading: Reading): Kept {
  // A pipe is a shape, and checks on what was kept of it.
  const [shape = schema, ...checks] = partsOf(schema).pipe ?? [];
  const { type } = partsOf(shape);
  const reader = Object.hasOwn(READERS, type) ? READERS[type] : undefined;
  if (!reader) return parse(schema, input, path, reading);
  const kept = reader(partsOf(shape), input, path, reading);
  if (!kept || checks.length === 0) return kept;
  let checked = CHECKS.get(schema);
  if (!checked) CHECKS.set(schema, (checked = v.pipe(v.unknown(), ...(checks as []))));
  return parse(checked, kept.value, path, reading);
}

function parse(schema: v.GenericSchema, input: unknown, path: string, reading: Reading): Kept {
  const result = v.safeParse(schema, input);
  return result.success ? { value: result.output } : fail(reading, path, result.issues[0].message);
}

function fail({ problems }: Reading, path: string, message: string): undefined {
  problems.push({ path, message });
  return undefined;
}
