import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { tokenRules } from '../../../src/site/plugins/token-styles.js';

const root = fileURLToPath(new URL('../../../src', import.meta.url));
const sheets = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => /\.css$|styles\.ts$/.test(path))
  .map((path) => [path, readFileSync(`${root}/${path}`, 'utf8')] as const);
/** Sides that a language written from right to left would have to turn around. */
const PHYSICAL =
  /\b(?:margin|padding|border|scroll-margin|scroll-padding)-(?:left|right)\b|^\s*(?:left|right):|\b(?:text-align|float|clear):\s*(?:left|right)\b/m;

describe('the style sheets', () => {
  it('are found for the pages and for the elements', () => {
    const paths = sheets.map(([path]) => path);
    expect(paths).toEqual(expect.arrayContaining(['site/styles/page.css', 'elements/chart/styles.ts']));
  });

  it.each(sheets)('%s names no left and no right side', (_, text) => {
    expect(PHYSICAL.exec(text)?.[0]).toBe(undefined);
  });

  it('use only tokens that the page declares', () => {
    const declared = new Set(tokenRules().match(/--page-[\w-]+(?=:)/g));
    const used = new Set(sheets.flatMap(([, text]) => text.match(/--page-[\w-]+(?=[),])/g) ?? []));
    expect([...used].filter((name) => !declared.has(name))).toEqual([]);
  });
});
