import { VirtualSelector } from '../../14-time/given/selector.ts';
import type { Outside } from './engine.ts';

/** Something that comes from outside: the time on the clock, and the call that the loop then makes. */
export interface Letter {
  readonly at: number;
  readonly call: () => void;
}

/** An engine to play with: time jumps, and it knows beforehand what will come from outside. */
export class LetterSelector extends VirtualSelector {
  readonly #letters: Letter[];
  readonly #print: (line: string) => void;
  #outside: Outside | null = null;

  /** @param letters in the order in which they come @param print is called with a line for each wait */
  constructor(letters: readonly Letter[], print: (line: string) => void = () => {}) {
    super();
    this.#letters = [...letters];
    this.#print = print;
  }

  attach(outside: Outside): void {
    this.#outside = outside;
  }

  override select(seconds: number | null): void {
    const first = this.#letters[0]?.at ?? Infinity;
    const end = seconds === null ? Infinity : this.time() + seconds;
    const wakes = Math.min(first, end);
    if (seconds !== 0 && wakes < Infinity) {
      this.advance(Math.max(0, wakes - this.time()));
      this.#print(`select(${seconds}) sleeps until ${this.time()}`);
    }
    while ((this.#letters[0]?.at ?? Infinity) <= this.time())
      this.#outside?.callSoon((this.#letters.shift() as Letter).call);
  }
}
