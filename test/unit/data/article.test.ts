import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { article, articleDigest } from '../../../data/article.js';
import { paragraphRole, paragraphText } from '../../../src/timeline/locate-quote.js';

it('the article stands letter for letter as it was published', () => {
  const text = article.paragraphs.map(paragraphText).join('\n');
  expect(createHash('sha256').update(text).digest('hex')).toBe(articleDigest);
});

it('the links of the site and the heading are marked as such', () => {
  const roles = article.paragraphs.flatMap((paragraph, index) => {
    const role = paragraphRole(paragraph);
    return role ? [[index + 1, role]] : [];
  });
  expect(roles).toEqual([
    [7, 'site-link'],
    [12, 'site-link'],
    [15, 'heading'],
  ]);
});

it('the headline and address are left out rather than invented', () => {
  expect(article).toMatchObject({ publisher: 'TDI', published: '2023-05-01', dateline: 'Washington DC, 1 May 2023' });
  expect(article.title).toBeUndefined();
  expect(article.url).toBeUndefined();
});
