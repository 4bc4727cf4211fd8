import { createHash } from 'node:crypto';
import type { Plugin } from 'vite';
import { readFileSync } from 'node:fs';

const { version } = JSON.parse(readFileSync(new URL('../../../package.json', import.meta.url), 'utf8')) as {
  version: string;
};

/** Where the copy of the module lies that never changes, and the file that says its hash. */
export const VERSIONED = `v/${version}/conflict-timeline.js`;
export const INTEGRITY = `v/${version}/integrity.json`;

/**
 * Makes a copy of the module under its version, and the hash that holds a page to it.
 *
 * @returns the plugin
 */
export function versionedModule(): Plugin {
  return {
    name: 'timeline:versioned-module',
    apply: 'build',
    applyToEnvironment: ({ name }) => name === 'embed',
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const [module] = Object.values(bundle).filter((file) => file.type === 'chunk');
        if (!module) throw new Error('missing module: conflict-timeline.js');
        const integrity = `sha384-${createHash('sha384').update(module.code).digest('base64')}`;
        this.emitFile({ type: 'asset', fileName: VERSIONED, source: module.code });
        this.emitFile({
          type: 'asset',
          fileName: INTEGRITY,
          source: `${JSON.stringify({ [VERSIONED]: integrity })}\n`,
        });
      },
    },
  };
}
