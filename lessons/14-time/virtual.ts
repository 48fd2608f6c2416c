import { RESOLUTION, VirtualSelector } from './given/selector.ts';
import type { TimerHandle } from './given/timer.ts';
import { TimedLoop } from './timed-loop.ts';

/**
 * Says how time goes: it is told each deadline that was set in a turn, when the turn is over, and yields how many seconds
 * pass then. What its first `yield` hands out is dropped.
 */
export type Script = () => Running;

type Running = Generator<number, void, number>;

/** A loop whose time jumps: to the next alarm, or, when there is a script, only as that says. */
export class VirtualLoop extends TimedLoop {
  readonly #clock: VirtualSelector;
  readonly #script: Running | null;
  /** What the script has not been told yet. */
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

  /** What was set before the first turn has still to be told: until then nobody knows how long to wait. */
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

  /** @throws {Error} `the script has not come to its end`: it expected more than there was */
  override close(): void {
    if (this.isClosed()) return;
    super.close();
    if (this.#script !== null) finish(this.#script);
  }
}

/** A script that is ready to be told its first deadline. */
function begin(script: Script): Running {
  // TODO 5: its first yield has nobody to answer
  throw new Error('TODO 5: its first yield has nobody to answer');
}

/**
 * Tells the script of an alarm for `when`. @returns the seconds that pass then, as the script says
 * @throws {Error} `the script has ended, and there is an alarm for 5 s`
 */
function secondsAfter(script: Running, when: number): number {
  // TODO 5: it is told, and has an answer, or has ended
  throw new Error('TODO 5: it is told, and has an answer, or has ended');
}

/**
 * Nothing more is going to happen: the script should stand at its last `yield`, and end when it is told 0.
 * @throws {Error} `the script has not come to its end`
 */
function finish(script: Running): void {
  // TODO 5: one word more, and it is at its end
  throw new Error('TODO 5: one word more, and it is at its end');
}

/** Time goes only as somebody says. */
class ScriptedSelector extends VirtualSelector {
  override select(seconds: number | null): void {
    if (seconds !== null && seconds >= RESOLUTION)
      throw new Error(`the script lets no time pass, and the next alarm is due in ${seconds} s`);
  }
}
