import { parseAst, type Plugin } from 'vite';

interface Node {
  type: string;
  start: number;
  end: number;
}
interface TaggedTemplate extends Node {
  tag: Node & { name?: string };
  quasi: { quasis: Node[] };
}

/** Which templates are shortened, and how. Keyed by the tag's name. */
const shorten: Record<string, (text: string) => string> = { html: shortMarkup, svg: shortMarkup, css: shortStyles };

/** Shortens the white space in Lit's html``, svg`` and css`` templates when building: minifiers leave it alone. */
export function templateWhitespace(): Plugin {
  return {
    name: 'timeline:template-whitespace',
    apply: 'build',
    enforce: 'post',
    transform: {
      filter: { id: /\/src\/.*\.ts$/, code: /\b(html|svg|css)`/ },
      handler: (code) => ({ code: shortenTemplates(code), map: null }),
    },
  };
}

/** JavaScript with its templates shortened and everything else as it was. */
export function shortenTemplates(code: string): string {
  const pieces: { start: number; end: number; text: string }[] = [];
  visit(parseAst(code), (node) => {
    if (!isTaggedTemplate(node)) return;
    const short = shorten[node.tag.name ?? ''];
    if (!short) return;
    for (const { start, end } of node.quasi.quasis) pieces.push({ start, end, text: short(code.slice(start, end)) });
  });
  return pieces
    .sort((a, b) => b.start - a.start)
    .reduce((text, { start, end, text: short }) => text.slice(0, start) + short + text.slice(end), code);
}

/** Elements that begin and end a line, or whose contents are drawn: white space beside their tags shows nowhere. */
const BLOCKS =
  'article|aside|blockquote|defs|details|dialog|div|dl|figcaption|figure|form|g|li|nav|ol|p|path|rect|slot|ul';
const BESIDE_BLOCKS = new RegExp(`\\s+(?=</?(?:${BLOCKS})\\b)|(?<=</?(?:${BLOCKS})(?:\\s[^<>]*)?>)\\s+`, 'g');

/** A run of white space is one space in markup unless styles say otherwise, which ours do not. Comments go. */
function shortMarkup(text: string): string {
  return text
    .replace(/<!--[^]*?-->/g, '')
    .replace(BESIDE_BLOCKS, '')
    .replace(/\s+/g, ' ')
    .replace(/(?<=\s[\w-]+=)"([\w-]+)"(?=[\s>])/g, '$1');
}

/** Strings are kept as they are; a colon keeps the space before it, where `a :hover` is not `a:hover`. */
function shortStyles(text: string): string {
  const parts = text.split(/("(?:[^"\\]|\\[^])*"|'(?:[^'\\]|\\[^])*'|\/\*[^]*?\*\/)/);
  // Where a comment was, spaces come together with what makes them needless.
  if (parts.some(isComment)) return shortStyles(parts.filter((part) => !isComment(part)).join(''));
  return parts.map((part, index) => (index % 2 === 0 ? shortRules(part) : part)).join('');
}

const isComment = (part: string): boolean => part.startsWith('/*');

function shortRules(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,]) ?/g, '$1')
    .replace(/: /g, ':')
    .replace(/ ?([>~]) ?/g, '$1')
    .replace(/(?<![\w.#-])0(?=\.\d)/g, '')
    .replace(/;}/g, '}');
}

function isTaggedTemplate(node: Node): node is TaggedTemplate {
  return node.type === 'TaggedTemplateExpression';
}

function visit(value: unknown, see: (node: Node) => void): void {
  if (Array.isArray(value)) return value.forEach((item) => visit(item, see));
  if (!isNode(value)) return;
  see(value);
  Object.values(value).forEach((item) => visit(item, see));
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && 'start' in value;
}
