import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';

const FOLDER = join(import.meta.dirname, '../pictures');
/** What pictures were taken with: other fonts or another browser draw other pixels, and no comparison can be made. */
const TAKEN_WITH = 'taken-with.txt';
/** How much two colours may differ, and what share of the pixels may: smoothing of edges, not a moved label. */
const COLOUR = 0.15;
const SHARE = 0.001;

/**
 * Compares a picture of the page with the one that was accepted. `ACCEPT_PICTURES=1` accepts all; what differs is laid
 * beside the accepted one as NAME.now.png.
 *
 * @returns {'same' | 'accepted' | 'other machine' | `differs: ${string}`}
 */
export function comparePicture(name, taken, machine, folder = FOLDER) {
  const takenWith = join(folder, TAKEN_WITH);
  const path = join(folder, `${name}.png`);
  const known = existsSync(takenWith) ? readFileSync(takenWith, 'utf8').trim() : machine;
  if (process.env.ACCEPT_PICTURES || !existsSync(path)) {
    if (!process.env.ACCEPT_PICTURES) return `differs: there is no accepted picture ${name}`;
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, taken);
    writeFileSync(takenWith, `${machine}\n`);
    return 'accepted';
  }
  if (known !== machine) return 'other machine';
  const [before, now] = [PNG.sync.read(readFileSync(path)), PNG.sync.read(taken)];
  if (before.width !== now.width || before.height !== now.height) return save('its size changed');
  const different = pixelmatch(before.data, now.data, undefined, now.width, now.height, { threshold: COLOUR });
  return different / (now.width * now.height) <= SHARE ? 'same' : save(`${different} pixels`);

  function save(what) {
    const beside = join(folder, `${name}.now.png`);
    writeFileSync(beside, taken);
    return `differs: ${what}, see ${beside}`;
  }
}
