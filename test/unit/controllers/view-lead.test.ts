import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  INITIAL_LEAD,
  isViewChoice,
  nextLead,
  type LeadEvent,
  type Leader,
  type ViewLead,
} from '../../../src/controllers/view-lead.js';

const LEADERS: readonly Leader[] = ['nobody', 'event', 'explicit', 'reader', 'page'];

/** Who leads after each event, by who led before it in the order of `LEADERS`. */
const NEXT_LEADER: Record<LeadEvent, readonly Leader[]> = {
  nameView: ['explicit', 'explicit', 'explicit', 'explicit', 'explicit'],
  clearView: ['nobody', 'nobody', 'nobody', 'nobody', 'nobody'],
  moveByReader: ['reader', 'reader', 'reader', 'reader', 'reader'],
  moveByPage: ['page', 'page', 'page', 'page', 'page'],
  openEvent: LEADERS,
  chooseEvent: LEADERS,
  reachEvent: ['event', 'event', 'explicit', 'reader', 'page'],
  keepView: LEADERS,
  reachStep: ['nobody', 'event', 'reader', 'reader', 'page'],
  arriveByLink: LEADERS,
  arriveByHistory: LEADERS,
  arriveQuietly: LEADERS,
};
const EVENTS = Object.keys(NEXT_LEADER) as LeadEvent[];
const VIEW_EVENTS = ['nameView', 'clearView', 'moveByReader', 'moveByPage'] as const;

const after = (events: readonly LeadEvent[], lead: ViewLead = INITIAL_LEAD): ViewLead => events.reduce(nextLead, lead);
const anyEvents = fc.array(fc.constantFrom(...EVENTS), { maxLength: 20 });

describe('nextLead(lead, event)', () => {
  it.each(EVENTS)('names the leader after “%s”, whoever led before', (event) => {
    const leaders = LEADERS.map((leader) => nextLead({ ...INITIAL_LEAD, leader }, event).leader);
    expect(leaders).toEqual(NEXT_LEADER[event]);
  });

  it('gives back the same state where nothing changes, and never changes the one it was given', () => {
    expect(nextLead(INITIAL_LEAD, 'clearView')).toBe(INITIAL_LEAD);
    const lead = Object.freeze({ ...INITIAL_LEAD });
    for (const event of EVENTS) nextLead(lead, event);
    expect(lead).toEqual(INITIAL_LEAD);
  });

  it('lets an address without a view lead to its event', () => {
    const arrived = after(['arriveByLink', 'openEvent']);
    expect(arrived).toEqual({ leader: 'nobody', seeksEvent: true, heading: 'focus and scroll' });
    expect(after(['reachEvent'], arrived)).toMatchObject({ leader: 'event', seeksEvent: false });
  });

  it('leaves the whole timeline in view where that shows the event already', () => {
    expect(after(['openEvent', 'keepView'])).toEqual(INITIAL_LEAD);
  });

  it('lets an explicit view win over zooming to the event that is opened with it, before or after', () => {
    fc.assert(
      fc.property(anyEvents, (events) => {
        expect(after([...events, 'nameView', 'openEvent']).seeksEvent).toBe(false);
        expect(after([...events, 'openEvent', 'nameView'])).toMatchObject({ leader: 'explicit', seeksEvent: false });
      }),
    );
  });

  it('gives the lead to the reader with every gesture, and to nobody else until somebody else asks for a view', () => {
    const others = fc.array(fc.constantFrom(...EVENTS.filter((event) => !VIEW_EVENTS.includes(event as 'nameView'))));
    fc.assert(
      fc.property(anyEvents, others, (before, since) => {
        const moved = after([...before, 'moveByReader']);
        expect(moved).toMatchObject({ leader: 'reader', seeksEvent: false });
        expect(after(since, moved).leader).toBe('reader');
      }),
    );
  });

  it('moves to an event that the reader opens, whoever leads, and leaves the lead where it was', () => {
    fc.assert(
      fc.property(anyEvents, (events) => {
        const before = after(events);
        const chosen = nextLead(before, 'chooseEvent');
        expect(chosen).toEqual({ ...before, seeksEvent: true });
        const { leader } = nextLead(chosen, 'reachEvent');
        expect(leader).toBe(before.leader === 'nobody' ? 'event' : before.leader);
      }),
    );
  });

  it('follows no event that the page opens along with the view that it shows', () => {
    fc.assert(
      fc.property(anyEvents, (events) => {
        expect(after([...events, 'openEvent', 'moveByPage']).seeksEvent).toBe(false);
        expect(after([...events, 'moveByPage', 'openEvent']).seeksEvent).toBe(false);
      }),
    );
  });

  it('keeps what the heading has yet to take until the reader arrives anew', () => {
    const views = fc.array(fc.constantFrom(...EVENTS.filter((event) => !event.startsWith('arrive'))));
    fc.assert(fc.property(views, (events) => after(['arriveByHistory', ...events]).heading === 'focus'));
    expect(after(['arriveByHistory', 'arriveQuietly']).heading).toBe('nothing');
  });
});

describe('isViewChoice(lead)', () => {
  it('is true for a view that was named or moved by the reader, and for no other', () => {
    const choices = LEADERS.filter((leader) => isViewChoice({ ...INITIAL_LEAD, leader }));
    expect(choices).toEqual(['explicit', 'reader']);
  });
});
