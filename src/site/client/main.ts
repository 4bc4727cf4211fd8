import { timeline } from '../../../data/timeline.js';
import '../../define.js';
import { english } from '../../words/english.js';
import { addressReader } from '../../controllers/address-reader.js';
import { afterArrival } from '../../controllers/after-arrival.js';
import { findEvent } from '../../url/find-event.js';
import { AddressNotice } from './address-notice.js';
import { offerPictures } from './picture/save.js';
import { writeAddresses } from '../shared/short-address.js';
import { showOf, type Show } from '../../url/show.js';
import { Shows } from './shows.js';
import { KindsNote } from './story/kinds-note.js';
import { Story } from './story/story.js';
import { siteEnglish } from '../../words/site-english.js';
import { storyEnglish } from '../../words/story-english.js';

const words = { ...english, ...siteEnglish, ...storyEnglish };

const element = document.querySelector('conflict-timeline')!;
const listing = document.querySelector('timeline-listing')!;
const stage = document.querySelector<HTMLElement>('.stage')!;
const pictures = document.querySelector<HTMLElement>('.pictures');
Object.assign(listing, { timeline, words });
let loading: Promise<void> | undefined;
/** So many frames the chart takes to be as high as it is in another way of showing. */
const RESTING_FRAMES = 3;

new AddressNotice(document.querySelector<HTMLElement>('.address-notice')!, timeline, words);
const story = new Story(element, stage, timeline, words);
const kindsNote = new KindsNote(stage.querySelector('.only')!, timeline, words, () => {
  element.kinds = undefined;
  shows.write();
});
const shows = new Shows(element, document.querySelector<HTMLElement>('.shows')!, {
  // Where the story has the chart is not a period that the reader chose.
  leave: (next, other) => (next === 'list' || other) && story.giveBackView(),
  opened: (show, id) => void focusOn(show, id),
  arrive: {
    story: () => story.open(),
    explore: () => void element.updateComplete.then(toTop),
    list: () => {
      toTop();
      void (loading ??= loadListing()).then(() => listing.showSelected?.());
    },
  },
  changed: ({ selected, view, kinds }) => {
    Object.assign(listing, { selected, view, kinds });
    kindsNote.show(kinds);
  },
});
listing.addEventListener('period-clear', () => {
  element.view = undefined;
  shows.write();
});
if (pictures) offerPictures(pictures);
writeAddresses(document.querySelectorAll<HTMLElement>('.steps .address'));

/** The heading of an event, where it is told of now. */
async function focusOn(show: Show, id: string): Promise<void> {
  await element.updateComplete;
  if (show === 'explore') await toChart();
  else document.getElementById(id)?.querySelector('h3')?.focus({ preventScroll: true });
}

/** The list is fetched when it is first asked for; where that fails, asking again tries again. */
async function loadListing(): Promise<void> {
  try {
    const { TimelineListingElement } = await import('./listing/timeline-listing-element.js');
    listing.textContent = '';
    TimelineListingElement.define();
  } catch {
    loading = undefined;
    listing.textContent = words.listing.failed;
  }
}

/** What is shown now is shorter than the story: its beginning comes into sight. */
function toTop(): void {
  if (stage.getBoundingClientRect().top < 0) stage.scrollIntoView({ behavior: 'instant' });
}

/** The chart from its top, and the focus in what tells of the event; where that is out of sight, there. */
async function toChart(): Promise<void> {
  for (let frame = 0; frame < RESTING_FRAMES; frame++) await new Promise(requestAnimationFrame);
  stage.scrollIntoView({ behavior: 'instant' });
  const panel = element.shadowRoot?.querySelector('conflict-timeline-panel');
  const heading = panel?.shadowRoot?.querySelector('.title')?.getBoundingClientRect();
  panel?.showHeading(true, heading && heading.bottom > innerHeight);
}

/** An address that is opened leads to where a link of the page leads. */
const { state, search } = addressReader.read();
if (self === top && showOf(search) === 'explore' && findEvent(timeline.events, state.selected ?? '')) {
  void element.updateComplete.then(() => afterArrival(() => void toChart()));
}
