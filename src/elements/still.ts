import { noChange } from 'lit';

/** A part of a template that is not looked at for every frame, but only when what it is made of changes. */
export class Still {
  #parts: readonly unknown[] = [];

  render(parts: readonly unknown[], render: () => unknown): unknown {
    const same = this.#parts.length > 0 && parts.every((part, index) => part === this.#parts[index]);
    this.#parts = parts;
    return same ? noChange : render();
  }
}
