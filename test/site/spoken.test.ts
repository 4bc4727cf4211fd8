import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';
import { beforeAll, describe, expect } from 'vitest';
import { timeline } from '../../data/timeline.js';
import { dateInWords } from '../../src/dates/date-words.js';
import { chronological } from '../../src/timeline/chronological.js';
import { english } from '../../src/words/english.js';
import type { spoken } from '../browser/support/spoken.js';
import { it } from './support/it.js';

const EVENTS = chronological(timeline.events);
const TRANSCRIPT = fileURLToPath(new URL('transcripts/story.txt', import.meta.url));
const OPEN = 'war-1991-1994';

/** The screen reader of the browser tests, as a script for pages that are built. */
const reader = buildSync({
  entryPoints: [fileURLToPath(new URL('../browser/support/spoken.ts', import.meta.url))],
  bundle: true,
  write: false,
  format: 'iife',
  globalName: 'screenReader',
}).outputFiles[0]!.text;

describe('a screen reader on the page of the story', () => {
  it('reads what was accepted, with nothing empty and nothing twice', async ({ open }) => {
    const { page } = await open(`#${OPEN}`, { reducedMotion: 'reduce' });
    await page.locator(`#${OPEN}[aria-current=step]`).waitFor();
    await page.evaluate(`${reader}; window.screenReader = screenReader`);
    const read = await page.evaluate(() =>
      (window as unknown as { screenReader: { spoken: typeof spoken } }).screenReader.spoken(
        document.querySelector('.stage')!,
      ),
    );
    expect(read.filter((line, index) => !line.trim() || line === read[index - 1])).toEqual([]);
    const text = `${read.join('\n')}\n`;
    if (process.env['ACCEPT_TRANSCRIPTS']) writeFileSync(TRANSCRIPT, text);
    expect(text).toBe(readFileSync(TRANSCRIPT, 'utf8'));
  });

  describe('as was accepted', () => {
    let lines: readonly string[] = [];
    beforeAll(() => void (lines = readFileSync(TRANSCRIPT, 'utf8').trimEnd().split('\n')));

    /** What is read between the heading of an event and that of the next. */
    const stepOf = (position: number): readonly string[] => {
      const heading = (index: number): number => lines.indexOf(`heading, ${EVENTS[index]?.title}, level 3`);
      return lines.slice(heading(position), position + 1 < EVENTS.length ? heading(position + 1) : undefined);
    };

    it('reads every event once, in the order of time, and then that it ends', () => {
      const titles = lines.map((line) => /^heading, (.*), level 3$/.exec(line)?.[1]).filter(Boolean);
      expect(titles).toEqual([...EVENTS.map(({ title }) => title), 'Here the article’s account ends']);
    });

    it.for(EVENTS.map((event, position) => ({ ...event, position })))(
      'reads of $id its date and how sure that is, its summary and its quotations, each once',
      ({ date, summary, citations, position }) => {
        const step = stepOf(position);
        const said = step.join(' ').replaceAll(/button, | (?=[,.])/g, '');
        const expectOnce = (text: string): void => expect(said.split(text), text).toHaveLength(2);
        expectOnce(summary);
        for (const { quote } of citations) expect(step.filter((line) => line === quote)).toHaveLength(1);
        if (!date) return expectOnce(english.noDateGiven);
        expect(step).toContain(dateInWords(date, english.dates, english.lang));
        expect(step.slice(0, step.indexOf(summary)).filter((line) => line === english[date.basis])).toHaveLength(1);
        if (date.reasoning) expectOnce(date.reasoning);
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
});
