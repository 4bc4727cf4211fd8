/** A sentence in each form that a language has for counts. `#` stands for the number. */
type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string };

/**
 * Makes a function that puts a count into a sentence of a language.
 *
 * @param lang - BCP 47 tag
 * @returns a function that chooses the form for the count and writes the number as the language does
 */
export function countFormatter(lang: string): (count: number, forms: Forms) => string {
  const rules = new Intl.PluralRules(lang);
  const numbers = new Intl.NumberFormat(lang);
  return (count, forms) => (forms[rules.select(count)] ?? forms.other).replace('#', numbers.format(count));
}
