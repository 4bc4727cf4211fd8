import { chromium } from './engines/chromium.js';
import { firefox } from './engines/firefox.js';
import { webkit } from './engines/webkit.js';
import { LACKING } from './lacking.js';
import { acceptedTranscript } from './transcripts.js';

const ENGINES = { chromium, firefox, webkit };

/** Commands that the runner itself lacks: input and media for each engine, and what tests ask of Node. See input.ts. */
export function commands() {
  return {
    name: 'input-commands',
    async executeCommand({ command, payload, session }) {
      const engine = session.browser.name.toLowerCase();
      if (command === 'engine-lacks') return LACKING[engine];
      if (command === 'transcript') return acceptedTranscript(payload);
      if (command === 'setting') return (SETTINGS.includes(payload) && process.env[payload]) || '';
      if (command === 'say') return console.log(payload) ?? 'said';
      if (!command.startsWith(PREFIX)) return undefined;
      const name = command.slice(PREFIX.length);
      if (!Object.hasOwn(ENGINES[engine], name)) throw new Error(`no such input in ${engine}: ${name}`);
      return (await ENGINES[engine][name](reach(session), payload ?? {})) ?? { done: true };
    },
  };
}

const PREFIX = 'input-';
/** The environment variables that a test may read. */
const SETTINGS = ['FUZZ', 'MONKEY', 'SEED'];

/** The open page, or the driver of the engine that has no page object. */
const reach = ({ browser, id }) =>
  browser.type === 'puppeteer' ? { page: browser.getPage(id) } : { driver: browser.driver };
