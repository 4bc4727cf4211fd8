import { describe, expect, it } from 'vitest';
import { timeline } from '../../support/resolved.js';
import { Drawing } from '../../../src/layout/drawing.js';
import { indexEntries } from '../../../src/layout/entry-index.js';
import { Levels } from '../../../src/layout/levels.js';
import { isCut } from '../../../src/layout/label-text.js';
import { viewOn } from '../../../src/layout/separating-view.js';
import { sceneOf } from '../../../src/layout/scene.js';
import { parseView } from '../../../src/layout/view-interval.js';
import { limitsOf, wholeView } from '../../../src/layout/view.js';
import { chartSettings, proportional } from './support/chart-settings.js';
import { sceneText } from './support/scene-text.js';

const index = indexEntries(timeline);
const VIEWS = {
  'the whole': wholeView(index.span),
  '1987/1995': parseView('1987/1995')!,
  '2020/2023': parseView('2020/2023')!,
};

describe('the scenes of the article’s timeline', () => {
  it.each([360, 768, 1280, 1920])('are the accepted ones at %i pixels', async (width) => {
    const levels = new Levels(index, chartSettings(width, proportional));
    const scenes = Object.entries(VIEWS).map(
      ([name, view]) => `${name}\n${sceneText(sceneOf(levels.for(view), view))}\n`,
    );
    await expect(scenes.join('\n')).toMatchFileSnapshot(`accepted/article-at-${width}.txt`);
  });

  it.each([360, 1200])('name each selected event in full at %i pixels', (width) => {
    const levels = new Levels(index, chartSettings(width, proportional));
    for (const { id, title } of index.byAnchor.map(({ event }) => event)) {
      const { scene } = new Drawing(levels, VIEWS['the whole'], undefined, id);
      const labels = [...scene.marks, ...scene.clusters, ...scene.spans].flatMap(({ label }) => label?.text ?? []);
      const names = labels.filter((text) => !isCut(text)).map(({ lines }) => lines.join(' '));
      expect(names, id).toContain(title);
    }
  });

  it.each([360, 1200])('show each event as itself in the view on it at %i pixels', (width) => {
    const settings = chartSettings(width, proportional);
    for (const entry of index.byAnchor) {
      const view = viewOn(entry, index, limitsOf(index.span), settings);
      const drawn = new Drawing(new Levels(index, settings), view).find(entry.event.id);
      expect(drawn, entry.event.id).toHaveProperty('entry', entry);
    }
  });
});
