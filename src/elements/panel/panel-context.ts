import type { TemplateResult } from 'lit';
import type { ResolvedEvent, ResolvedTimeline } from '../../timeline/resolved-types.js';
import type { Words } from '../../words/words.js';
import type { CopyButton } from '../copy-button.js';

/** What the parts of the panel are drawn with. */
export interface PanelContext {
  readonly timeline: ResolvedTimeline;
  /** The open event. */
  readonly event: ResolvedEvent;
  readonly words: Words;
  /** Makes a link that opens another event. */
  readonly link: (event: ResolvedEvent) => TemplateResult;
  readonly copyButton: (button: CopyButton) => TemplateResult;
  /** Shows a paragraph in its source, by its id. */
  readonly read: (click: Event, paragraph: string) => void;
}
