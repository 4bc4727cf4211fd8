import '../styles/worksheet.css';
import { parseView } from '../../layout/view-interval.js';
import { decodeAddress } from '../../url/address.js';

// The address narrows the worksheet as it does the timeline: `?view=1988/1994&kinds=war`.
const { view, kinds } = decodeAddress(location);
const range = view ? parseView(view) : undefined;
for (const item of document.querySelectorAll<HTMLElement>('li[data-kind]')) {
  const { kind = '', from, to } = item.dataset;
  const outside = range && (Number(from) >= range.end || Number(to) <= range.start);
  if (outside || (kinds && !kinds.includes(kind))) item.remove();
}
document.querySelector('.print')?.addEventListener('click', () => print());
