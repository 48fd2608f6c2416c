import { VirtualClock } from '../../05-slow-fibonacci/slow.ts';
import type { Body } from './traps.ts';

/** Something to be washed. */
export interface Load {
  readonly name: string;
  /** How long a machine takes for it, in seconds. */
  readonly seconds: number;
}

/** One load in one machine. All times are in seconds since the laundry was opened. */
export interface Wash {
  readonly load: Load;
  /** Machines are counted from 1. */
  readonly machine: number;
  /** When the attendant began to fill the machine; it took her `HANDS` seconds, and then the machine was running. */
  readonly filled: number;
  /** When the machine was done. */
  readonly done: number;
  /** When the attendant began to empty it; that took her `HANDS` seconds too. */
  readonly emptied: number;
}

/** What happened on a day in the laundry. */
export interface LaundryReport {
  readonly machines: number;
  /** When the last machine was empty. */
  readonly seconds: number;
  /** In the order in which the machines were emptied. */
  readonly washes: readonly Wash[];
  /** How often the attendant looked at a machine that was not done yet. */
  readonly looks: number;
}

/** How long it takes to fill a machine, or to empty one, in seconds. */
export const HANDS = 1;

/** When the room closes, in seconds. No day of work takes that long. */
const MIDNIGHT = 86_400;

/** After so many looks at running machines within one second, it is certain that time stands still. */
const PATIENCE = 10_000;

/**
 * A room with machines and one attendant. `fill` and `empty` need her hands: they are plain calls, and take time. A machine
 * that is running does not need her.
 */
export class Room {
  readonly machines: number;
  readonly #clock = new VirtualClock();
  readonly #running = new Map<number, { load: Load; filled: number; done: number }>();
  readonly #washes: Wash[] = [];
  #looks = 0;
  #looksSince = { second: 0, count: 0 };

  /** @param machines how many there are, all of them empty */
  constructor(machines: number) {
    this.machines = machines;
  }

  /**
   * Fills a machine, which takes `HANDS` seconds, and switches it on.
   *
   * @throws when there is no such machine, or something is in it
   */
  fill(machine: number, load: Load): void {
    if (!(machine >= 1 && machine <= this.machines)) throw new RangeError(`there is no machine ${machine}`);
    const inside = this.#running.get(machine)?.load.name;
    if (inside !== undefined) throw new Error(`machine ${machine} is full: ${inside} is in it`);
    const filled = this.#clock.now();
    this.#clock.sleep(HANDS);
    this.#running.set(machine, { load, filled, done: this.#clock.now() + load.seconds });
  }

  /** A frame that ends when the machine is done. While the machine is running, it looks at it once a turn. */
  *untilDone(machine: number): Body<void> {
    while (this.#clock.now() < this.#inside(machine).done) {
      this.#look();
      yield;
    }
  }

  /**
   * Empties a machine, which takes `HANDS` seconds.
   *
   * @throws when it is empty, or still running
   */
  empty(machine: number): void {
    const { load, filled, done } = this.#inside(machine);
    const emptied = this.#clock.now();
    if (emptied < done) throw new Error(`machine ${machine} is still running: there is water in it`);
    this.#clock.sleep(HANDS);
    this.#running.delete(machine);
    this.#washes.push({ load, machine, filled, done, emptied });
  }

  /**
   * An endless frame: each turn, the attendant drinks tea for a second. Without it, no time would pass while all machines
   * are running.
   */
  *tea(): Body<never> {
    while (true) {
      this.#clock.sleep(1);
      if (this.#clock.now() > MIDNIGHT) throw new Error('it is past midnight, and she is still drinking tea');
      yield;
    }
  }

  /** @throws when something is still in a machine */
  report(): LaundryReport {
    for (const [machine, { load }] of this.#running)
      throw new Error(`machine ${machine} has not been emptied: ${load.name} is in it`);
    const washes = [...this.#washes];
    const seconds = washes.reduce((latest, { emptied }) => Math.max(latest, emptied + HANDS), 0);
    return { machines: this.machines, seconds, washes, looks: this.#looks };
  }

  #look(): void {
    this.#looks += 1;
    const second = this.#clock.now();
    const count = this.#looksSince.second === second ? this.#looksSince.count + 1 : 1;
    this.#looksSince = { second, count };
    if (count > PATIENCE)
      throw new Error('all machines are running, and time stands still: is there no tea?');
  }

  #inside(machine: number) {
    const inside = this.#running.get(machine);
    if (inside === undefined) throw new Error(`machine ${machine} is empty`);
    return inside;
  }
}

/**
 * A report as a chart, a line for the attendant's hands and one for each machine, a column for each second:
 * `#` her hands are in it, `~` the machine is running, `!` it is done and waits for her.
 */
export function chart({ machines, seconds, washes }: LaundryReport): string[] {
  const line = (mark: (second: number) => string): string =>
    Array.from({ length: seconds }, (_, second) => mark(second))
      .join('')
      .trimEnd();
  const during = (second: number, from: number, to: number): boolean => from <= second && second < to;
  const hands = (second: number, { filled, emptied }: Wash): boolean =>
    during(second, filled, filled + HANDS) || during(second, emptied, emptied + HANDS);

  const rows = [`seconds     ${line((second) => (second % 10 === 0 ? '|' : ' '))}`];
  rows.push(`attendant   ${line((second) => (washes.some((wash) => hands(second, wash)) ? '#' : ' '))}`);
  for (let machine = 1; machine <= machines; machine++) {
    const mine = washes.filter((wash) => wash.machine === machine);
    const mark = (second: number): string => {
      if (mine.some((wash) => hands(second, wash))) return '#';
      if (mine.some(({ filled, done }) => during(second, filled, done))) return '~';
      return mine.some(({ done, emptied }) => during(second, done, emptied)) ? '!' : ' ';
    };
    rows.push(`machine ${String(machine).padEnd(2)}  ${line(mark)}`);
  }
  return rows;
}
