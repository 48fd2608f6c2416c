import type { Loop } from '../../11-future/given/running-loop.ts';

/** Who still wants another turn after so many of them asks for turns, and waits for nothing. */
const PATIENCE = 1000;

/** As much of a loop as this lesson needs: a queue of calls. The next lesson builds a real one. */
export class TinyLoop implements Loop {
  #ready: (() => void)[] = [];

  /** The call is made in the next turn, behind all that is ready. */
  callSoon(callback: () => void): void {
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
   * @throws when there is no end to it
   */
  run(): number {
    let turns = 0;
    while (this.#ready.length > 0) {
      if (turns === PATIENCE)
        throw new Error('the loop is never idle: somebody asks for one turn after another');
      this.turn();
      turns += 1;
    }
    return turns;
  }
}
