/** The results in words: medians over the rounds, as one Markdown table. */

const median = (values) => [...values].sort((a, b) => a - b)[values.length >> 1];

/** The same record with every number replaced by the median of that number over the rounds. */
function middle(records) {
  const [first] = records;
  if (typeof first === 'number') return median(records);
  return Object.fromEntries(Object.keys(first).map((key) => [key, middle(records.map((record) => record[key]))]));
}

export function medians(results) {
  const entries = Object.entries(results).map(([name, bySize]) => [
    name,
    Object.fromEntries(
      Object.entries(bySize).map(([size, { rounds, failed, partial }]) => [
        size,
        rounds.length > 0 && !failed ? middle(rounds) : { failed, ...partial },
      ]),
    ),
  ]);
  return Object.fromEntries(entries);
}

const round = (value) => (value >= 100 ? value.toFixed(0) : value.toFixed(1)).replace(/\B(?=(\d{3})+(?!\d))/g, ',');
const frames = ({ p50, p95, max }) => `${round(p50)} / ${round(p95)} / ${round(max)}`;
const megabytes = (bytes) => round(bytes / 2 ** 20);

const COLUMNS = [
  ['first drawing', ({ draw }) => round(draw)],
  ['CPU an input: zoom', ({ zoom }) => round(zoom.cpu)],
  ['pan', ({ pan }) => round(pan.cpu)],
  ['frames zooming: p50 / p95 / max', ({ zoom }) => frames(zoom.frames)],
  ['panning', ({ pan }) => frames(pan.frames)],
  ['latency p95: zoom', ({ zoom }) => round(zoom.latency)],
  ['pan', ({ pan }) => round(pan.latency)],
  ['elements', ({ nodes }) => nodes.elements.toLocaleString('en')],
  ['nodes of all sorts', ({ nodes }) => nodes.all.toLocaleString('en')],
  ['heap, MB', ({ heap }) => (heap ? megabytes(heap) : '–')],
];

export function table(summary, sizes) {
  const row = (cells) => `| ${cells.join(' | ')} |`;
  const lines = [
    row(['events', 'subject', ...COLUMNS.map(([title]) => title)]),
    row(['---', '---', ...COLUMNS.map(() => '--:')]),
  ];
  for (const size of sizes) {
    const count = String(size).replace(/\B(?=(\d{3})+(?!\d))/g, ',');
    for (const [name, bySize] of Object.entries(summary)) lines.push(row([count, name, ...cells(bySize[size] ?? {})]));
    const ours = summary.ours[size] ?? {};
    const limit = summary['canvas limit'][size] ?? {};
    if (ours.zoom && limit.zoom) lines.push(row([count, '**ours ÷ canvas limit**', ...ratios(ours, limit)]));
  }
  lines.push('', 'Milliseconds, medians of the rounds; heap after collection, before any input.');
  return lines.join('\n');
}

/** What was measured before something took too long is shown all the same, with the reason in the first gap. */
function cells(record) {
  let { failed: reason } = record;
  return COLUMNS.map(([, cell]) => {
    try {
      return cell(record);
    } catch {
      const said = reason ?? '–';
      reason = undefined;
      return said;
    }
  });
}

function ratios(ours, limit) {
  const bold = (a, b) => `**${(a / b).toFixed(2)}**`;
  return [
    bold(ours.draw, limit.draw),
    bold(ours.zoom.cpu, limit.zoom.cpu),
    bold(ours.pan.cpu, limit.pan.cpu),
    bold(ours.zoom.frames.p95, limit.zoom.frames.p95),
    bold(ours.pan.frames.p95, limit.pan.frames.p95),
    bold(ours.zoom.latency, limit.zoom.latency),
    bold(ours.pan.latency, limit.pan.latency),
    bold(ours.nodes.elements, limit.nodes.elements),
    bold(ours.nodes.all, limit.nodes.all),
    bold(ours.heap, limit.heap),
  ];
}

export function machineLine(processors, version, rounds) {
  const [{ model }] = processors;
  const date = new Date().toISOString().slice(0, 10);
  return `${model}, ${processors.length} cores; Chromium ${version}, headless, no GPU; ${rounds} rounds; ${date}.`;
}
