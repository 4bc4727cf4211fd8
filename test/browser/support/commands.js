import { chromium } from './engines/chromium.js';
import { firefox } from './engines/firefox.js';
import { webkit } from './engines/webkit.js';
import { LACKING } from './lacking.js';
import { acceptedTranscript } from './transcripts.js';

const ENGINES = { chromium, firefox, webkit };

/** Input and media that the runner's own commands lack, by what each engine offers. The page's side: input.ts. */
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
/** What a test may be told by the environment. */
const SETTINGS = ['MONKEY', 'SEED'];

/** The open page, by the protocol its engine is driven with. */
const reach = ({ browser, id }) =>
  browser.type === 'puppeteer' ? { page: browser.getPage(id) } : { driver: browser.driver };
