import type { CopyController } from '../../controllers/copy-controller.js';
import type { View } from '../../layout/view.js';
import type { AddressState } from '../../url/address.js';
import type { LinkBase } from '../../url/canonical.js';
import type { ReadRequestEvent, SelectRequestEvent, ViewRequestEvent } from '../request-events.js';
import type { Words } from '../../words/words.js';
import type { Derived } from './derived.js';
import type { Notice } from './notices.js';

/** What the reader can do, from whichever part. */
export interface Reader {
  readonly choose: (event: SelectRequestEvent) => void;
  /** Follows a link to an event. */
  readonly open: (click: Event, id: string) => void;
  readonly read: (event: ReadRequestEvent) => void;
  readonly move: (event: ViewRequestEvent) => void;
  /** Goes to a view in one smooth move. */
  readonly request: (view: View) => void;
  readonly zoom: (factor: number) => void;
  readonly step: (by: 1 | -1) => void;
  readonly filter: (kinds: string | undefined) => void;
  readonly skip: () => void;
}

/** What there is to show. */
export interface Shown {
  readonly derived: Derived;
  readonly words: Words;
  readonly reader: Reader;
  readonly view: View;
  /** The same; undefined for the whole timeline. */
  readonly range: View | undefined;
  /** The view when it last rested; undefined for the whole. */
  readonly rested: View | undefined;
  readonly selected: string | undefined;
  readonly kinds: string | undefined;
  readonly headingLevel: number;
  readonly chartOnly: boolean;
  readonly printing: boolean;
  /** Id of the paragraph that is being read. */
  readonly reading: string | undefined;
  readonly notice: Notice | undefined;
  /** How many records of the data are left out. */
  readonly skipped: number;
  /** Where links that are passed on lead to; undefined where nothing does. */
  readonly links: LinkBase | undefined;
  /** What a link to the view says. */
  readonly state: () => AddressState;
  readonly copy: CopyController;
}
