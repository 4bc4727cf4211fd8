import { timeline } from '../site-timeline.js';
import type { ConflictTimelineElement } from '../../../elements/conflict-timeline/element.js';
import { addressState, encodeAddress } from '../../../url/address.js';
import { latestSource } from '../../../timeline/horizon.js';
import { download } from '../download.js';
import type { TokenValue } from '../../../drawing/drawing-styles.js';
import { COLOR_TOKENS } from '../../../drawing/tokens.js';
import { standalonePicture } from './standalone-picture.js';

/** Pixels of a PNG for each pixel of the page. */
const PIXEL_RATIO = 2;

type Format = 'svg' | 'png';

/**
 * Lets the reader save what the chart shows.
 *
 * @param section - holds the buttons; without script it is hidden
 */
export function offerPictures(section: HTMLElement): void {
  section.hidden = false;
  for (const button of section.querySelectorAll<HTMLButtonElement>('button[data-format]')) {
    button.addEventListener('click', () => void save(button.dataset['format'] as Format, section));
  }
}

/** Saves what the chart shows under a name with its period. */
async function save(format: Format, section: HTMLElement): Promise<void> {
  const element = document.querySelector<ConflictTimelineElement>('conflict-timeline');
  const chart = element?.shadowRoot?.querySelector('conflict-timeline-chart');
  const drawn = chart?.drawn;
  if (!element || !chart || !drawn) return;
  const source = latestSource(timeline);
  const caption = {
    title: timeline.title,
    period: chart.period,
    lines: [
      ...(source ? [section.dataset['source'] ?? source.publisher] : []),
      `${section.dataset['url'] || location.origin + location.pathname}${encodeAddress(addressState(element), '')}`,
    ],
  };
  const svg = standalonePicture(drawn, caption, chart.words, tokensOf(chart));
  const blob = new Blob([svg], { type: 'image/svg+xml' });
  const name = `${timeline.id}${element.view ? `-${element.view.replace('/', '-to-')}` : ''}`;
  download(format === 'svg' ? blob : await rasterize(blob), `${name}.${format}`);
}

/** Reads the tokens as they are on the page; a file has no custom properties and no scheme. */
function tokensOf(element: Element): TokenValue {
  const probe = document.createElement('span');
  element.shadowRoot!.append(probe);
  const names = Object.keys(COLOR_TOKENS);
  const values = new Map(
    names.map((name) => {
      probe.style.setProperty('color', `var(--_${name})`);
      return [name, getComputedStyle(probe).color];
    }),
  );
  probe.remove();
  return (name) => values.get(name) ?? getComputedStyle(element).getPropertyValue(`--_${name}`);
}

/** @returns the same picture as PNG */
async function rasterize(svg: Blob): Promise<Blob> {
  const address = URL.createObjectURL(svg);
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = image.width * PIXEL_RATIO;
    canvas.height = image.height * PIXEL_RATIO;
    canvas.getContext('2d')!.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve, reject) => {
      canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('invalid picture: empty'))), 'image/png');
    });
  } finally {
    URL.revokeObjectURL(address);
  }
}
