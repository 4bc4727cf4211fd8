import { describe, expect, it } from 'vitest';
import { resolved, timeline } from '../../support/resolved.js';
import { english } from '../../../src/words/english.js';
import type { ResolvedEvent, ResolvedTimeline } from '../../../src/timeline/resolved-types.js';
import type { Correction } from '../../../src/timeline/types.js';
import { corrections } from '../../../src/site/pages/corrections.js';
import { entryList } from '../../../src/site/pages/entry-list.js';
import { siteEnglish } from '../../../src/words/site-english.js';

const words = { ...english, ...siteEnglish };
const [first, ...others] = timeline.events as [ResolvedEvent, ...ResolvedEvent[]];
const corrected = (...list: Correction[]): ResolvedTimeline =>
  resolved({
    ...timeline,
    events: [{ ...first, aliases: ['roots'] }, ...others],
    corrections: list,
  });
const older: Correction = {
  event: 'roots',
  date: '2023-06-02',
  what: 'The title read <Causes>.',
  why: 'It says roots.',
};
const later: Correction = {
  event: 'ceasefire-1994',
  date: '2024-01-31',
  what: 'The year read 1995.',
  why: 'It says 1994.',
};

describe('the corrections on the page', () => {
  it('say so where there are none', () => {
    expect(corrections(corrected(), words).toString()).toContain('Nothing has been corrected so far.');
  });

  it('are listed with the latest first, each with its event, day, change and reason', () => {
    const html = corrections(corrected(older, later), words).toString();
    expect(html).toContain(
      '<li><a href="#ceasefire-1994">A ceasefire is signed</a>, 31 January 2024: The year read 1995. It says 1994.</li>' +
        '<li><a href="#early-20th-century-roots">Roots of the conflict</a>, 2 June 2023: The title read &lt;Causes&gt;. It says roots.</li>',
    );
    expect(html).not.toContain('Nothing has been corrected');
  });

  it('are also shown with the event, whichever id they name', () => {
    const html = entryList(corrected(older), words).toString();
    const entry = html.split('id="early-20th-century-roots"')[1]!.split('</li>')[0]!;
    expect(entry).toContain('<b>Corrected on 2 June 2023:</b> The title read &lt;Causes&gt;. It says roots.');
    expect(html.split('Corrected on')).toHaveLength(2);
  });
});
