/*
 * Who leads the view of a timeline. Five parties may:
 *
 *   nobody     the whole timeline shows until somebody asks for a part of it
 *   event      the view was moved to the event that was opened
 *   explicit   an address, an attribute or a method named the view
 *   reader     the reader moved the view by a gesture, a key or a button
 *   page       the page around the timeline moves the view along with the event it opens, as the site's story does
 *
 * The timeline's element keeps such a state for its view, and the site's story one for the view of its chart.
 */

export type Leader = 'nobody' | 'event' | 'explicit' | 'reader' | 'page';

export interface ViewLead {
  readonly leader: Leader;
  /** The view has yet to move to the open event. */
  readonly seeksEvent: boolean;
  /** What the heading of the open event has yet to take, once it is there. */
  readonly heading: 'nothing' | 'focus' | 'focus and scroll';
}

/** What can happen to a view or to the open event. */
export type LeadEvent =
  /** An address, an attribute or a method names a view. */
  | 'nameView'
  /** The whole timeline is asked for. */
  | 'clearView'
  /** The reader moves the view. */
  | 'moveByReader'
  /** The page around moves the view. */
  | 'moveByPage'
  /** An address, an attribute or a method opens an event. */
  | 'openEvent'
  /** The reader opens an event, elsewhere than in the chart. */
  | 'chooseEvent'
  /** The view has moved to the open event. */
  | 'reachEvent'
  /** The view shows the open event already. */
  | 'keepView'
  /** The reader has scrolled to the step of the story that the address names. */
  | 'reachStep'
  /** A link, or opening the page, leads to the event that is being opened. */
  | 'arriveByLink'
  /** Back or Forward leads to the event that is being opened. */
  | 'arriveByHistory'
  /** The event that is being opened takes neither focus nor scroll. */
  | 'arriveQuietly';

/** Before anything has happened. */
export const INITIAL_LEAD: ViewLead = { leader: 'nobody', seeksEvent: false, heading: 'nothing' };

/** What changes with each event. */
const TRANSITIONS: Readonly<Record<LeadEvent, (lead: ViewLead) => Partial<ViewLead>>> = {
  nameView: () => ({ leader: 'explicit', seeksEvent: false }),
  clearView: () => ({ leader: 'nobody', seeksEvent: false }),
  moveByReader: () => ({ leader: 'reader', seeksEvent: false }),
  moveByPage: () => ({ leader: 'page', seeksEvent: false }),
  // Every other leader has a view, which wins over zooming to the event.
  openEvent: ({ leader }) => (leader === 'nobody' ? { seeksEvent: true } : {}),
  chooseEvent: () => ({ seeksEvent: true }),
  reachEvent: ({ leader }) => ({ leader: leader === 'nobody' ? 'event' : leader, seeksEvent: false }),
  keepView: () => ({ seeksEvent: false }),
  reachStep: ({ leader }) => ({ leader: leader === 'explicit' ? 'reader' : leader }),
  arriveByLink: () => ({ heading: 'focus and scroll' }),
  // The browser restores the scroll itself.
  arriveByHistory: () => ({ heading: 'focus' }),
  arriveQuietly: () => ({ heading: 'nothing' }),
};

/** @returns the state after an event; the same object where nothing changes */
export function nextLead(lead: ViewLead, event: LeadEvent): ViewLead {
  const next = { ...lead, ...TRANSITIONS[event](lead) };
  const same = next.leader === lead.leader && next.seeksEvent === lead.seeksEvent && next.heading === lead.heading;
  return same ? lead : next;
}

/** @returns whether somebody asked for the very view that is shown, by name or by moving it there */
export const isViewChoice = ({ leader }: ViewLead): boolean => leader === 'explicit' || leader === 'reader';
