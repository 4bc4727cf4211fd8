import { utcDay, utcHour, utcMinute, utcMonth, utcSecond, utcYear, type TimeInterval } from 'd3-time';
import { msPerPixel } from './time-scale.js';
import type { View } from './view.js';
import { countedYear, startOfYear } from '../dates/years.js';

/** A mark on the axis; `context` names the coarser unit where it begins. */
export interface Tick {
  readonly time: number;
  readonly label: string;
  readonly context?: string;
}

export interface Axis {
  readonly ticks: readonly Tick[];
  /** The coarser unit at the chart's start, such as the year of the months shown; empty when ticks are years. */
  readonly context: string;
}

type Format = (time: number) => string;

/** How ticks are worded and put in context. */
interface Wording {
  readonly label: Format;
  readonly unit?: TimeInterval;
  readonly context?: Format;
}

/** One density of ticks. */
interface Grain extends Wording {
  readonly milliseconds: number;
  readonly times: (view: View) => number[];
}

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const YEAR = 365.2425 * DAY;

/**
 * Makes the ticks of a view.
 *
 * @param width - of the view, in pixels
 * @param spacing - the least distance of two labelled ticks, in pixels
 * @param lang - of the labels, as BCP 47
 * @returns the ticks in the order of time
 */
export function axisOf(view: View, width: number, spacing: number, lang: string): Axis {
  const grains = grainsFor(lang);
  const least = msPerPixel(view, width) * spacing;
  const grain = grains.find(({ milliseconds }) => milliseconds >= least) ?? grains.at(-1)!;
  const starts = new Set(grain.unit?.range(new Date(view.start), new Date(view.end)).map(Number));
  const ticks = grain.times(view).map((time) => ({
    time,
    label: grain.label(time),
    ...(starts.has(time) ? { context: grain.context?.(time) ?? '' } : {}),
  }));
  return { ticks, context: grain.context?.(view.start) ?? '' };
}

/**
 * The densities of each language. A frame makes the ticks anew: with the formats kept that takes 0.2 ms, and with them
 * made anew 0.6 ms (`node test/bench/ticks.js`).
 */
const grainsByLanguage = new Map<string, readonly Grain[]>();

function grainsFor(lang: string): readonly Grain[] {
  let grains = grainsByLanguage.get(lang);
  if (!grains) grainsByLanguage.set(lang, (grains = makeGrains(lang)));
  return grains;
}

/** All densities from finest to coarsest. Steps divide their coarser unit, so that ticks fall on its start. */
function makeGrains(lang: string): readonly Grain[] {
  const words = (options: Intl.DateTimeFormatOptions): Format => {
    const formatter = new Intl.DateTimeFormat(lang === 'en' ? 'en-GB' : lang, { timeZone: 'UTC', ...options });
    return (time) => formatter.format(time);
  };
  const day = words({ day: 'numeric', month: 'long', year: 'numeric' });
  const month = words({ month: 'long', year: 'numeric' });
  const year = yearFormat(words({ year: 'numeric' }), words({ year: 'numeric', era: 'short' }));
  const time = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;
  const clock = { label: words(time), unit: utcDay, context: (moment: number) => `${day(moment)} UTC` };
  const seconds = { ...clock, label: words({ ...time, second: '2-digit' }) };
  const days = { label: words({ day: 'numeric' }), unit: utcMonth, context: month };
  const months = { label: words({ month: 'short' }), unit: utcYear, context: year };

  const stepped = (step: number, size: number, unit: TimeInterval, rest: Wording): Grain => ({
    milliseconds: step * size,
    times: ({ start, end }) => unit.range(new Date(start), new Date(end)).map(Number),
    ...rest,
  });
  return [
    ...[1, 5, 15, 30].map((step) => stepped(step, SECOND, utcSecond.every(step)!, seconds)),
    ...[1, 5, 15, 30].map((step) => stepped(step, MINUTE, utcMinute.every(step)!, clock)),
    ...[1, 3, 6, 12].map((step) => stepped(step, HOUR, utcHour.every(step)!, clock)),
    stepped(1, DAY, utcDay, days),
    // Every second or fifth day of a month, but none so near its end that it meets the next month's first.
    ...[2, 5, 10].map((step) => stepped(step, DAY, daysOfMonth(step), days)),
    ...[1, 3, 6].map((step) => stepped(step, 30.4 * DAY, utcMonth.every(step)!, months)),
    ...[1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000].map((step): Grain => ({
      milliseconds: step * YEAR,
      times: (view) => years(view, step),
      label: year,
    })),
  ];
}

function daysOfMonth(step: number): TimeInterval {
  const untilNextMonth = (date: Date): number => utcDay.count(date, utcMonth.offset(utcMonth.floor(date), 1));
  return utcDay.filter((date) => (date.getUTCDate() - 1) % step === 0 && untilNextMonth(date) >= step * 0.75);
}

/**
 * Round years as people count them: there is no year 0, so the years before ours are rounded as "200 BC", and the
 * place of 0 is taken by the year 1. (Dates count astronomically: 0 is 1 BC.)
 */
function years({ start, end }: View, step: number): number[] {
  const counted = (time: number): number => countedYear(new Date(time).getUTCFullYear());
  const times: number[] = [];
  for (let round = Math.floor(counted(start) / step) * step; round <= counted(end); round += step) {
    // Every second year the next one would be 2, too near to 1.
    if (round === 0 && step === 2) continue;
    const year = round === 0 ? 1 : round;
    const time = startOfYear(year > 0 ? year : year + 1);
    if (time >= start && time < end && times.at(-1) !== time) times.push(time);
  }
  return times;
}

function yearFormat(ours: Format, withEra: Format): Format {
  return (time) => (new Date(time).getUTCFullYear() > 0 ? ours(time) : withEra(time));
}
