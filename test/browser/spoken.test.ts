import { expect, html } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import type { ConflictTimelineElement } from '../../src/elements/conflict-timeline/element.js';
import { media, viewport } from './support/input.js';
import { spoken } from './support/spoken.js';
import { part, timelineFixture } from './support/timeline.js';

/** The part to read and the timeline it is read in, by the name of the accepted transcript. */
const CASES = {
  'chart-late-1980s-to-1996': ['chart', html`<conflict-timeline view="1985/1996"></conflict-timeline>`],
  'chart-whole': ['chart', html`<conflict-timeline></conflict-timeline>`],
  'panel-inferred-date': ['panel', html`<conflict-timeline selected="war-1991-1994"></conflict-timeline>`],
  'panel-stated-date': ['panel', html`<conflict-timeline selected="ceasefire-1994"></conflict-timeline>`],
  'panel-nothing-open': ['panel', html`<conflict-timeline></conflict-timeline>`],
  list: ['list', html`<conflict-timeline selected="ceasefire-1994"></conflict-timeline>`],
} as const;

describe('a screen reader', () => {
  beforeEach(async () => {
    await viewport({ width: 1200, height: 900 });
    await media({ features: { 'prefers-reduced-motion': 'reduce' } });
  });

  for (const [name, [region, template]] of Object.entries(CASES)) {
    it(`reads ${name.replaceAll('-', ' ')} as in the accepted transcript, without empty or repeated lines`, async () => {
      const element: ConflictTimelineElement = await timelineFixture(template);
      const lines = await spoken(part(element, region));
      expect(lines.length).to.be.greaterThan(0);
      expect(lines.filter((line, index) => !line.trim() || line === lines[index - 1])).to.deep.equal([]);
      const accepted = await executeServerCommand<string, object>('transcript', { name, text: lines.join('\n') });
      expect(lines.join('\n')).to.equal(accepted);
    });
  }
});
