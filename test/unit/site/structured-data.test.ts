import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { timeline } from '../../support/resolved.js';
import { scriptJson, structuredData } from '../../../src/site/pages/structured-data.js';

interface Data {
  readonly about: Record<string, string>;
  readonly temporalCoverage?: string;
  readonly citation: { readonly hasPart: Record<string, unknown>[] }[];
}
const dataOf = (id: string): Data =>
  structuredData(
    timeline,
    timeline.events.find((event) => event.id === id)!,
  ) as unknown as Data;

describe('the structured data of an event', () => {
  it.each([
    ['ceasefire-1994', '1994', undefined],
    ['declaration-1991', '1991', undefined],
    ['blinken-aliyev-call-2023', '2023-05-01', undefined],
    // The end is stated, that it began in 1991 is our estimate; of the fighting it is the other way round.
    ['war-1991-1994', undefined, '1994'],
    ['fighting-2020', '2020-09', undefined],
    ['ceasefire-2020', undefined, undefined],
    ['early-20th-century-roots', undefined, undefined],
    ['lachin-checkpoint-2023', undefined, undefined],
    ['humanitarian-impact', undefined, undefined],
  ])('gives for %s no date that the article does not state', (id, start, end) => {
    const { about } = dataOf(id);
    expect([about['startDate'], about['endDate']]).toEqual([start, end]);
  });

  it.each([
    ['ceasefire-1994', '1994-01-01/1994-12-31'],
    ['ceasefire-2020', '2020-10-13/2020-11-11'],
    ['early-20th-century-roots', '1901-01-01/1933-12-31'],
    ['lachin-checkpoint-2023', '../2023-05-01'],
    ['calls-for-peace', undefined],
  ])('says of %s what span its page is about', (id, span) => {
    expect(dataOf(id).temporalCoverage).toBe(span);
  });

  it('cites the article with the words it rests on and who says them', () => {
    const event = timeline.events.find(({ id }) => id === 'blinken-aliyev-call-2023')!;
    const [article] = dataOf(event.id).citation;
    expect(article).toMatchObject({ '@type': 'NewsArticle', datePublished: '2023-05-01' });
    expect(article).not.toHaveProperty('headline');
    expect(article).not.toHaveProperty('url');
    expect(article!.hasPart.map(({ text }) => text)).toEqual(event.citations.map(({ quote }) => quote));
    expect(article!.hasPart[1]).toMatchObject({ spokenByCharacter: { name: 'Secretary Blinken' } });
    expect(article!.hasPart[0]).not.toHaveProperty('spokenByCharacter');
  });

  it('never ends its script element, whatever the data hold', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('</script>', '<!--', '"', '\\', '\u2028', 'a')), (parts) => {
        const json = scriptJson({ text: parts.join('') });
        expect(json).not.toContain('<');
        expect(JSON.parse(json)).toEqual({ text: parts.join('') });
      }),
    );
  });
});
