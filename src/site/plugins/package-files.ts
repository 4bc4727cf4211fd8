import { join } from 'node:path';
import type { Plugin } from 'vite';

/**
 * Makes what is published for those who build with the element: modules, types, manifest, schema.
 *
 * @returns the plugin
 */
export function packageFiles(): Plugin {
  return {
    name: 'timeline:package-files',
    apply: 'build',
    applyToEnvironment: ({ name }) => name === 'client',
    async generateBundle() {
      const { elementsManifest, timelineJsonSchema } = await parts();
      const manifest = elementsManifest();
      const { getVsCodeHtmlCustomData } = await import('custom-element-vs-code-integration');
      const files: Record<string, string> = {
        'custom-elements.json': json(manifest),
        'vscode.html-custom-data.json': getVsCodeHtmlCustomData(manifest as never, {}),
        'timeline.schema.json': json(timelineJsonSchema()),
      };
      for (const [fileName, source] of Object.entries(files)) this.emitFile({ type: 'asset', fileName, source });
    },
    async writeBundle({ dir }) {
      const { emitModules, packPackage } = await parts();
      emitModules(join(dir!, 'package'));
      packPackage(dir!);
    },
  };
}

/** Compilers take a second to load: not before they are needed. */
const parts = () => import('./package-parts.js');

const json = (data: unknown): string => `${JSON.stringify(data, undefined, 2)}\n`;
