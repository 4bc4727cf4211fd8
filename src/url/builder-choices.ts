import { encodeAddress, type AddressState } from './address.js';
import { FRAME_PATH } from './event-address.js';

/** The forms in which a timeline can be put into another page. */
export const FORMS = ['frame', 'tag', 'link', 'file'] as const;
export type Form = (typeof FORMS)[number];
export const THEMES = ['auto', 'light', 'dark'] as const;

/** High enough for the chart and the open event on a laptop's page. */
export const DEFAULT_FRAME_HEIGHT_PX = 720;
const MIN_FRAME_HEIGHT_PX = 240;
const MAX_FRAME_HEIGHT_PX = 4000;

/** What was chosen on the builder's page. Absent parts are the element's defaults. */
export interface Choices extends AddressState {
  readonly form: Form;
  readonly theme: (typeof THEMES)[number];
  /** Of the frame, in pixels. */
  readonly height: number;
}

/**
 * Reads choices from the query of the builder's address, or from the fields of its form.
 *
 * @param eventIds - the ids that may be selected
 * @param kindKeys - the kinds that may be chosen
 * @returns the default for each part that cannot be read; never throws
 */
export function choicesFrom(query: URLSearchParams, eventIds: readonly string[], kindKeys: readonly string[]): Choices {
  const oneOf = <T extends string>(name: string, values: readonly T[]): T | undefined =>
    values.find((value) => value === query.get(name));
  const height = Number(query.get('height'));
  const kinds = kindKeys.filter((key) => query.getAll('kinds').some((keys) => keys.split(' ').includes(key)));
  const from = query.get('from')?.trim();
  const to = query.get('to')?.trim();
  const selected = oneOf('selected', eventIds);
  return {
    form: oneOf('form', FORMS) ?? 'frame',
    theme: oneOf('theme', THEMES) ?? 'auto',
    height:
      height >= MIN_FRAME_HEIGHT_PX && height <= MAX_FRAME_HEIGHT_PX ? Math.round(height) : DEFAULT_FRAME_HEIGHT_PX,
    ...(selected && { selected }),
    ...(from && to && { view: `${from}/${to}` }),
    ...(kinds.length > 0 && kinds.length < kindKeys.length && { kinds }),
  };
}

/** Writes choices as the query of the builder's address, without the defaults. The inverse of `choicesFrom`. */
export function queryOf({ form, theme, height, selected, view, kinds }: Choices): string {
  const [from = '', to = ''] = view?.split('/') ?? [];
  const parameters = {
    form: form === 'frame' ? '' : form,
    from,
    to,
    selected: selected ?? '',
    kinds: kinds?.join(' ') ?? '',
    theme: theme === 'auto' ? '' : theme,
    height: height === DEFAULT_FRAME_HEIGHT_PX ? '' : String(height),
  };
  return new URLSearchParams(Object.entries(parameters).filter(([, value]) => value)).toString();
}

/** Writes choices as the query and hash of the page for frames, or of the single file. */
export function frameParameters({ theme, ...state }: Choices): string {
  return encodeAddress(state, theme === 'auto' ? '' : `theme=${theme}`);
}

/** The address of the page for frames with what was chosen, relative to the site. */
export const frameAddress = (choices: Choices): string => FRAME_PATH + frameParameters(choices);
