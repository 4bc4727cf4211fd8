import { describe, expect, it } from 'vitest';
import { withMethods, withoutMembers } from '../../../src/site/build/unused-members.js';

describe('leaving out unused members', () => {
  const unused = new Set(['zoom.scaleBy', 'Event.prototype.on']);

  it('drops their assignments, at the top and inside a function, and nothing else', () => {
    const code = `function Event() {}
Event.prototype.on = function () { return 1; };
export default function make() {
  function zoom() {}
  zoom.scaleBy = function () { return zoom.scaleTo(); };
  zoom.scaleTo = function () { return zoom.scaleBy; };
  return zoom;
}`;
    expect(withoutMembers(code, unused).replace(/\s+/g, ' ')).toBe(
      'function Event() {} export default function make() { function zoom() {} ' +
        'zoom.scaleTo = function () { return zoom.scaleBy; }; return zoom; }',
    );
  });

  it('empties functions that never run, and leaves their names', () => {
    const code =
      'function never(a) { return a.transition(); }\nexport function zoom() { function never() { go(); } return never; }';
    expect(withoutMembers(code, unused, new Set(['never']))).toBe(
      'function never(a) {}\nexport function zoom() { function never() {} return never; }',
    );
  });

  it('keeps a module that has none as it is', () => {
    expect(withoutMembers('export const zoom = 1;\nzoom.scaleTo = 2;', unused)).toBe(
      'export const zoom = 1;\nzoom.scaleTo = 2;',
    );
  });
});

describe('keeping the methods of a prototype that are used', () => {
  it('drops the others', () => {
    const code =
      'T.prototype = {constructor: T, scale: function(k) { return k; }, toString: text};\nvar a = {text: 1};';
    expect(withMethods(code, new Set(['constructor', 'scale']), 'T.prototype')).toBe(
      'T.prototype = { constructor: T, scale: function(k) { return k; } };\nvar a = {text: 1};',
    );
  });
});
