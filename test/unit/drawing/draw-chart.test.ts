import { describe, expect, it } from 'vitest';
import { timeline as article } from '../../support/resolved.js';
import { drawChart, type ChartDrawingParameters } from '../../../src/drawing/draw-chart.js';
import type { GroupShape, Shape } from '../../../src/drawing/shape.js';
import { ChartLayout } from '../../../src/layout/chart-layout.js';
import { indexEntries } from '../../../src/layout/entry-index.js';
import { wholeView, zoomView, type View } from '../../../src/layout/view.js';
import { eventGroups, moveOf, ofLook } from '../layout/support/scene-boxes.js';
import { settingsAt } from '../layout/support/settings-at.js';

const index = indexEntries(article);
const whole = wholeView(index.span);
const HORIZON = Date.UTC(2023, 4, 2);
const ENDING = 'Article published 1 May 2023';

function drawn(view: View = whole, width = 1280, more: Partial<ChartDrawingParameters> = {}): Shape[] {
  const settings = settingsAt(width);
  const scene = new ChartLayout(index, settings).sceneAt(view);
  return drawChart({ scene, settings, lang: 'en', horizon: HORIZON, ending: ENDING, ...more });
}

describe('drawChart(parameters)', () => {
  it('has a group for each event, in sight or pinned, in the order of the rows', () => {
    for (const view of [whole, zoomView(whole, 20, Date.UTC(1993, 0))]) {
      const groups = eventGroups(drawn(view)).toSorted((a, b) => top(a) - top(b));
      expect(groups.map(({ data }) => data!.event)).toEqual(index.rows.map(({ event }) => event.id));
    }
  });

  it('has a kind’s shape exactly once in each row that is in sight, and none in a pinned one', () => {
    for (const factor of [1, 5, 20, 100]) {
      for (const group of eventGroups(drawn(zoomView(whole, factor, Date.UTC(2020, 9))))) {
        const solid = ofLook([group], 'path', 'sure').filter(({ transform }) => transform);
        const signs = solid.length + ofLook([group], 'path', 'unsure-mark').length;
        expect(signs, group.data!.event).toBe(group.data!.pinned ? 0 : 1);
      }
    }
  });

  it('has the accent and the ring on the selected event alone, and the focus on the active one', () => {
    const shapes = drawn(whole, 1280, { selected: 'fighting-2020', active: 'war-1991-1994' });
    expect(ofLook(shapes, 'group', 'on').map(({ data }) => data!.event)).toEqual(['fighting-2020']);
    expect(ofLook(ofLook(shapes, 'group', 'on'), 'rect', 'ring')).toHaveLength(1);
    expect(ofLook(shapes, 'rect', 'ring')).toHaveLength(1);
    const focused = eventGroups(shapes).filter((group) => ofLook([group], 'rect', 'focus').length > 0);
    expect(focused.map(({ data }) => data!.event)).toEqual(['war-1991-1994']);
    expect(ofLook(drawn(), 'rect', 'ring')).toEqual([]);
  });

  it('has the years of a pinned name on the inner side and the chevron outside', () => {
    const pinned = eventGroups(drawn(zoomView(whole, 100, Date.UTC(1960, 0)))).filter(({ data }) => data!.pinned);
    expect(pinned.length).toBeGreaterThan(5);
    for (const group of pinned) {
      const [name, years] = [ofLook([group], 'text', 'pinned')[0]!, ofLook([group], 'text', 'years')[0]!];
      const chevron = Number(/^M(\S+) /.exec(ofLook([group], 'path', 'chevron')[0]!.d)![1]);
      const order = [chevron, name.x, years.x];
      const ascending = order.toSorted((a, b) => a - b);
      expect(order).toEqual(group.data!.pinned === 'start' ? ascending : ascending.toReversed());
    }
  });

  it('says where the sources end only where the first row leaves room for it', () => {
    const hasEnding = (view: View): boolean => ofLook(drawn(view), 'text', 'ending').length > 0;
    expect(hasEnding(whole)).toBe(true);
    // Here the end of the sources is out of sight.
    expect(hasEnding({ start: Date.UTC(1900, 0), end: Date.UTC(1934, 0) })).toBe(false);
    expect(ofLook(drawn({ start: Date.UTC(1900, 0), end: Date.UTC(1934, 0) }), 'rect', 'after')).toEqual([]);
    expect(ofLook(drawn(), 'path', 'horizon')).toHaveLength(1);
  });
});

/** Where the hit area of a group begins. */
const top = (group: GroupShape): number => moveOf(group)[1] + ofLook([group], 'rect', 'hit')[0]!.y;
