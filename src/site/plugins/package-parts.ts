import { spawnSync } from 'node:child_process';
import { readFileSync, renameSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { create, ts as analyzed } from '@custom-elements-manifest/analyzer/index.js';
import { litPlugin } from '@custom-elements-manifest/analyzer/src/features/framework-plugins/lit/lit.js';
import { toJsonSchema } from '@valibot/to-json-schema';
import ts from 'typescript';
import * as schema from '../../timeline/schema.js';
import { tokenDeclarations } from '../../drawing/token-declarations.js';

const root = fileURLToPath(new URL('../../..', import.meta.url));

/** What the manifest describes: the element, and the events and tokens its description speaks of. */
const DESCRIBED = ['src/elements/conflict-timeline/element.ts', 'src/elements/timeline-events.ts'];

/** The modules that a page or a tool imports, and the types for frameworks. */
const PACKAGE_ENTRIES = [
  'src/index.ts',
  'src/define.ts',
  'src/model.ts',
  'src/command/main.ts',
  ...['react', 'svelte', 'vue'].map((framework) => `src/frameworks/${framework}.ts`),
];

/** Public for the element's own parts, not for a page. */
const HIDDEN = new Set(['define', 'builtIn', 'siteUrl', 'openAddress', 'observedAttributes']);

/** What the manifest's parts that are looked at here have. */
interface Member {
  readonly name: string;
  readonly privacy?: string;
  readonly fieldName?: string;
}
interface Declaration {
  readonly name: string;
  readonly tagName?: string;
  members?: Member[];
  attributes?: Member[];
  events?: { name?: string }[];
  cssProperties?: { name: string; default?: string }[];
}
interface Manifest {
  readonly modules: readonly { declarations: Declaration[]; exports: { name: string }[] }[];
}

/**
 * Describes the element to editors and frameworks: what is public of it, and its custom properties.
 *
 * @see https://github.com/webcomponents/custom-elements-manifest
 * @returns the manifest
 */
export function elementsManifest(): Manifest {
  const modules = DESCRIBED.map((path) =>
    analyzed.createSourceFile(path, readFileSync(join(root, path), 'utf8'), analyzed.ScriptTarget.ES2015, true),
  );
  const manifest = create({ modules, plugins: litPlugin(), context: { dev: false } }) as Manifest;
  const { light, shared } = tokenDeclarations;
  for (const module of manifest.modules) {
    for (const declaration of module.declarations) {
      const { members = [], attributes, events } = declaration;
      const isHidden = ({ name, privacy = 'public' }: Member): boolean => privacy !== 'public' || HIDDEN.has(name);
      const hidden = new Set(members.filter(isHidden).map(({ name }) => name));
      declaration.members = members.filter(({ name }) => !hidden.has(name));
      if (attributes) {
        declaration.attributes = attributes.filter(({ name, fieldName }) => !hidden.has(fieldName ?? name));
      }
      // The analyzer also takes what a new event is given for the name of one.
      if (events) declaration.events = events.filter(({ name }) => name?.startsWith('timeline-'));
      if (declaration.tagName) {
        declaration.cssProperties = Object.entries({ ...shared, ...light }).map(([name, value]) => ({
          name,
          default: value,
        }));
      }
    }
  }
  return manifest;
}

/**
 * Describes the format of a timeline as a JSON Schema (draft 7). No schema can say what `readTimeline` checks across
 * records: quotations, references and ids.
 */
export function timelineJsonSchema(): object {
  const { $defs, ...jsonSchema } = toJsonSchema(schema.timelineSchema, {
    definitions: {
      Citation: schema.citation,
      Correction: schema.correction,
      EventDate: schema.eventDate,
      GlossaryEntry: schema.glossaryEntry,
      Kind: schema.kind,
      Note: schema.note,
      Paragraph: schema.paragraph,
      Reference: schema.reference,
      Source: schema.source,
      TimelineEvent: schema.timelineEvent,
    },
    // What only the reader can check, and rules of its own.
    ignoreActions: ['check', 'metadata'],
    // Patterns of JSON Schema have no flags, which those of keys in any script need.
    overrideAction: ({ valibotAction, jsonSchema, errors }) =>
      valibotAction.type === 'regex' && errors ? { ...jsonSchema, pattern: undefined } : undefined,
    overrideRef: ({ referenceId }) => `#/definitions/${referenceId}`,
  });
  return { ...jsonSchema, definitions: $defs, title: 'Timeline' };
}

/**
 * Writes the modules one by one with their types, for bundlers and for Node.
 *
 * @param outDir - an absolute path; throws where the modules do not compile
 */
export function emitModules(outDir: string): void {
  const config: unknown = ts.readConfigFile(join(root, 'tsconfig.json'), (path) => ts.sys.readFile(path)).config;
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
  const entries = PACKAGE_ENTRIES.map((path) => join(root, path));
  const emitted = ts
    .createProgram(entries, {
      ...options,
      noEmit: false,
      declaration: true,
      removeComments: false,
      outDir,
      types: ['node'],
    })
    .emit();
  const [fault] = emitted.diagnostics;
  if (fault || emitted.emitSkipped) {
    throw new Error(
      `the package could not be built: ${ts.flattenDiagnosticMessageText(fault?.messageText ?? '', '\n')}`,
    );
  }
}

/**
 * Packs the package as npm publishes it, into `conflict-timeline.tgz`: whoever gets it from there needs no registry.
 *
 * @param outDir - an absolute path, where everything else that the package holds has been written
 */
export function packPackage(outDir: string): void {
  const pack = ['pack', '--silent', '--ignore-scripts', '--pack-destination', outDir];
  const { status, stdout, stderr } = spawnSync('npm', pack, {
    cwd: root,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`the package could not be packed: ${stderr}`);
  renameSync(join(outDir, stdout.trim()), join(outDir, 'conflict-timeline.tgz'));
}
