/** Where the time goes: the functions that take most of it themselves while zooming. */
import { withDrawn, zoomSteps } from './measure.js';

const TOP = 25;

export async function profile(address, size) {
  const parts = [];
  const recorded = async ({ page, session, draw }) => {
    const drawing = await stopped(session);
    parts.push(`First drawing of ${size} events, ${draw.toFixed(0)} ms under the profiler:`, drawing);
    await started(session);
    await zoomSteps(page, 30);
    parts.push('30 zoom steps:', await stopped(session));
  };
  await withDrawn(address, size, recorded, started);
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
  let all = 0;
  samples.forEach((id, index) => {
    const { functionName, url, lineNumber } = byId.get(id).callFrame;
    const name = `${functionName || '(anonymous)'}${url ? ` ${url.split('/').at(-1)}:${lineNumber + 1}` : ''}`;
    self.set(name, (self.get(name) ?? 0) + timeDeltas[index] / 1000);
    all += timeDeltas[index] / 1000;
  });
  const rows = [...self]
    .sort(([, a], [, b]) => b - a)
    .slice(0, TOP)
    .map(([name, time]) => `| ${time.toFixed(1)} | ${((100 * time) / all).toFixed(1)} % | ${name} |`);
  return ['| self, ms | of all | function |', '| --: | --: | --- |', ...rows].join('\n');
}
