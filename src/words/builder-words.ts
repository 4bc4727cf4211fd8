/** The forms in which the builder puts a timeline into another page. */
type EmbedForm = 'frame' | 'tag' | 'link' | 'file';

/** The words of the builder's page. */
export interface BuilderWords {
  title: string;
  introduction: string;
  form: string;
  forms: Record<EmbedForm, { name: string; hint: string }>;
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
  snippets: Record<EmbedForm, string>;
  download: string;
  preview: string;
  withoutScript: string;
  paper: string;
  paperHint: string;
  handout: string;
  guide: string;
}
