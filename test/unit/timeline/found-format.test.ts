import { describe, expect, it } from 'vitest';
import { timeline } from '../../../data/timeline.js';
import { foundInJson, foundInText } from '../../../src/timeline/found-format.js';

describe('foundInJson(data)', () => {
  it.each([
    [{ title: {}, events: [{ start_date: { year: '1994' }, text: {} }] }, 'timelinejs'],
    [{ timeline: { headline: 'A', date: [{ startDate: '1994', headline: 'B' }] } }, 'timelinejs'],
    [{ dateTimeFormat: 'iso8601', events: [] }, 'simile'],
    [{ events: [{ start: '1994', durationEvent: false, title: 'A' }] }, 'simile'],
    [[{ id: 1, content: 'A', start: '1994-05-12' }], 'vis-timeline'],
    [{ type: 'FeatureCollection', features: [] }, 'geojson'],
    [[1, 2, 3], 'list'],
    [{ error: 'Not found', status: 404 }, 'other-json'],
    [{ '@context': 'https://schema.org', '@type': 'Event' }, 'other-json'],
    [{}, 'other-json'],
    [null, 'other-json'],
    ['text', 'other-json'],
    [7, 'other-json'],
  ])('recognizes %j as %s', (data, format) => {
    expect(foundInJson(data)).toBe(format);
  });

  it.each([[timeline], [{ events: 'none' }], [{ events: [null] }], [{ sources: {} }]])(
    'takes %# for a timeline of ours, with or without faults',
    (data) => {
      expect(foundInJson(data)).toBe(undefined);
    },
  );
});

describe('foundInText(text)', () => {
  it.each([
    ['<!DOCTYPE html><html><body>Sign in</body></html>', 'web-page'],
    ['\n  <html lang="en">', 'web-page'],
    ['<!-- cached --><!doctype html><p>Sign in', 'web-page'],
    ['<div>Not found</div>', 'web-page'],
    ['<script>location = "/login"</script>', 'web-page'],
    ['<?xml version="1.0"?><rss></rss>', 'xml'],
    ['<!-- feed --><rss version="2.0">', 'xml'],
    ['year,title\n1994,Ceasefire', 'csv'],
    ['Year;Title\r\n1994;Ceasefire', 'csv'],
    ['Year\tTitle\n1994\tCeasefire', 'csv'],
    ['title,date\n"A war, and a ceasefire",1994', 'csv'],
    ['', 'empty'],
    [' \n', 'empty'],
  ])('recognizes %j as %s', (text, format) => {
    expect(foundInText(text)).toBe(format);
  });

  it.each([
    'A word',
    'Two lines\nof prose',
    'Dear all,\nplease note, that',
    'On the one hand, a comma\non the other, one more',
    '{"id":"a", "title":"b",\n"events":[1,],\n}',
    '[{"a":1,\n"b":2,}]',
    'const a = 1;\nexport default a;',
    'callback({"a": 1, "b": 2});\n',
  ])('knows nothing of %j', (text) => {
    expect(foundInText(text)).toBe(undefined);
  });
});
