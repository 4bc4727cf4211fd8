import { expect, it } from 'vitest';
import { shortAddressOf } from '../../../src/url/short-address.js';

it('shortAddressOf(path, page) leaves out the scheme', () => {
  expect(shortAddressOf('events/a/', 'https://timeline.example/x/index.html')).toBe('timeline.example/x/events/a/');
});

it('shortAddressOf(path, page) gives none for a page that is not on the web', () => {
  expect(shortAddressOf('events/a/', 'file:///x/index.html')).toBeUndefined();
});
