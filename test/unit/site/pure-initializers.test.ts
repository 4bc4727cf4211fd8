import { expect, it } from 'vitest';
import { withPureInitializers } from '../../../src/site/build/pure-initializers.js';

it('marks as pure the calls that give variables of the module their values, and nothing else', () => {
  const code = 'var a = f(1), b = (function c(x) { var d = g(x); return d; })(2), e = 3;\nh();\nexport const i = j();';
  expect(withPureInitializers(code)).toBe(
    'var a = /*#__PURE__*/ f(1), b = /*#__PURE__*/ (function c(x) { var d = g(x); return d; })(2), e = 3;\nh();\nexport const i = /*#__PURE__*/ j();',
  );
});
