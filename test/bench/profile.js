/** Where the time goes: what the browser does at a zoom step, and the functions that take most of it themselves. */
import { withDrawn, zoomSteps } from './measure.js';

const TOP = 25;
const STEPS = 30;
/** Large timelines may take minutes under the profiler. */
const DRAW_LIMIT = 600_000;

export async function profile(address, size) {
  const parts = [];
  await withDrawn(
    address,
    size,
    async ({ page, session, draw }) => {
      parts.push(`First drawing of ${size} events, ${draw.toFixed(0)} ms under the profiler:`, await stopped(session));
      // Apart, because the profiler slows script and nothing else. It also warms up, as a reader would have.
      parts.push(`${STEPS} zoom steps, traced:`, await traced(page, () => zoomSteps(page, STEPS)));
      await started(session);
      await zoomSteps(page, STEPS);
      parts.push(`${STEPS} zoom steps, script:`, await stopped(session));
    },
    { before: started, limit: DRAW_LIMIT },
  );
  return parts.join('\n\n');
}

async function started(session) {
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval: 200 });
  await session.send('Profiler.start');
}

const stopped = async (session) => topFunctions((await session.send('Profiler.stop')).profile);

function topFunctions({ nodes, samples, timeDeltas }) {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const self = new Map();
  samples.forEach((id, index) => {
    const { functionName, url, lineNumber } = byId.get(id).callFrame;
    const name = `${functionName || '(anonymous)'}${url ? ` ${url.split('/').at(-1)}:${lineNumber + 1}` : ''}`;
    add(self, name, timeDeltas[index] / 1000);
  });
  return top(self, 'function');
}

/** The main thread's own time in each sort of work, style, layout and paint among them. */
async function traced(page, steps) {
  const browser = page.context().browser();
  await browser.startTracing(page, { categories: ['__metadata', 'devtools.timeline', 'toplevel', 'blink'] });
  await steps();
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString());
  const threads = traceEvents
    .filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain')
    .map(({ pid, tid }) => ownTimes(traceEvents.filter((event) => event.pid === pid && event.tid === tid)));
  const sum = (times) => [...times.values()].reduce((all, time) => all + time, 0);
  return top(
    threads.reduce((most, times) => (sum(times) > sum(most) ? times : most)),
    'work',
  );
}

/** Thread time by name, without what other events within an event took. */
function ownTimes(events) {
  const own = new Map();
  const open = [];
  const complete = events.filter(({ ph, tdur }) => ph === 'X' && tdur);
  complete.sort((a, b) => a.ts - b.ts || b.dur - a.dur);
  for (const { name, ts, dur, tdur } of complete) {
    while (open.length > 0 && open.at(-1).end <= ts) open.pop();
    if (open.length > 0) add(own, open.at(-1).name, -tdur / 1000);
    add(own, name, tdur / 1000);
    open.push({ name, end: ts + dur });
  }
  return own;
}

const add = (times, name, time) => times.set(name, (times.get(name) ?? 0) + time);

function top(times, what) {
  const all = [...times.values()].reduce((sum, time) => sum + time, 0);
  const rows = [...times]
    .sort(([, a], [, b]) => b - a)
    .slice(0, TOP)
    .map(([name, time]) => `| ${time.toFixed(1)} | ${((100 * time) / all).toFixed(1)} % | ${name} |`);
  return [`| self, ms | of all | ${what} |`, '| --: | --: | --- |', ...rows].join('\n');
}
