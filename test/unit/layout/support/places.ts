import { stretchesOf } from '../../../../src/layout/mark-placement.js';
import type { PlacedLabel } from '../../../../src/layout/stretch.js';
import type { Level } from '../../../../src/layout/level.js';
import type { Scene } from '../../../../src/layout/scene.js';
import type { SceneLabel } from '../../../../src/layout/scene-items.js';
import type { View } from '../../../../src/layout/view.js';
import { labelBox } from './scene-faults.js';

/**
 * Where one thing stands, and its label in relation to it, where that is as the layout has it: all that neither panning
 * nor a little zoom may change.
 */
interface Place {
  readonly lane: number;
  readonly drawn: string;
  /** From what to the label's left and right edges, in pixels; undefined for those that the view placed. */
  readonly label?: { readonly text: string; readonly left: number; readonly right: number; readonly side: string };
  /** What a label on either side is measured from. */
  readonly edges: Readonly<Record<string, number>>;
}

/** The places of all that a scene draws, by event or by what a cluster holds. */
export function placesOf({ marks, clusters, spans }: Scene, level: Level, view: View): Map<string, Place> {
  const scale = level.settings.width / (view.end - view.start);
  const x = (time: number): number => (time - view.start) * scale;
  const markOf = (member: number): number => level.marks.last.findIndex((last) => last >= member);
  const stretches = stretchesOf(level, view.start, view.end);
  const laid = (mark: number): PlacedLabel | undefined =>
    stretches.map(({ first, marks }) => marks[mark - first]?.label).find((label) => label);
  const place = (
    lane: number,
    drawn: string,
    from: number,
    to: number,
    label: SceneLabel | undefined,
    mark?: number,
  ): Place => {
    const edges = { start: to, end: from };
    const placed = mark === undefined ? undefined : laid(mark);
    if (!label || label.text !== placed?.text || (label.align === 'start') !== (placed.side === 'right')) {
      return { lane, drawn, edges };
    }
    const { left, right } = labelBox(label);
    if (left < to && right > from) return { lane, drawn, edges };
    const origin = edges[label.align];
    const text = label.text.lines.join('\n') + label.text.when;
    return { lane, drawn, edges, label: { text, left: left - origin, right: right - origin, side: label.align } };
  };
  return new Map([
    ...marks.map(
      (item) =>
        [
          item.entry.event.id,
          place(item.lane, `mark ${item.open}`, item.x, item.x, item.label, markOf(level.placeOf(item.entry))),
        ] as const,
    ),
    ...clusters.map(
      (item) =>
        [
          `cluster ${item.first} to ${item.last}`,
          place(item.lane, 'cluster', item.x, item.x, item.label, markOf(item.first)),
        ] as const,
    ),
    ...spans.map(
      ({ entry, lane, label }) => [entry.event.id, place(lane, 'span', x(entry.from), x(entry.to), label)] as const,
    ),
  ]);
}

/** What changed between two scenes of one level that should not have: a label may only vanish at the chart's edge. */
export function movedPlaces(one: Map<string, Place>, other: Map<string, Place>, width: number): string[] {
  return [...one].flatMap(([key, a]) => {
    const b = other.get(key);
    if (!b) return [];
    return [
      ...(a.lane === b.lane && a.drawn === b.drawn ? [] : [`${key}: ${a.drawn} in ${a.lane}, ${b.drawn} in ${b.lane}`]),
      ...(a.label && b.label && !sameLabel(a.label, b.label) ? [`${key}: another label`] : []),
      ...(a.label && !b.label && fits(a.label, b, width) ? [`${key}: its label is gone`] : []),
      ...(b.label && !a.label && fits(b.label, a, width) ? [`${key}: its label is new`] : []),
    ];
  });
}

function sameLabel(a: NonNullable<Place['label']>, b: NonNullable<Place['label']>): boolean {
  return (
    a.side === b.side && a.text === b.text && Math.abs(a.left - b.left) < 0.01 && Math.abs(a.right - b.right) < 0.01
  );
}

/** Whether a label that one scene has would have stood inside the other as well. */
function fits({ left, right, side }: NonNullable<Place['label']>, { edges }: Place, width: number): boolean {
  const origin = edges[side]!;
  return origin + left > 0.01 && origin + right < width - 0.01;
}
