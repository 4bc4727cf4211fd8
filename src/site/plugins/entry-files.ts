import type { Rolldown } from 'vite';
import type { PageFiles } from '../pages/site-page.js';

/**
 * Finds the script and the style sheets that an entry of the site became.
 *
 * @param name - of the entry
 * @returns their paths in the bundle; throws where there is no such entry
 */
export function entryFiles(bundle: Rolldown.OutputBundle, name: string): PageFiles {
  const chunk = Object.values(bundle).find((file) => file.type === 'chunk' && file.isEntry && file.name === name);
  if (chunk?.type !== 'chunk') throw new Error(`unknown entry: ${name}`);
  return { script: chunk.fileName, styles: [...(chunk.viteMetadata?.importedCss ?? [])] };
}
