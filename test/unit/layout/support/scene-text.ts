import type { SceneElement, SceneLabel } from '../../../../src/layout/scene-items.js';
import type { Scene } from '../../../../src/layout/scene.js';

const pixels = (value: number): string => value.toFixed(1);

/** A scene as text, a line for everything it draws, in pixels from the left edge of the view and above the axis. */
export function sceneText({ left, marks, clusters, spans, passing }: Scene): string {
  const from = (x: number): string => pixels(x - left);
  const label = ({ label }: { label?: SceneLabel }): string => {
    if (!label) return 'no label';
    const { text, x, align, up, icon } = label;
    const words = JSON.stringify([...text.lines, text.when].join(' / '));
    return `${words} from its ${align} at ${from(x)}, ${pixels(up)} up${icon ? `, ${icon} for its shape` : ''}`;
  };
  const line = (item: SceneElement, name: string, place: string): string =>
    `${name} in lane ${item.lane} ${place}: ${label(item)}`;
  return [
    ...marks.map((item) =>
      line(item, `mark ${item.entry.event.id}`, `at ${from(item.x)}${item.open ? `, open for ${item.open}` : ''}`),
    ),
    ...clusters.map((item) => line(item, `cluster of ${item.count}`, `at ${from(item.x)}`)),
    ...spans.map((item) => {
      const core = item.core ? `, certain from ${item.core.map(from).join(' to ')}` : '';
      const glyph = item.glyph === undefined ? '' : `, its shape at ${from(item.glyph)}`;
      return line(item, `span ${item.entry.event.id}`, `from ${from(item.left)} to ${from(item.right)}${core}${glyph}`);
    }),
    ...(passing > 0 ? [`${passing} pass through`] : []),
  ].join('\n');
}
