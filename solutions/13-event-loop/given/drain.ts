import { runOnceDrain } from '../turn.ts';
import { callsOn, Door } from './snapshot.ts';

/** A loop that empties its queue in each turn. */
class Draining extends Door {
  protected override runOnce(): void {
    this.poll();
    runOnceDrain(this.ready);
  }
}

/** The same calls as in `snapshot.ts`, but each turn drains the queue. */
export function demo(print: (line: string) => void): void {
  callsOn(new Draining(), print);
}
