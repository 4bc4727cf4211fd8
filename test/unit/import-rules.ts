import { posix } from 'node:path';
import ts from 'typescript';

/** The rooms from the first to the last: a file may import from its own room and from those before it. */
const ORDER = [
  'src/dates',
  'src/timeline',
  'src/sources',
  'src/model.ts',
  'src/url',
  'src/layout',
  'src/words',
  'src/drawing',
  'src/controllers',
  'src/elements',
  'src/index.ts',
  'src/command',
  'data',
  'src/define.ts',
  'src/embed.ts',
  'src/site',
];

/** Rooms that compute and never draw. */
const WITHOUT_DOM = ['src/dates', 'src/timeline', 'src/sources', 'src/url', 'src/layout', 'src/words', 'src/command'];

/** Packages that have one home, or none among the rooms that compute. */
const PACKAGE_RULES: readonly { name: RegExp; allowed: (room: string) => boolean }[] = [
  { name: /^(d3|d3-zoom)$/, allowed: (room) => room === 'src/controllers' },
  { name: /^(lit|lit-.*|@lit\/.*)$/, allowed: (room) => !WITHOUT_DOM.includes(room) },
  { name: /^(d3-selection|d3-transition|d3-drag)$/, allowed: (room) => !WITHOUT_DOM.includes(room) },
];

/** Globals only a page has. Names that are ordinary words elsewhere count as globals nobody declared. */
const PAGE_GLOBALS = /^(document|window|navigator|customElements|HTMLElement|SVGElement|requestAnimationFrame)$/;

/** The package's entries, the only files that pass on what others export. */
const BARRELS = ['src/index.ts', 'src/model.ts'];

/**
 * What is wrong with who imports whom, a sentence each, sorted.
 *
 * @param files - text of each TypeScript file of `src` and `data`, by its path from the project's folder
 */
export function importFaults(files: ReadonlyMap<string, string>): string[] {
  const graph = new Map([...files].map(([path, text]) => [path, importsOf(path, text, files)]));
  const faults = [...graph].flatMap(([path, imports]) => [
    ...imports.flatMap((target) => importFault(path, target)),
    ...domFaults(path, files.get(path)!),
    ...barrelFaults(path, files.get(path)!),
  ]);
  return [...new Set([...faults, ...cycles(graph)])].sort();
}

/** Paths in the project, package names, or `outside:…` for what is neither. */
function importsOf(path: string, text: string, files: ReadonlyMap<string, string>): string[] {
  return ts.preProcessFile(text, true, true).importedFiles.map(({ fileName }) => {
    if (!/^[./]/.test(fileName)) return fileName;
    const target = posix.join(posix.dirname(path), fileName);
    if (fileName.startsWith('/') || target.startsWith('..')) return `outside:${fileName}`;
    const source = target.replace(/\.js$/, '.ts');
    return files.has(source) ? source : target;
  });
}

function importFault(path: string, target: string): string[] {
  const room = roomOf(path);
  if (target.startsWith('outside:')) return [`${path}: import from outside the project: ${target.slice(8)}`];
  if (!/^(src|data)(\/|$)/.test(target)) {
    const allowed = PACKAGE_RULES.every(({ name, allowed }) => !name.test(target) || allowed(room));
    return allowed ? [] : [`${path}: package not for ${room}: ${target}`];
  }
  const other = roomOf(target);
  if (ORDER.indexOf(other) <= ORDER.indexOf(room)) return [];
  return [`${path}: ${room} may not import ${other}: ${target}`];
}

/** `src/layout` for its files; a file at the top of `src` is a room of its own. */
function roomOf(path: string): string {
  const [top = '', second = ''] = path.split('/');
  return top === 'src' ? `src/${second}` : top;
}

function domFaults(path: string, text: string): string[] {
  if (!WITHOUT_DOM.includes(roomOf(path))) return [];
  const faults: string[] = [];
  const visit = (node: ts.Node): void => {
    // A property or a field of that name is not the global.
    const isName = ts.isPropertyAccessExpression(node.parent) && node.parent.name === node;
    const isKey = ts.isPropertySignature(node.parent) || ts.isPropertyAssignment(node.parent);
    if (ts.isIdentifier(node) && PAGE_GLOBALS.test(node.text) && !isName && !isKey) {
      faults.push(`${path}: no document here: ${node.text}`);
    }
    ts.forEachChild(node, visit);
  };
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  ts.forEachChild(source, visit);
  return faults;
}

/** A barrel passes on what other files export, and declares nothing itself. */
function barrelFaults(path: string, text: string): string[] {
  if (BARRELS.includes(path)) return [];
  const { statements } = ts.createSourceFile(path, text, ts.ScriptTarget.Latest);
  const passesOn = statements.filter((statement) => ts.isExportDeclaration(statement) && statement.moduleSpecifier);
  const declares = statements.some(
    (statement) => !ts.isExportDeclaration(statement) && !ts.isImportDeclaration(statement),
  );
  const isIndex = /\/index\.ts$/.test(path);
  return isIndex || (passesOn.length > 0 && !declares) ? [`${path}: a barrel besides ${BARRELS.join(' and ')}`] : [];
}

/** Each cycle once, from its first file in the alphabet. */
function cycles(graph: ReadonlyMap<string, readonly string[]>): string[] {
  const found: string[] = [];
  const done = new Set<string>();
  const visit = (path: string, trail: readonly string[]): void => {
    const seen = trail.indexOf(path);
    if (seen >= 0) found.push(describeCycle(trail.slice(seen)));
    if (seen >= 0 || done.has(path)) return;
    for (const target of graph.get(path) ?? []) if (graph.has(target)) visit(target, [...trail, path]);
    done.add(path);
  };
  for (const path of graph.keys()) visit(path, []);
  return found;
}

function describeCycle(files: readonly string[]): string {
  const first = files.indexOf([...files].sort()[0]!);
  const turned = [...files.slice(first), ...files.slice(0, first)];
  return `cycle: ${[...turned, turned[0]].join(' → ')}`;
}
