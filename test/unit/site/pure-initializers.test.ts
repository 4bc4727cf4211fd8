import { expect, it } from 'vitest';
import { withPureInitializers } from '../../../src/site/build/pure-initializers.js';

it('marks as pure the calls that give variables of the module their values, and nothing else', () => {
  const code =
    'var a = f(1), b = (function c(x) { var d = g(x); return d; })(2), e = 3, k = new RegExp("a");\nh();\nexport const i = j();';
  expect(withPureInitializers(code)).toBe(
    'var a = /*#__PURE__*/ f(1), b = /*#__PURE__*/ (function c(x) { var d = g(x); return d; })(2), e = 3, k = /*#__PURE__*/ new RegExp("a");\nh();\nexport const i = /*#__PURE__*/ j();',
  );
});

it('takes an array apart in calls that may be left out one by one', () => {
  const code = withPureInitializers('const [a, b] = f(1);\nexport { a, b };');
  expect(code).toBe(
    'const pair6 = /*#__PURE__*/ f(1), a = /*#__PURE__*/ (() => pair6[0])(), b = /*#__PURE__*/ (() => pair6[1])();\nexport { a, b };',
  );
});
