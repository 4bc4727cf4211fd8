import { expect, it } from 'vitest';
import { REFERENCES } from '../../../src/site/pages/guide/references.js';
import { elementsManifest } from '../../../src/site/plugins/package-parts.js';

it('the guide explains every attribute and event that the manifest of the element names', () => {
  const element = elementsManifest()
    .modules.flatMap(({ declarations }) => declarations)
    .find(({ tagName }) => tagName === 'conflict-timeline');
  const names = [...element!.attributes!, ...element!.events!].map(({ name }) => name);
  const explained = REFERENCES[0]!.sections.flatMap(({ terms = {} }) => Object.keys(terms));
  expect(names.length).toBeGreaterThan(10);
  expect(names.filter((name) => !explained.includes(name!))).toEqual([]);
});
