import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { timeline } from '../../data/timeline.js';
import { english } from '../../src/words/english.js';
import { chronological } from '../../src/timeline/chronological.js';
import { dateInWords } from '../../src/dates/date-words.js';
import type { spoken } from '../browser/support/spoken.js';
import { openSite, type Site } from './support/site.js';

const EVENTS = chronological(timeline.events);
const TRANSCRIPT = fileURLToPath(new URL('transcripts/story.txt', import.meta.url));
const OPEN = 'war-1991-1994';

/** The same reader as in the browser tests, for pages that are built. */
const reader = buildSync({
  entryPoints: [fileURLToPath(new URL('../browser/support/spoken.ts', import.meta.url))],
  bundle: true,
  write: false,
  format: 'iife',
  globalName: 'screenReader',
}).outputFiles[0]!.text;

async function read(page: Page, selector: string): Promise<string[]> {
  await page.evaluate(`${reader}; window.screenReader = screenReader`);
  return page.evaluate(
    (part) =>
      (window as unknown as { screenReader: { spoken: typeof spoken } }).screenReader.spoken(
        document.querySelector(part)!,
      ),
    selector,
  );
}

describe('a screen reader on the page of the story', () => {
  let site: Site;
  let lines: string[];
  beforeAll(async () => {
    site = await openSite();
    const { page } = await site.open(`#${OPEN}`, { reducedMotion: 'reduce' });
    await page.locator(`#${OPEN}[aria-current=step]`).waitFor();
    lines = await read(page, '.stage');
  });
  afterAll(() => site.close());

  /** What is read between the heading of an event and that of the next. */
  const stepOf = (position: number): string[] => {
    const heading = (index: number): number => lines.indexOf(`heading, ${EVENTS[index]?.title}, level 3`);
    return lines.slice(heading(position), position + 1 < EVENTS.length ? heading(position + 1) : undefined);
  };

  it('reads it as was accepted, with nothing empty and nothing twice', () => {
    expect(lines.filter((line, index) => !line.trim() || line === lines[index - 1])).toEqual([]);
    const text = `${lines.join('\n')}\n`;
    if (process.env['ACCEPT_TRANSCRIPTS']) writeFileSync(TRANSCRIPT, text);
    expect(text).toBe(readFileSync(TRANSCRIPT, 'utf8'));
  });

  it('reads every event once, in the order of time, and then that it ends', () => {
    const titles = lines.map((line) => /^heading, (.*), level 3$/.exec(line)?.[1]).filter(Boolean);
    expect(titles).toEqual([...EVENTS.map(({ title }) => title), 'Here the article’s account ends']);
  });

  it.each(EVENTS.map((event, position) => ({ ...event, position })))(
    'reads of $id its date and how sure that is, its summary and its quotations, each once',
    ({ date, summary, citations, position }) => {
      const step = stepOf(position);
      const said = step.join(' ').replaceAll(/button, | (?=[,.])/g, '');
      const once = (text: string): void => expect(said.split(text), text).toHaveLength(2);
      once(summary);
      for (const { quote } of citations) expect(step.filter((line) => line === quote)).toHaveLength(1);
      if (!date) return once(english.noDateGiven);
      const words = dateInWords(date, english.dates, english.lang);
      expect(step).toContain(words);
      expect(step.slice(0, step.indexOf(summary)).filter((line) => line === english[date.basis])).toHaveLength(1);
      if (date.reasoning) once(date.reasoning);
    },
  );

  it('says which step is the present one, and before the story how to go on to its neighbours', () => {
    const current = lines.flatMap((line, index) => (line.includes('current step') ? [lines[index + 1]] : []));
    const position = EVENTS.findIndex(({ id }) => id === OPEN);
    expect(current).toEqual([`heading, ${EVENTS[position]!.title}, level 3`]);
    const stepper = lines.indexOf('navigation, Steps of the story');
    expect(lines.slice(stepper, lines.indexOf('region, The story, step by step'))).toEqual([
      'navigation, Steps of the story',
      `button, Previous ${EVENTS[position - 1]!.title}`,
      `${position + 1} of ${EVENTS.length}`,
      `button, Next ${EVENTS[position + 1]!.title}`,
      'status',
    ]);
  });
});
