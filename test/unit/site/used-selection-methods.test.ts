import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, it } from 'vitest';
import { withMethods } from '../../../src/site/build/used-selection-methods.js';

it('drops from the prototype of selections the methods that nothing calls, and touches nothing else', () => {
  const code =
    'function on() {}\nSelection.prototype = selection.prototype = {constructor: S, on: on, text: t};\nvar a = {text: 1};';
  expect(withMethods(code, new Set(['constructor', 'on']), 'Selection.prototype')).toBe(
    'function on() {}\nSelection.prototype = selection.prototype = { constructor: S, on: on };\nvar a = {text: 1};',
  );
});

it('finds that prototype in the d3-selection that is installed', () => {
  const path = createRequire(import.meta.url).resolve('d3-selection');
  const code = readFileSync(path, 'utf8');
  expect(withMethods(code, new Set(['on']), 'Selection.prototype').length).toBeLessThan(code.length - 500);
});
