import { expect, it } from 'vitest';
import { frameSettings, wordPressSecret } from '../../../src/url/frame-settings.js';

it('frameSettings(search) reads attributes of the element, and no other parameter', () => {
  expect(Object.fromEntries(frameSettings('?theme=dark&heading-level=3&view=1988/1994&onclick=x'))).toEqual({
    theme: 'dark',
    'heading-level': '3',
  });
  expect(frameSettings('').size).toBe(0);
});

it('wordPressSecret(hash) finds the secret behind the id of an event, or none', () => {
  expect(wordPressSecret('#ceasefire-1994?secret=abc123')).toBe('abc123');
  expect(wordPressSecret('#ceasefire-1994')).toBeUndefined();
});
