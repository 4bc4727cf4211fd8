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

/** Title, the cell's text, and the number that ratios are of. */
const COLUMNS = [
  ['first drawing', ({ draw }) => round(draw), ({ draw }) => draw],
  ['CPU an input: zoom', ({ zoom }) => round(zoom.cpu), ({ zoom }) => zoom.cpu],
  ['pan', ({ pan }) => round(pan.cpu), ({ pan }) => pan.cpu],
  ['frames zooming: p50 / p95 / max', ({ zoom }) => frames(zoom.frames), ({ zoom }) => zoom.frames.p95],
  ['panning', ({ pan }) => frames(pan.frames), ({ pan }) => pan.frames.p95],
  ['latency p95: zoom', ({ zoom }) => round(zoom.latency), ({ zoom }) => zoom.latency],
  ['pan', ({ pan }) => round(pan.latency), ({ pan }) => pan.latency],
  ['elements', ({ nodes }) => nodes.elements.toLocaleString('en'), ({ nodes }) => nodes.elements],
  ['nodes of all sorts', ({ nodes }) => nodes.all.toLocaleString('en'), ({ nodes }) => nodes.all],
  ['heap, MB', ({ heap }) => (heap ? megabytes(heap) : '–'), ({ heap }) => heap],
];

/** What is divided by what below the subjects of each size, where both were measured. */
const RATIOS = [
  ['ours', 'canvas limit'],
  ['ours', 'gravity-ui'],
  ['ours with own texts', 'ours'],
];

/** The medians as a table, with ratios below the milliseconds of each size. */
export function table(summary, sizes) {
  const row = (cells) => `| ${cells.join(' | ')} |`;
  const lines = [
    row(['events', 'subject', ...COLUMNS.map(([title]) => title)]),
    row(['---', '---', ...COLUMNS.map(() => '--:')]),
  ];
  for (const size of sizes) {
    const count = String(size).replace(/\B(?=(\d{3})+(?!\d))/g, ',');
    for (const [name, bySize] of Object.entries(summary)) lines.push(row([count, name, ...cells(bySize[size] ?? {})]));
    for (const [one, other] of RATIOS) {
      const above = summary[one]?.[size];
      const below = summary[other]?.[size];
      if (above?.draw && below?.draw) lines.push(row([count, `**${one} ÷ ${other}**`, ...ratios(above, below)]));
    }
  }
  lines.push(
    '',
    'Milliseconds, medians of the rounds; heap after collection, before any input. Ratios of frames: p95.',
  );
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

/** A dash where one of the two came to no end. */
function ratios(above, below) {
  return COLUMNS.map(([, , value]) => {
    try {
      const ratio = value(above) / value(below);
      return Number.isFinite(ratio) ? `**${ratio.toFixed(2)}**` : '–';
    } catch {
      return '–';
    }
  });
}

/** What `measureStart` measured: a line for each subject, and what ours is of the other. */
export function startTable(results) {
  const middles = Object.fromEntries(Object.entries(results).map(([name, rounds]) => [name, middle(rounds)]));
  const lines = Object.entries(middles).map(
    ([name, { ready, blocked, shift }]) =>
      `${name}: ready after ${round(ready)} ms, blocked for ${round(blocked)} ms, layout shift ${shift.toFixed(3)}`,
  );
  const { ours, TimelineJS } = middles;
  const ratio = (name) => (ours[name] / TimelineJS[name]).toFixed(2);
  return [...lines, `ours ÷ TimelineJS: ready ${ratio('ready')}, blocked ${ratio('blocked')}`].join('\n');
}

export function machineLine(processors, version, rounds) {
  const [{ model }] = processors;
  const date = new Date().toISOString().slice(0, 10);
  return `${model}, ${processors.length} cores; Chromium ${version}, headless, no GPU; ${rounds} rounds; ${date}.`;
}
