import { runOnceDrain } from '../turn.ts';
import { callsOn, Door } from './snapshot.ts';

/** A loop that makes its queue empty in each turn. */
class Draining extends Door {
  protected override runOnce(): void {
    this.poll();
    runOnceDrain(this.ready);
  }
}

/** The same calls as in `snapshot.ts`, in turns that drain. */
export function demo(print: (line: string) => void): void {
  callsOn(new Draining(), print);
}
