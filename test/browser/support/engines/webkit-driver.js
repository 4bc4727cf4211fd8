import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { uncompiled } from './uncompiled.js';
import { followHeap } from './webkit-heap.js';

/** WebKitGTK takes its media features from GTK: https://docs.gtk.org/gtk3/class.Settings.html */
const SETTINGS = '[Settings]\ngtk-enable-animations=false\ngtk-application-prefer-dark-theme=false\n';

/** Makes the toolbar take no room, so that the window can be as narrow as a phone. */
const STYLE = '* { min-width: 0; padding: 0; border-width: 0; font-size: 1px; -gtk-icon-transform: scale(0) }';

/** Starts a virtual screen and WebKit's driver with the test server, and ends them with it. */
export function webkitDriver(port) {
  const started = [];
  const home = mkdtempSync(join(tmpdir(), 'timeline-webkit-'));
  const end = () => {
    for (const child of started.splice(0).reverse()) child.kill();
    rmSync(home, { recursive: true, force: true });
  };
  const start = (...command) => {
    const child = spawn(...command);
    started.push(child);
    return child;
  };
  process.once('exit', end);

  return {
    name: 'webkit-driver',
    async serverStart() {
      mkdirSync(join(home, 'gtk-3.0'));
      writeFileSync(join(home, 'gtk-3.0', 'settings.ini'), SETTINGS);
      writeFileSync(join(home, 'gtk-3.0', 'gtk.css'), STYLE);
      const screen = ['-displayfd', '3', '-screen', '0', '2560x1600x24', '-nolisten', 'tcp'];
      const display = start('Xvfb', screen, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
      const [number] = await once(display.stdio[3], 'data');
      const screened = { DISPLAY: `:${String(number).trim()}`, GDK_BACKEND: 'x11', XDG_CONFIG_HOME: home };
      const env = { ...process.env, ...screened, ...uncompiled.webkit };
      const driver = start('WebKitWebDriver', [`--port=${port}`, '--host=local'], {
        env,
        stdio: ['ignore', 'ignore', 'pipe'],
      });
      followHeap(driver.stderr);
      await answers(`http://127.0.0.1:${port}/status`);
    },
    serverStop: end,
  };
}

async function answers(address) {
  for (const end = Date.now() + 10_000; Date.now() < end;) {
    if (await fetch(address).then(({ ok }) => ok, () => false)) return; // prettier-ignore
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`no answer from the webkit driver: ${address}`);
}

/** Finds a port that nothing listens on. */
export async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}
