import { describe, expect, it } from 'vitest';
import { wordingFaults, type LoadedTerm } from '../../check/wording-faults.js';

const term = (...forms: string[]): LoadedTerm => ({ forms, why: 'takes a side' });
const found = (text: string, terms: LoadedTerm[], paragraphs: string[] = [], year?: number): string[] =>
  wordingFaults([{ path: 'p', text, ...(year !== undefined && { year }) }], terms, paragraphs).map(
    (fault) => fault.found,
  );

describe('wordingFaults(texts, terms, paragraphs)', () => {
  it('names the path, the word as it stands and the term', () => {
    const brutal = term('brutal');
    expect(wordingFaults([{ path: 'title', text: 'A Brutal day' }], [brutal], [])).toEqual([
      { path: 'title', found: 'Brutal', term: brutal },
    ]);
  });

  it.each([
    ['in any case', 'REGIME', ['regime'], ['REGIME']],
    ['beside marks', '(“regime”), regime/regime', ['regime'], ['regime', 'regime', 'regime']],
    ['in each of its forms', 'hero, heroes', ['hero', 'heroes'], ['hero', 'heroes']],
    ['with any ending where the list says so', 'liberated by liberators', ['liberat*'], ['liberated', 'liberators']],
    ['over a line break or a no-break space', 'ethnic\n cleansing, ethnic\u00a0cleansing', ['ethnic cleansing'], 2],
    ['with any hyphen or none', 'so-called, so called, so‑called', ['so-called'], 3],
    ['with a soft hyphen in it', 'lib\u00aderation', ['liberat*'], ['liberation']],
    ['with letters put together or apart', 'Kara\u0062ag\u0306', ['karabağ'], 1],
    ['with letters beyond ASCII', 'ARTSʼAKH və LAÇIN', ['laçin'], 1],
  ])('finds a word %s', (_, text, forms, expected) => {
    const words = found(text, [term(...forms)]);
    if (typeof expected === 'number') expect(words).toHaveLength(expected);
    else expect(words).toEqual(expected);
  });

  it.each([
    ['inside another', 'preoccupied', 'occupied'],
    ['with an ending that is not listed', 'heroine', 'hero'],
    ['that goes on in letters beyond ASCII', 'terrorë', 'terror'],
    ['before a combining mark', 'terror\u0301', 'terror'],
    ['with a dot where the list has one', 'axb', 'a.b'],
  ])('does not find a word %s', (_, text, form) => {
    expect(found(text, [term(form)])).toEqual([]);
  });

  it('leaves out quotations that stand in a source letter for letter, and no others', () => {
    const paragraphs = ['They spoke of a brutal regime.', 'A second one.'];
    const terms = [term('brutal', 'regime')];
    expect(found('It speaks of “a brutal regime”.', terms, paragraphs)).toEqual([]);
    expect(found('It speaks of “the brutal regime”.', terms, paragraphs)).toEqual(['brutal', 'regime']);
    expect(found('It speaks of "a brutal regime".', terms, paragraphs)).toEqual(['brutal', 'regime']);
    expect(found('It speaks of a brutal regime, “second”.', terms, paragraphs)).toEqual(['brutal', 'regime']);
  });

  describe('of a word that is wrong from a year on', () => {
    const terms = [{ ...term('war'), year: 2020 }];
    const paragraphs = ['The war ended in 1994.', 'In 2020 fighting broke out.'];

    it('finds it in texts about that year or later, and not before', () => {
      expect(found('A war', terms, paragraphs, 2020)).toEqual(['war']);
      expect(found('A war', terms, paragraphs, 2023)).toEqual(['war']);
      expect(found('A war', terms, paragraphs, 1991)).toEqual([]);
      expect(found('A war', terms, paragraphs)).toEqual([]);
    });

    it('finds it in any sentence that names the year', () => {
      expect(found('The war of 2020. Then peace.', terms, paragraphs)).toEqual(['war']);
      expect(found('A war. In 2020, fighting.', terms, paragraphs)).toEqual([]);
    });

    it('takes no quotation of a paragraph about something else for an excuse', () => {
      expect(found('A “war” again', terms, paragraphs, 2020)).toEqual(['war']);
      expect(found('A “war” again', terms, ['In 2020 a war broke out.'], 2020)).toEqual([]);
    });
  });
});
