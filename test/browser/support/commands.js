import { chromium } from './engines/chromium.js';
import { firefox } from './engines/firefox.js';
import { webkit } from './engines/webkit.js';
import { LACKING } from './lacking.js';

const ENGINES = { chromium, firefox, webkit };

/** Input and media that the runner's own commands lack, by what each engine offers. The page's side: input.ts. */
export function commands() {
  return {
    name: 'input-commands',
    async executeCommand({ command, payload, session }) {
      const engine = session.browser.name.toLowerCase();
      if (command === 'engine-lacks') return LACKING[engine];
      if (!command.startsWith(PREFIX)) return undefined;
      const name = command.slice(PREFIX.length);
      if (!Object.hasOwn(ENGINES[engine], name)) throw new Error(`no such input in ${engine}: ${name}`);
      return (await ENGINES[engine][name](reach(session), payload ?? {})) ?? { done: true };
    },
  };
}

const PREFIX = 'input-';

/** The open page, by the protocol its engine is driven with. */
const reach = ({ browser, id }) =>
  browser.type === 'puppeteer' ? { page: browser.getPage(id) } : { driver: browser.driver };
