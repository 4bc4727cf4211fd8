import { html, nothing, type TemplateResult } from 'lit';
import type { CopyController } from '../../controllers/copy-controller.js';
import type { AddressState } from '../../url/address.js';
import { stateAddress, type LinkBase } from '../../url/event-address.js';
import { copyButton, copyStatus } from '../copy-button.js';
import type { Words } from '../../words/words.js';

/**
 * The button that copies the address of what is shown: its period, its kinds, and what is open.
 *
 * @param links - nothing is offered without it
 * @param state - what the address is to say
 */
export function viewLink(
  links: LinkBase | undefined,
  state: () => AddressState,
  copy: CopyController,
  words: Words,
): TemplateResult | typeof nothing {
  if (!links) return nothing;
  return html`<div class="linking">
    ${copyButton({ key: 'view', text: () => stateAddress(links, state()), label: words.copyView }, copy, words)}${copyStatus(copy, words)}
  </div>`;
}
