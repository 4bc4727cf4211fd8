import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { timeline } from '../../../data/timeline.js';
import { choicesFrom, FORMS, frameAddress, queryOf, THEMES, type Choices } from '../../../src/url/builder-choices.js';
import { SNIPPETS } from '../../../src/site/shared/snippets.js';

const ids = timeline.events.map(({ id }) => id);
const kinds = Object.keys(timeline.kinds);
const read = (query: string): Choices => choicesFrom(new URLSearchParams(query), ids, kinds);
const publication = {
  siteUrl: 'https://timeline.example/a/',
  title: 'The "title" <of> it',
  module: 'v/1.0.0/conflict-timeline.js',
  integrity: 'sha384-abc',
};

const choices: fc.Arbitrary<Choices> = fc
  .record({
    form: fc.constantFrom(...FORMS),
    theme: fc.constantFrom(...THEMES),
    height: fc.integer({ min: 240, max: 4000 }),
    selected: fc.option(fc.constantFrom(...ids), { nil: undefined }),
    view: fc.constantFrom(undefined, '1988/1994', '2020-09/2020-11', '-0100/2023-05-01'),
    kinds: fc.option(fc.subarray(kinds, { minLength: 1, maxLength: kinds.length - 1 }), { nil: undefined }),
  })
  .map((all) => JSON.parse(JSON.stringify(all)) as Choices);

describe('the choices of the builder', () => {
  it('are the same after they were written into an address and read back', () => {
    fc.assert(fc.property(choices, (chosen) => void expect(read(queryOf(chosen))).toEqual(chosen)));
    expect(queryOf(read(''))).toBe('');
  });

  it('are the defaults where the address holds invalid values', () => {
    const whole = read('');
    expect(read('form=portal&theme=red&height=9e9&selected=nothing&kinds=none&from=1988')).toEqual(whole);
    fc.assert(fc.property(fc.string(), (query) => void read(query)));
    expect(read(kinds.map((kind) => `kinds=${kind}`).join('&')).kinds).toBeUndefined();
  });
});

describe('what the builder gives to paste', () => {
  it('is a frame without script, named, lazy, and with no more rights than it uses', () => {
    const html = SNIPPETS.frame(read('selected=ceasefire-1994&from=1988&to=1994&theme=dark&height=600'), publication);
    expect(html).toBe(
      '<iframe src="https://timeline.example/a/embed/index.html?theme=dark&amp;view=1988/1994#ceasefire-1994" title="The &quot;title&quot; &lt;of&gt; it" width="100%" height="600" style="border:0" loading="lazy" allow="web-share; clipboard-write; fullscreen"></iframe>',
    );
  });

  it('is a tag with the versioned module, its integrity hash, and a link as fallback', () => {
    expect(SNIPPETS.tag(read('selected=ceasefire-1994&kinds=war&kinds=ceasefire'), publication)).toBe(
      `<style>conflict-timeline:not(:defined) { display: block; min-height: 100vh }</style>
<script type="module" src="https://timeline.example/a/v/1.0.0/conflict-timeline.js" integrity="sha384-abc" crossorigin="anonymous"></script>
<conflict-timeline selected="ceasefire-1994" kinds="war ceasefire">
  <a href="https://timeline.example/a/#ceasefire-1994">The &quot;title&quot; &lt;of&gt; it</a>
</conflict-timeline>`,
    );
  });

  it('is the event’s page where only an event is chosen, and the view where more is chosen', () => {
    expect(SNIPPETS.link(read('selected=ceasefire-1994'), publication)).toBe(
      'https://timeline.example/a/events/ceasefire-1994/',
    );
    expect(SNIPPETS.link(read('selected=ceasefire-1994&from=1988&to=1994'), publication)).toBe(
      'https://timeline.example/a/?view=1988/1994#ceasefire-1994',
    );
  });

  it('escapes every choice in the code to paste', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), choices, (from, to, chosen) => {
        const hostile = { ...chosen, view: `${from}"><script>/${to}` };
        expect(SNIPPETS.frame(hostile, publication).match(/[<>]/g)).toHaveLength(4);
        expect(SNIPPETS.tag(hostile, publication).match(/<script/g)).toHaveLength(1);
        expect(frameAddress(hostile)).not.toMatch(/["<>\s]/);
      }),
    );
  });
});
