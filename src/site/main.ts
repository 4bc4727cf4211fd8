import { timeline } from '../../data/timeline.js';
import '../define.js';
import { offerPictures } from './picture/save.js';
import type { Show } from './show/show.js';
import { Shows } from './show/shows.js';
import { Story } from './story/story.js';
import { storyEnglish } from './words/story-en.js';

const element = document.querySelector('conflict-timeline')!;
const stage = document.querySelector<HTMLElement>('.stage')!;
const story = new Story(element, stage, timeline, storyEnglish);

const open: Record<Show, () => void> = {
  story: () => story.open(),
  explore: () => toTop(),
  list: () => toTop(),
};
let shown: Show | undefined;
new Shows(element, document.querySelector<HTMLElement>('.shows')!, (show) => {
  // How the page is opened is the browser's to scroll.
  if (shown && show !== shown) open[show]();
  shown = show;
});

const pictures = document.querySelector<HTMLElement>('.pictures');
if (pictures) offerPictures(pictures);

/** What is shown now is shorter than the story: its beginning comes into sight. */
function toTop(): void {
  if (stage.getBoundingClientRect().top < 0) stage.scrollIntoView({ behavior: 'instant' });
}
