import '../styles/builder.css';
import { addressWriter } from '../../controllers/address-writer.js';
import { encodeAddress } from '../../url/address.js';
import { parseView } from '../../layout/view-interval.js';
import { choicesFrom, frameAddress, queryOf, type Choices, type Form } from '../../url/builder-choices.js';
import { SNIPPETS, type BuilderData } from '../shared/snippets.js';

interface Data extends BuilderData {
  readonly words: { snippets: Record<Form, string>; copied: string; copyByHand: string; invalidPeriod: string };
}

/** The preview follows this long after the last change. */
const PREVIEW_DELAY_MS = 400;

const find = <E extends HTMLElement>(selector: string): E => document.querySelector<E>(selector)!;
const data = JSON.parse(find('#data').textContent) as Data;
const form = find<HTMLFormElement>('form');
const snippet = find<HTMLTextAreaElement>('#snippet');
const preview = find<HTMLIFrameElement>('#preview');
const status = find('#status');
const fault = find('.fault');
/** The site's folder: its public address if that is known, else where this page is. */
const home = new URL('../../', location.href).href;
const siteUrl = data.siteUrl ?? home;
let previewTimer: ReturnType<typeof setTimeout> | undefined;
let previewAddress = '';

fill(choicesFrom(new URLSearchParams(location.search), data.events, data.kinds));
update();
form.addEventListener('input', update);
form.addEventListener('submit', (event) => event.preventDefault());
find('#copy').addEventListener('click', () => void copy());

/** Puts choices into the fields. */
function fill({ form: kind, theme, height, selected = '', view = '', kinds = data.kinds }: Choices): void {
  const [from = '', to = ''] = view.split('/');
  const values: Record<string, string> = { form: kind, theme, height: String(height), selected, from, to };
  for (const field of form.elements) {
    if (field instanceof HTMLInputElement && field.type === 'checkbox') field.checked = kinds.includes(field.value);
    else if (field instanceof HTMLInputElement && field.type === 'radio')
      field.checked = values[field.name] === field.value;
    else if (field instanceof HTMLInputElement || field instanceof HTMLSelectElement)
      field.value = values[field.name] ?? '';
  }
}

/** Brings snippet, address, links and preview in line with the fields. */
function update(): void {
  const fields = [...new FormData(form)].map(([name, value]) => [name, value as string]);
  const chosen = choicesFrom(new URLSearchParams(fields), data.events, data.kinds);
  const { view, ...rest } = chosen;
  const isPeriodValid = view === undefined || parseView(view) !== undefined;
  fault.textContent = isPeriodValid ? '' : data.words.invalidPeriod.replace('{period}', view);
  const choices: Choices = isPeriodValid ? chosen : rest;

  form.classList.toggle('framed', choices.form === 'frame');
  snippet.value = SNIPPETS[choices.form](choices, { ...data, siteUrl });
  find('label[for=snippet]').textContent = data.words.snippets[choices.form];
  status.textContent = '';
  const query = queryOf(choices);
  addressWriter.replace(location.pathname + (query ? `?${query}` : ''));
  const narrowed = encodeAddress(
    { ...(choices.view && { view: choices.view }), ...(choices.kinds && { kinds: choices.kinds }) },
    '',
  );
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a.worksheet')) {
    link.href = link.href.replace(/\?.*|$/, '') + narrowed;
  }
  clearTimeout(previewTimer);
  previewTimer = setTimeout(() => showPreview(choices), PREVIEW_DELAY_MS);
}

/** Shows the timeline as it is chosen, in a frame as high as it will be. No entry is added to the history. */
function showPreview(choices: Choices): void {
  const address = home + frameAddress(choices);
  find<HTMLAnchorElement>('#open').href = address;
  preview.style.height = `${choices.height}px`;
  if (address === previewAddress) return;
  previewAddress = address;
  // A new hash alone would not load the page again.
  const next = preview.cloneNode() as HTMLIFrameElement;
  next.src = address;
  document.querySelector('#preview')!.replaceWith(next);
}

/** Copies the snippet; where the browser refuses, the reader is asked to. */
async function copy(): Promise<void> {
  try {
    await navigator.clipboard.writeText(snippet.value);
    status.textContent = data.words.copied;
  } catch {
    status.textContent = data.words.copyByHand;
    snippet.select();
  }
}
