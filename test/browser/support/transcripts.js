import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = new URL('../transcripts/', import.meta.url).pathname;

/** Returns the accepted transcript of that name. `ACCEPT_TRANSCRIPTS=1` first accepts the given text. */
export function acceptedTranscript({ name, text }) {
  const path = join(folder, `${name}.txt`);
  if (process.env.ACCEPT_TRANSCRIPTS) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(path, `${text}\n`);
  }
  return existsSync(path) ? readFileSync(path, 'utf8').trimEnd() : `no transcript accepted: ${name}`;
}
