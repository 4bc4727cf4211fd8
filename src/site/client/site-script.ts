import { timeline } from './site-timeline.js';
import '../../define.js';
import { addressReader } from '../../controllers/address-reader.js';
import { afterArrival } from '../../controllers/after-arrival.js';
import { findEvent } from '../../url/find-event.js';
import { showOf } from '../../url/show.js';
import { english } from '../../words/english.js';
import { siteEnglish } from '../../words/site-english.js';
import { storyEnglish } from '../../words/story-english.js';
import { shortAddressOf } from '../../url/short-address.js';
import { AddressNotice } from './address-notice.js';
import { ListingLoader } from './listing/listing-loader.js';
import { offerPictures } from './picture/offer-pictures.js';
import { ShowSwitcher } from './show-switcher.js';
import { Stage } from './stage.js';
import { KindsNote } from './story/kinds-note.js';
import { Story } from './story/story.js';

const words = { ...english, ...siteEnglish, ...storyEnglish };

const element = document.querySelector('conflict-timeline')!;
const listing = document.querySelector('timeline-listing')!;
const root = document.querySelector<HTMLElement>('.stage')!;
const pictures = document.querySelector<HTMLElement>('.pictures');
Object.assign(listing, { timeline, words });

new AddressNotice(document.querySelector<HTMLElement>('.address-notice')!, timeline, words);
const stage = new Stage(root, element);
const story = new Story(element, root, timeline, words);
const listingLoader = new ListingLoader(listing, words.listing.failed);
const kindsNote = new KindsNote(root.querySelector('.only')!, timeline, words, () => {
  element.kinds = undefined;
  shows.write();
});
const shows = new ShowSwitcher(element, document.querySelector<HTMLElement>('.shows')!, {
  // The view that the story shows is not one that the reader chose.
  leave: (next, isOther) => (next === 'list' || isOther) && story.giveBackView(),
  followLink: (show, id) => void stage.focusEvent(show, id),
  enter: {
    story: () => story.open(),
    explore: () => void stage.enterExplore(),
    list: () => {
      stage.scrollToBeginning();
      void listingLoader.show();
    },
  },
  change: ({ selected, view, kinds }) => {
    Object.assign(listing, { selected, view, kinds });
    kindsNote.show(kinds);
  },
});
listing.addEventListener('period-clear', () => {
  element.view = undefined;
  shows.write();
});
if (pictures) offerPictures(pictures);
// A site that was built without its public address gets the short addresses of its events here.
for (const line of document.querySelectorAll<HTMLElement>('.steps .address')) {
  line.textContent ||= shortAddressOf(line.dataset['path'] ?? '', location.href) ?? '';
}

// A page that is opened with the address of an event leads to where a link of the page would lead.
const { state, search } = addressReader.read();
if (self === top && showOf(search) === 'explore' && findEvent(timeline.events, state.selected ?? '')) {
  void element.updateComplete.then(() => afterArrival(() => void stage.focusChart()));
}
