import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';

const FOLDER = join(import.meta.dirname, '../pictures');
/** Names the browser and fonts of the accepted pictures: others draw other pixels, which cannot be compared. */
const TAKEN_WITH = 'taken-with.txt';
/** How much a pixel's colour may differ, and how many pixels may: edges may be smoothed, labels may not move. */
const MAX_COLOUR_DIFFERENCE = 0.15;
const MAX_PIXEL_SHARE = 0.001;

/**
 * Compares a picture of the page with the accepted one. `ACCEPT_PICTURES=1` accepts all pictures. A picture that differs
 * is written beside the accepted one as NAME.now.png.
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
  const different = pixelmatch(before.data, now.data, undefined, now.width, now.height, {
    threshold: MAX_COLOUR_DIFFERENCE,
  });
  return different / (now.width * now.height) <= MAX_PIXEL_SHARE ? 'same' : save(`${different} pixels`);

  function save(what) {
    const beside = join(folder, `${name}.now.png`);
    writeFileSync(beside, taken);
    return `differs: ${what}, see ${beside}`;
  }
}
