import type { Loop } from '../../11-future/given/running-loop.ts';

/** After so many turns, a loop that is still not idle is stopped. */
const PATIENCE = 1000;

/** As much of a loop as this lesson needs: a queue of calls, made one turn at a time. Lesson 13 builds the real one. */
export class TinyLoop implements Loop {
  #ready: (() => void)[] = [];

  /**
   * `callback` will be called in the next turn, after everything that is ready.
   * @throws {TypeError} when `callback` is not a function
   */
  callSoon(callback: () => void): void {
    if (typeof callback !== 'function')
      throw new TypeError(`callSoon was given ${callback}, and needs a function to call later`);
    this.#ready.push(callback);
  }

  /** One turn: makes the calls that are ready now. Those that they add wait for the next turn. */
  turn(): void {
    for (const call of this.#ready.splice(0)) call();
  }

  /**
   * Turns until nothing is ready.
   *
   * @returns how many turns that took
   * @throws when a task asks for one turn after another, without end
   */
  run(): number {
    let turns = 0;
    while (this.#ready.length > 0) {
      if (turns === PATIENCE)
        throw new Error(
          `the loop is not idle after ${PATIENCE} turns: a task asks for one turn after another`,
        );
      this.turn();
      turns += 1;
    }
    return turns;
  }
}
