import { timeline } from '../../data/timeline.js';
import '../define.js';
import { en } from '../elements/words/en.js';
import { offerPictures } from './picture/save.js';
import { writeAddresses } from './short-address.js';
import type { Show } from './show/show.js';
import { Shows } from './show/shows.js';
import { Story } from './story/story.js';
import { siteEnglish } from './words/en.js';
import { storyEnglish } from './words/story-en.js';

const words = { ...en, ...siteEnglish, ...storyEnglish };

const element = document.querySelector('conflict-timeline')!;
const listing = document.querySelector('timeline-listing')!;
const stage = document.querySelector<HTMLElement>('.stage')!;
const pictures = document.querySelector<HTMLElement>('.pictures');
Object.assign(listing, { timeline, words });
let loading: Promise<void> | undefined;

const story = new Story(element, stage, timeline, words);
const shows = new Shows(element, document.querySelector<HTMLElement>('.shows')!, {
  // Where the story has the chart is not a period that the reader chose.
  leave: (next, other) => (next === 'list' || other) && story.giveBackView(),
  opened: (show, id) => void focusOn(show, id),
  arrive: {
    story: () => story.open(),
    explore: toTop,
    list: () => {
      toTop();
      void (loading ??= loadListing()).then(() => listing.showSelected?.());
    },
  },
  changed: ({ selected, view, kinds }) => Object.assign(listing, { selected, view, kinds }),
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
  if (show === 'explore') element.shadowRoot?.querySelector('conflict-timeline-panel')?.showHeading(true);
  else document.getElementById(id)?.querySelector('h3')?.focus({ preventScroll: true });
}

/** The list is fetched when it is first asked for; where that fails, asking again tries again. */
async function loadListing(): Promise<void> {
  try {
    const { TimelineListingElement } = await import('./listing/listing.js');
    listing.textContent = '';
    customElements.define('timeline-listing', TimelineListingElement);
  } catch {
    loading = undefined;
    listing.textContent = words.listing.failed;
  }
}

/** What is shown now is shorter than the story: its beginning comes into sight. */
function toTop(): void {
  if (stage.getBoundingClientRect().top < 0) stage.scrollIntoView({ behavior: 'instant' });
}
