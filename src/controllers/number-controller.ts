import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** The numbers of the hosts that are in a page now. */
const taken = new Set<number>();

/** Gives each host that is in the page the smallest number that no other has, from 1 on. */
export class NumberController implements ReactiveController {
  number = 0;

  constructor(host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostConnected(): void {
    this.number = 1;
    while (taken.has(this.number)) this.number++;
    taken.add(this.number);
  }

  hostDisconnected(): void {
    taken.delete(this.number);
  }
}
