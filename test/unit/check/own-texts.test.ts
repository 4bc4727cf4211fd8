import { describe, expect, it } from 'vitest';
import { timeline } from '../../../data/timeline.js';
import { textsOfModule, textsOfPage, textsOfTimeline } from '../../check/own-texts.js';

describe('textsOfTimeline(timeline)', () => {
  const corrections = [{ event: 'ceasefire-1994', date: '2027-01-31', what: 'What was wrong.', why: 'Why it was.' }];
  const texts = new Map(textsOfTimeline({ ...timeline, corrections }).map(({ path, ...rest }) => [path, rest]));

  it('collects the author’s own texts with the years of their events', () => {
    expect(texts.get('title')).toEqual({ text: timeline.title });
    expect(texts.get('summary')).toEqual({ text: timeline.summary });
    expect(texts.get('kinds.war.label')).toEqual({ text: 'War and fighting' });
    expect(texts.get('events[6].title')).toEqual({ text: 'Fighting breaks out again', year: 2020 });
    expect(texts.get('events[6].date.reasoning')).toMatchObject({ text: timeline.events[6]!.date!.reasoning });
    expect(texts.get('events[8].id')).toEqual({ text: 'lachin-checkpoint-2023', year: 2023 });
    expect(texts.get('events[9].notes[0].text')).toMatchObject({ year: 2023 });
    expect(texts.get('events[9].citations[1].speaker')).toMatchObject({ text: 'Secretary Blinken' });
    expect(texts.get('events[10].summary')).not.toHaveProperty('year');
    expect(texts.get('glossary[0].term')).toEqual({ text: 'Nagorno-Karabakh' });
    expect(texts.get('corrections[0].what')).toEqual({ text: 'What was wrong.' });
    expect(texts.get('corrections[0].why')).toEqual({ text: 'Why it was.' });
  });

  it('leaves out quotations and the source’s words for dates', () => {
    expect([...texts.keys()].filter((path) => /quote|stated/.test(path))).toEqual([]);
  });
});

describe('textsOfModule(path, code)', () => {
  it('collects strings and template parts with their lines, and no imports, comments or names', () => {
    const code = [
      `import { a } from './regime.js';`,
      `// A comment on the regime.`,
      `export const words = { regime: 'one', more: (n) => (n > 1 ? "two" : \`three \${n} four \${\`five\`} six\`) };`,
      'export const long = `',
      '  seven`;',
    ].join('\n');
    expect(textsOfModule('a.ts', code).map(({ path, text }) => [path, text.trim()])).toEqual([
      ['line 3', 'one'],
      ['line 3', 'two'],
      ['line 3', 'three'],
      ['line 3', 'four'],
      ['line 3', 'five'],
      ['line 3', 'six'],
      ['line 4', 'seven'],
    ]);
  });
});

describe('textsOfPage(html)', () => {
  it('collects texts that readers see or hear with their lines, and no scripts, styles or comments', () => {
    const html = [
      '<!doctype html>',
      '<!-- the',
      'regime --><title>A title</title>',
      '<meta name="description" content="Described &amp; done" />',
      '<style>regime {}</style><script>regime();',
      '</script>',
      '<p class="regime">One <em>two</em>',
      'three</p><img src="regime.png" alt="A picture"',
      '  title="Titled" />',
    ].join('\n');
    const texts = textsOfPage(html).map(({ path, text }) => `${path}: ${text.replace(/\s+/g, ' ')}`);
    expect(texts.sort()).toEqual([
      'line 3: A title',
      'line 4: Described & done',
      'line 7: One two three',
      'line 8: A picture',
      'line 9: Titled',
    ]);
  });
});
