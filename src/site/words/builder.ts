import type { Form } from '../builder/choices.js';

/** The words of the builder's page. */
export interface BuilderWords {
  title: string;
  introduction: string;
  form: string;
  forms: Record<Form, { name: string; hint: string }>;
  what: string;
  from: string;
  to: string;
  periodHint: string;
  invalidPeriod: (period: string) => string;
  kinds: string;
  selected: string;
  none: string;
  look: string;
  theme: string;
  themes: { auto: string; light: string; dark: string };
  height: string;
  snippets: Record<Form, string>;
  download: string;
  preview: string;
  withoutScript: string;
  paper: string;
  paperHint: string;
  handout: string;
  guide: string;
}
