import { shortAddress } from '../../url/short-address.js';

// The page is complete without this script, which writes the address where the build did not know it, and offers to copy it.
const line = document.querySelector<HTMLElement>('.address');
const link = line?.querySelector('a');
const button = line?.querySelector('button');
const status = line?.querySelector<HTMLElement>('[role=status]');
if (link && button && status && location.protocol.startsWith('http')) {
  link.textContent ||= shortAddress(location.origin + location.pathname.replace(/index\.html$/, ''));
  const address = document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href ?? link.href;
  // Without a secure origin there is no clipboard: the address stands there to be copied by hand.
  button.hidden = !('clipboard' in navigator);
  button.addEventListener('click', () => {
    void navigator.clipboard.writeText(address).then(() => (status.textContent = status.dataset['copied'] ?? ''));
  });
}
