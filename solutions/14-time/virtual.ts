import { RESOLUTION, type Selector, VirtualSelector } from './given/selector.ts';
import type { TimerHandle } from './given/timer.ts';
import { TimedLoop } from './timed-loop.ts';

/**
 * Decides how time passes. After each turn it receives the deadline of every timer that was set in that turn, one at a time,
 * and yields how many seconds pass then. The value of its first `yield` is dropped.
 */
export type Script = () => Running;

type Running = Generator<number, void, number>;

/** The class `Loop`, with time that jumps: to the next timer or, with a script, by as much as the script says. */
export function virtual<L extends TimedLoop>(
  Loop: new (selector: Selector) => L,
): new (
  script?: Script,
) => L {
  class Virtual extends (Loop as new (selector: Selector) => TimedLoop) {
    readonly #clock: VirtualSelector;
    readonly #script: Running | null;
    /** Deadlines that the script has not received yet. */
    #deadlines: number[] = [];

    constructor(script?: Script) {
      const clock = script === undefined ? new VirtualSelector() : new ScriptedSelector();
      super(clock);
      this.#clock = clock;
      this.#script = script === undefined ? null : begin(script);
    }

    override callAt<A extends unknown[]>(
      when: number,
      callback: (...args: A) => void,
      ...args: A
    ): TimerHandle {
      const timer = super.callAt(when, callback, ...args);
      if (this.#script !== null) this.#deadlines.push(when);
      return timer;
    }

    /** The loop cannot wait before the script has received the timers that were set outside a turn. */
    protected override poll(isIdle: boolean): void {
      super.poll(isIdle && this.#deadlines.length === 0);
    }

    protected override runOnce(): void {
      super.runOnce();
      const deadlines = this.#deadlines;
      if (this.#script === null || deadlines.length === 0) return;
      this.#deadlines = [];
      for (const when of deadlines) this.#clock.advance(secondsAfter(this.#script, when));
    }

    /** @throws {Error} `the script has not come to its end`: it expected more timers than were set */
    override close(): void {
      if (this.isClosed()) return;
      super.close();
      if (this.#script !== null) finish(this.#script);
    }
  }
  return Virtual as unknown as new (
    script?: Script,
  ) => L;
}

/** A loop whose time jumps. */
export class VirtualLoop extends virtual(TimedLoop) {}

/** A script that is ready to receive its first deadline. */
// #region begin
function begin(script: Script): Running {
  // BEGIN SOLUTION 5: take it to its first yield
  const running = script();
  running.next();
  return running;
  // END SOLUTION
}
// #endregion

/**
 * Sends the deadline `when` to the script. @returns how many seconds pass then, as the script says
 * @throws {Error} `the script has ended, and there is a timer for 5 s`
 */
// #region secondsAfter
function secondsAfter(script: Running, when: number): number {
  // BEGIN SOLUTION 5: send it; the script answers, or has ended
  const step = script.next(when);
  if (step.done) throw new Error(`the script has ended, and there is a timer for ${when} s`);
  return step.value;
  // END SOLUTION
}
// #endregion

/**
 * No timer follows: the script should be at its last `yield`, and end when it receives 0.
 * @throws {Error} `the script has not come to its end`
 */
// #region finish
function finish(script: Running): void {
  // BEGIN SOLUTION 5: resumed once more, it ends
  if (!script.next(0).done) throw new Error('the script has not come to its end');
  // END SOLUTION
}
// #endregion

/** Time passes only as the script says. */
class ScriptedSelector extends VirtualSelector {
  override select(seconds: number | null): void {
    if (seconds !== null && seconds >= RESOLUTION)
      throw new Error(`the script lets no time pass, and the next timer is due in ${seconds} s`);
  }
}
